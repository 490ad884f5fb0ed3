import { en, enLabels, type Copy, type Locale, type Words } from '@humble-pie/core';

const accents: Readonly<Record<string, string>> = { a: 'å', e: 'é', i: 'ï', o: 'ø', u: 'ü', A: 'Å', E: 'É', O: 'Ø', c: 'ç', n: 'ñ', y: 'ÿ' };

const accented = (text: string) => text.replace(/[a-zA-Z]/g, (letter) => accents[letter] ?? letter);

/** Accents, and its own beginning once more: longer by more than half, and still readable. What stands in braces stays. */
export const lengthen = (text: string): string =>
  `${text
    .split(/(\{\w+\})/)
    .map((part) => (part.startsWith('{') ? part : accented(part)))
    .join('')} ${accented(text.replace(/\{\w+\}|[.!?]/g, '').trim().slice(0, Math.ceil(text.length * 0.6))).trim()}`;

type Nested = string | { readonly [name: string]: Nested };

const lengthenAll = <T,>(texts: T): T =>
  (typeof texts === 'string' ? lengthen(texts) : Object.fromEntries(Object.entries(texts as { [name: string]: Nested }).map(([name, text]) => [name, lengthenAll(text)]))) as T;

/**
 * English with accents, 60 % longer: what German, Finnish or Greek do to a layout. `en-XA` is the tag that
 * browsers and Android use for it.
 */
export const lengthened: Locale = {
  tag: 'en-XA',
  copy: Object.fromEntries(Object.entries(en.copy).map(([key, tones]) => [key, (tones as readonly (Words | undefined)[]).map((words) => words && lengthenAll(words)) as unknown as Copy])),
  labels: lengthenAll(enLabels),
};
