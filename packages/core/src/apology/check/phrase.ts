const word = String.raw`[\p{L}\p{N}]`;

/** How letters are written where a keyboard, a terminal or capitals lack them: "fuer", "DESOLES". */
const folds: Readonly<Record<string, string>> = {
  ä: '(?:ä|ae)', ö: '(?:ö|oe)', ü: '(?:ü|ue)', ß: '(?:ß|ss)', œ: '(?:œ|oe)',
  é: '[ée]', è: '[èe]', ê: '[êe]', ë: '[ëe]', à: '[àa]', â: '[âa]', á: '[áa]', ã: '[ãa]', ç: '[çc]', î: '[îi]', ï: '[ïi]', í: '[íi]',
  ô: '[ôo]', ó: '[óo]', õ: '[õo]', û: '[ûu]', ù: '[ùu]', ú: '[úu]', ñ: '[ñn]',
};

/** A pattern that takes them for the same; a class of letters already says what it takes. */
const fold = (pattern: string): string => pattern.replace(/\[[^\]]*\]|\p{L}/gu, (part) => folds[part] ?? part);

/**
 * A pattern of whole words, in either case. It is read as `String.raw`, so that parts can be put in. One space stands for any
 * white space and one straight apostrophe for any apostrophe: `readProse` has made them so. A letter with an accent stands for
 * the one without it too. Repetitions must be bounded: a
 * text of any length is then read in time proportional to it.
 *
 * @example phrase`any (?:possible )?inconvenience`
 */
export const phrase = (source: TemplateStringsArray, ...parts: readonly string[]): RegExp =>
  new RegExp(`(?<!${word})(?:${fold(String.raw(source, ...parts))})(?!${word})`, 'giu');

/** The same for scripts that put no space between words. */
export const signs = (source: TemplateStringsArray, ...parts: readonly string[]): RegExp => new RegExp(String.raw(source, ...parts), 'gu');

/** For a test of a whole sentence. */
export const sentence = (source: TemplateStringsArray, ...parts: readonly string[]): RegExp =>
  new RegExp(`(?<!${word})(?:${fold(String.raw(source, ...parts))})(?!${word})`, 'iu');

/** Up to `most` signs of the same sentence; a point between digits does not end it. */
export const within = (most: number): string => `(?:[^.!?\\n]|\\.(?=\\d)){0,${most}}`;

