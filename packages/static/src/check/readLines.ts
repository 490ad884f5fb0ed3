import { slice, type FileTexts, type Passage } from './Passage.js';

/** `key: value`, `- item`, `KEY=value`: the value, with or without quotes. */
const entry = /^[ \t]*(?:- )?(?:[\w.-]+[ \t]*[:=](?=[ \t]|$))?[ \t]*(?:[|>][+-]?\s*$)?(["']?)/;

/** What begins something new; a line of YAML without it goes on with the line above. */
const beginning = /^[ \t]*(?:- |["']?[\w.-]+["']?[ \t]*[:=](?:[ \t]|$))|^\S/;

/** What stands between quotes: `''` in single ones is an apostrophe, and double ones have escapes. */
function unquote(source: string, start: number, end: number): Passage {
  const quote = source[start - 1];
  const escape = quote === "'" ? /''/g : quote === '"' ? /\\(?:u[\da-f]{4}|x[\da-f]{2}|\r\n|[^])/gi : undefined;
  const raw = slice(source, start, end);
  if (!escape) return raw;
  let text = '';
  const offsets: number[] = [];
  let from = 0;
  for (const { 0: part, index } of raw.text.matchAll(escape)) {
    const code = /^\\[ux]([\da-f]{2,4})$/i.exec(part)?.[1];
    const sign = code ? String.fromCharCode(parseInt(code, 16)) : /^\\[nrt\r\n]/.test(part) ? ' ' : part.slice(1);
    text += raw.text.slice(from, index) + sign;
    offsets.push(...raw.offsets.slice(from, index), start + index);
    from = index + part.length;
  }
  return { text: text + raw.text.slice(from), offsets: [...offsets, ...raw.offsets.slice(from)] };
}

/** Finds the texts of a file of keys and values (YAML, properties), a text of several lines as one; comments are none. */
export function readLines(source: string): FileTexts {
  const found: { start: number; end: number }[] = [];
  for (const { 0: line, index } of source.matchAll(/[^\r\n]+/g)) {
    if (/^\s*(#|---|\.\.\.)/.test(line)) continue;
    const [lead = '', quote = ''] = entry.exec(line) ?? [];
    const end = line.trimEnd().length - (quote && line.trimEnd().endsWith(quote) ? 1 : 0);
    if (!/\p{L}/u.test(line.slice(lead.length, end))) continue;
    const last = found.at(-1);
    if (last && !beginning.test(line) && /^[ \t]*\r?\n$/.test(source.slice(last.end, index))) last.end = index + end;
    else found.push({ start: index + lead.length, end: index + end });
  }
  const passages: Passage[] = found.map(({ start, end }) => unquote(source, start, end));
  return { passages, apologies: [], locale: /^(?:locale|lang|language):\s*["']?([a-z]{2}(?:-\w+)?)\b/m.exec(source)?.[1] };
}

/** Finds the texts of a file that is nothing but text. */
export const readText = (source: string): FileTexts => ({ passages: [slice(source, 0, source.length)], apologies: [] });
