const word = String.raw`[\p{L}\p{N}]`;

/**
 * A pattern of whole words, in either case. It is read as `String.raw`, so that parts can be put in. One space stands for any
 * white space and one straight apostrophe for any apostrophe: `readProse` has made them so. Repetitions must be bounded: a
 * text of any length is then read in time proportional to it.
 *
 * @example phrase`any (?:possible )?inconvenience`
 */
export const phrase = (source: TemplateStringsArray, ...parts: readonly string[]): RegExp =>
  new RegExp(`(?<!${word})(?:${String.raw(source, ...parts)})(?!${word})`, 'giu');

/** The same for scripts that put no space between words. */
export const signs = (source: TemplateStringsArray, ...parts: readonly string[]): RegExp => new RegExp(String.raw(source, ...parts), 'gu');

/** For a test of a whole sentence. */
export const sentence = (source: TemplateStringsArray, ...parts: readonly string[]): RegExp =>
  new RegExp(`(?<!${word})(?:${String.raw(source, ...parts)})(?!${word})`, 'iu');

/** Up to `most` signs of the same sentence; a point between digits does not end it. */
export const within = (most: number): string => `(?:[^.!?\\n]|\\.(?=\\d)){0,${most}}`;

