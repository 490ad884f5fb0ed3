import type { Apology } from '@humble-pie/core';

/** A text in a file, and where each of its signs stands. */
export interface Passage {
  readonly text: string;
  /** The place in the file of each UTF-16 unit of `text`. */
  readonly offsets: readonly number[];
  /** The language that what is around it says it is in. */
  readonly locale?: string;
}

/** An apology in a file, as far as it can be read without running it. */
export interface FoundApology {
  readonly apology: Apology;
  /** Where it begins. */
  readonly start: number;
  /** Its texts by path, such as `repair.now.0`. */
  readonly passages: Readonly<Record<string, Passage>>;
  /** Paths whose value is known only when the program runs. */
  readonly unknown: readonly string[];
  /** The language that what is around it says it is in. */
  readonly locale?: string;
}

/** What there is to check in a file. */
export interface FileTexts {
  readonly passages: readonly Passage[];
  readonly apologies: readonly FoundApology[];
  /** The language that the file says it is in. */
  readonly locale?: string;
}

/** A part of the file as it stands. */
export const slice = (source: string, start: number, end: number): Passage => ({
  text: source.slice(start, end),
  offsets: Array.from({ length: end - start }, (_, index) => start + index),
});

/** Stands for what can't be read: no word, no space, and nothing that ends a sentence. */
export const gap = '\ufffc';

/** The same text with parts of it blotted out; every place stays what it was. */
export function mask(source: string, parts: readonly { start: number; end: number }[]): string {
  let masked = '';
  let from = 0;
  for (const { start, end } of [...parts].sort((a, b) => a.start - b.start)) {
    if (end <= from) continue;
    const begin = Math.max(start, from);
    masked += source.slice(from, begin) + source.slice(begin, end).replace(/[^\n]/g, gap);
    from = end;
  }
  return masked + source.slice(from);
}
