/** A text as the rules read it, and where each of its signs came from. */
export interface Prose {
  readonly text: string;
  /** For each UTF-16 unit of `text`, where it begins in the original. */
  readonly starts: readonly number[];
  /** For each UTF-16 unit of `text`, where it ends in the original. */
  readonly ends: readonly number[];
}

const blocks = 'p|div|li|[uod]l|h[1-6]|t[rdh]|table|section|article|header|footer|main|blockquote|pre|d[td]|title|head|body|html|button|option|label|summary|details|figcaption|nav|aside|form';

/** What a text is made of; everything that is none of the first is a letter with its accents. */
const pieces = new RegExp(
  [
    // Most of a text needs no second look.
    String.raw`(?<word>[a-z\d,.;:!?()'"-]+(?!\p{M}))`,
    String.raw`(?<entity>&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z]{2,6});)`,
    String.raw`(?<block></?(?:${blocks})(?![\p{L}\p{N}-])[^<>]{0,2000}>)`,
    String.raw`(?<line><br ?/?>)`,
    // Emphasis, links, code: the words in them count.
    String.raw`(?<markup>^\s{0,8}>(?: ?>){0,8} ?|</?[a-z][^<>]{0,2000}>|<!--|-->|\*{1,3}|~~|\x60{1,3}|\[|\](?:\([^\s()]{0,2000}\))?|(?<![\p{L}\p{N}])_{1,3}|_{1,3}(?![\p{L}\p{N}])|[\u00ad\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff])`,
    // A quotation goes on with its next line.
    String.raw`(?<quote>[^\S\n]*\n[^\S\n]*>(?: ?>){0,8} ?(?=[^\s>]))`,
    String.raw`(?<space>\s+)(?:(?=(?<item>[-+*•#>|]|\d{1,3}[.)])\s)|)`,
    String.raw`[^]\p{M}{0,8}`,
  ].join('|'),
  'giu',
);

const accents: Readonly<Record<string, string>> = { grave: '\u0300', acute: '\u0301', circ: '\u0302', tilde: '\u0303', uml: '\u0308', ring: '\u030a', cedil: '\u0327' };
const named: Readonly<Record<string, string>> = {
  amp: '&', quot: '"', apos: "'", nbsp: ' ', ensp: ' ', emsp: ' ', thinsp: ' ', lsquo: "'", rsquo: "'", sbquo: "'", ldquo: '"', rdquo: '"', bdquo: '"',
  laquo: '"', raquo: '"', hellip: '.', mdash: '—', ndash: '–', shy: '', zwj: '', zwnj: '', szlig: 'ß', oelig: 'œ', iexcl: '¡', iquest: '¿',
};

/** `&eacute;` is a letter and an accent; what is unknown stays as it is. */
function decode(entity: string): string {
  const name = entity.slice(1, -1);
  if (name.startsWith('#')) {
    const code = Number(name.replace(/^#x/i, '0x').replace('#', ''));
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : entity;
  }
  const [, letter = '', accent = ''] = /^([a-z])(\p{L}+)$/iu.exec(name) ?? [];
  return named[name] ?? (Object.hasOwn(accents, accent) ? letter + accents[accent] : entity);
}

/** Signs of scripts that put no space between words: a line ends anywhere. */
const unspaced = /[\u3000-\u30ff\u3400-\u9fff\uff01-\uff60]/;

/** One form for what is written in many. */
const plain = (sign: string) =>
  sign
    .normalize('NFC')
    .replace(/[‘’‚‛ʼ＇´′]/g, "'")
    .replace(/[“”„‟«»″＂]/g, '"')
    .replace(/[‐‑]/g, '-')
    .replace(/…/g, '.')
    .replace(/[０-９Ａ-Ｚａ-ｚ％]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
    .replace(/\s/g, ' ');

/** A wide stop or comma is that of the script before it: Japanese is written with either. */
function stopAfter(before: string | undefined, sign: string): string {
  const among = before !== undefined && before < '\u0250' ? '.,' : '。、';
  return among['．，'.indexOf(sign)] ?? sign;
}

/**
 * Reads a text as people do: entities, tags, emphasis and links of Markdown, line breaks, curly quotes, odd spaces, wide
 * letters and separate accents make no difference. A blank line, an item of a list or a block of HTML begins anew (`\n`).
 *
 * @example readProse('any\n*inconvenience*').text // 'any inconvenience'
 */
export function readProse(original: string): Prose {
  const signs: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  const put = (text: string, start: number, end: number) => {
    for (let unit = 0; unit < text.length; unit++) {
      signs.push(text[unit]!);
      starts.push(start);
      ends.push(end);
    }
  };
  const space = (unit: string, start: number, end: number) => {
    const last = signs.length - 1;
    const before = signs[last];
    if (before !== ' ' && before !== '\n') put(unit, start, end);
    else if (unit === '\n') signs[last] = unit;
  };
  for (const match of original.matchAll(pieces)) {
    const [piece] = match;
    const { word, entity, block, line, markup, quote, space: blank, item } = match.groups!;
    const start = match.index;
    const end = start + piece.length;
    if (word) {
      for (let index = start; index < end; index++) put(original[index]!, index, index + 1);
      continue;
    }
    if (block) space('\n', start, end);
    else if (line || quote) space(' ', start, end);
    else if (blank && /^[^\S\n]*\n[^\S\n]*$/.test(blank) && item === undefined && unspaced.test(signs.at(-1) ?? '') && unspaced.test(original[end] ?? '')) continue;
    else if (blank) space((item !== undefined && /[\n\r]/.test(blank)) || /\n[^\S\n]*\n|\u2029/.test(blank.replace(/\r/g, '')) ? '\n' : ' ', start, end);
    else if (!markup) {
      const sign = plain(entity ? decode(entity) : piece);
      if (sign === ' ') space(sign, start, end);
      else put(stopAfter(signs.at(-1), sign), start, end);
    }
  }
  return { text: signs.join(''), starts, ends };
}
