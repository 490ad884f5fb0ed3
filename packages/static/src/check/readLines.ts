import { slice, type FileTexts, type Passage } from './Passage.js';

/** `key: value`, `- item`, `KEY=value`: the value, with or without quotes. */
const entry = /^[ \t]*(?:- )?(?:[\w.-]+[ \t]*[:=](?=[ \t]|$))?[ \t]*(?:[|>][+-]?\s*$)?(["']?)/;

/** Finds the texts of a file of keys and values (YAML, properties), line by line; comments are none. */
export function readLines(source: string): FileTexts {
  const passages: Passage[] = [];
  for (const { 0: line, index } of source.matchAll(/[^\r\n]+/g)) {
    if (/^\s*(#|---|\.\.\.)/.test(line)) continue;
    const [lead = '', quote = ''] = entry.exec(line) ?? [];
    const end = line.trimEnd().length - (quote && line.trimEnd().endsWith(quote) ? 1 : 0);
    if (/\p{L}/u.test(line.slice(lead.length, end))) passages.push(slice(source, index + lead.length, index + end));
  }
  return { passages, apologies: [], locale: /^(?:locale|lang|language):\s*["']?([a-z]{2}(?:-\w+)?)\b/m.exec(source)?.[1] };
}

/** Finds the texts of a file that is nothing but text. */
export const readText = (source: string): FileTexts => ({ passages: [slice(source, 0, source.length)], apologies: [] });
