import { cleanText } from '../text/cleanText.js';

/** Elements whose content is nothing to read. */
const hidden = new Set('script style template noscript iframe object svg math head title textarea select'.split(' '));

/** Elements that begin a new line. */
const blocks = new Set('br p div ul ol li dl dt dd tr table hr pre blockquote section article h1 h2 h3 h4 h5 h6'.split(' '));

const named =
  'amp& lt< gt> quot" apos\' nbsp\u00a0 hellip… mdash— ndash– lsquo‘ rsquo’ ldquo“ rdquo” laquo« raquo» bull• middot· copy© reg® trade™ deg° times× rarr→ larr← euro€ pound£ sect§ szligß ' +
  'uml\u0308 acute\u0301 grave\u0300 circ\u0302 tilde\u0303 cedil\u0327 ring\u030a';

/** The entities that status updates use, each with its character at its end, and the accents that a letter may have before their names; numeric ones are read as well. */
const entities: ReadonlyMap<string, string> = new Map(named.split(' ').map((each) => [each.slice(0, -1), each.slice(-1)]));

/** `auml` is the letter `a` and the accent `uml`. */
const accented = (name: string) => {
  const letter = (name[0] ?? '') + (entities.get(name.slice(1)) ?? '');
  return /^[a-z]\p{M}$/iu.test(letter) ? letter.normalize() : undefined;
};

/** Controls, and marks that turn the direction of the text around them. */
const unseen = /(?![\n\t])\p{Cc}|[\u202a-\u202e\u2066-\u2069\ufeff]/gu;

/** A text is read this far. */
const longest = 100_000;

function character(code: number): string {
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '\ufffd';
}

const decode = (text: string) =>
  text.replace(/&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|([a-z]{2,8}));/gi, (whole, hex: string, decimal: string, name: string) =>
    name ? (entities.get(name) ?? accented(name) ?? whole) : character(hex ? parseInt(hex, 16) : Number(decimal)),
  );

/** The text between tags, one pass from left to right. */
function withoutTags(html: string): string {
  let text = '';
  let at = 0;
  // Searched once each: a text full of beginnings without an end would otherwise be searched to its end again and again.
  const missing = new Set<string>();
  const find = (what: string, from: number) => {
    if (missing.has(what)) return -1;
    const found = html.indexOf(what, from);
    if (found < 0) missing.add(what);
    return found;
  };
  while (at < html.length) {
    const open = html.indexOf('<', at);
    if (open < 0) break;
    text += html.slice(at, open);
    const name = /^\/?[a-z][a-z0-9:-]*/i.exec(html.slice(open + 1, open + 40))?.[0].toLowerCase();
    const odd = html[open + 1] === '!' || html[open + 1] === '?';
    const end = html.startsWith('<!--', open) ? find('-->', open) + 2 : name || odd ? find('>', open) : -1;
    if (end <= open) {
      // "less than", not a tag.
      text += '<';
      at = open + 1;
      continue;
    }
    at = end + 1;
    if (!name) continue;
    if (blocks.has(name.replace('/', ''))) text += name === 'li' ? '\n• ' : '\n';
    if (hidden.has(name) && html[end - 1] !== '/') {
      const close = new RegExp(`</${name}`, 'gi');
      close.lastIndex = at;
      const closed = close.exec(html);
      // Never closed, it hides the rest, as it would in a browser.
      if (!closed) return text;
      at = closed.index;
    }
  }
  return text + html.slice(at);
}

/**
 * HTML reduced to what can be read of it, with line breaks where blocks were; text without markup stays as it is. The result is text: a `<` in it
 * was written as text, and must be shown as text.
 *
 * @param limit characters; more are cut with an ellipsis
 * @example plainText('<p>Fixed.</p><script>x()</script>A &lt; B<br>') // 'Fixed.\nA < B'
 */
export function plainText(value: unknown, limit = 5000): string {
  const given = typeof value === 'string' || typeof value === 'number' ? cleanText(value, longest) : '';
  const text = given.includes('<') ? withoutTags(given) : given;
  const lines = (text.includes('&') ? decode(text) : text)
    .replace(/\r\n?/g, '\n')
    .replace(unseen, '')
    .split('\n')
    .map((line) => line.replace(/[^\S\n]+/g, ' ').trim());
  return cleanText(lines.join('\n').replace(/\n{3,}/g, '\n\n').trim(), limit);
}
