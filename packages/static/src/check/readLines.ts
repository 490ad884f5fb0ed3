import { slice, type FileTexts, type Passage } from './Passage.js';

/** `key: value`, `- item`, `KEY=value`: the value, with or without quotes. */
const entry = /^[ \t]*(?:- )?(?:[\w.-]+[ \t]*[:=](?=[ \t]|$))?[ \t]*(?:[|>][+-]?\s*$)?(["']?)/;

/** What begins something new; a line of YAML without it goes on with the line above. */
const beginning = /^[ \t]*(?:- |["']?[\w.-]+["']?[ \t]*[:=](?:[ \t]|$))|^\S/;

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
  const passages: Passage[] = found.map(({ start, end }) => slice(source, start, end));
  return { passages, apologies: [], locale: /^(?:locale|lang|language):\s*["']?([a-z]{2}(?:-\w+)?)\b/m.exec(source)?.[1] };
}

/** Finds the texts of a file that is nothing but text. */
export const readText = (source: string): FileTexts => ({ passages: [slice(source, 0, source.length)], apologies: [] });
