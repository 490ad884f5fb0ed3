import type { Problem } from '../problem/Problem.js';
import type { StatusKey } from '../status/statusTable.js';
import type { Tone } from '../tone/Tone.js';
import type { Copy, Words } from './Copy.js';
import { enLabels } from './en/labels.js';
import type { Labels } from './Labels.js';
import type { Locale } from './Locale.js';

/** What `pickCopy` chooses from. */
export interface CopyRequest {
  readonly key: StatusKey;
  /** The English words for `key`: what is left when no language has any. */
  readonly english: Copy;
  /** BCP 47 tag. Default: `en`. */
  readonly locale?: unknown;
  readonly tone: Tone;
  /** The imported languages. Default: none. */
  readonly locales?: readonly Locale[];
  /** Filled in development. Default: a new list. */
  readonly problems?: Problem[];
}

/** The words of a page, all in one language. */
export interface PickedCopy {
  readonly words: Words;
  /** The same at tone 0, for a visitor who asks for calm. */
  readonly plain: Words;
  readonly labels: Labels;
  /** The language really shown, for `lang`. */
  readonly locale: string;
  readonly dir: 'ltr' | 'rtl';
  /** Empty in production builds. */
  readonly problems: readonly Problem[];
}

// The next more general row, for a language that has no words for a status.
const broader = (key: StatusKey): StatusKey | undefined =>
  key === 'maintenance' ? 503 : typeof key === 'number' ? (key < 500 ? '4xx' : '5xx') : undefined;

const isWords = (words: unknown): words is Words =>
  typeof (words as Words | undefined)?.heading === 'string' && typeof (words as Words).message === 'string';

const wordsAt = (copy: Copy | undefined, tone: number): Words | undefined => {
  if (!Array.isArray(copy) || !isWords(copy[0])) return undefined;
  for (let at = Math.min(tone, 3); at > 0; at--) if (isWords(copy[at])) return { ...copy[0], ...copy[at] };
  return copy[0];
};

const labelsOf = (spoken: readonly Locale[]): Labels =>
  Object.fromEntries(
    Object.entries(enLabels).map(([name, english]) => [
      name,
      spoken.map(({ labels }) => labels?.[name as keyof Labels]).find((label) => label && typeof label === typeof english) ?? english,
    ]),
  ) as unknown as Labels;

/**
 * Chooses the words for one status: by language as RFC 4647 looks it up (`fr-CA`, then `fr`, then English),
 * within it by status (451, then 4xx), and by tone, where one that is missing gives way to the next plainer.
 * Labels come from the same language as the words, so that the page's `lang` is true. Never throws.
 *
 * @example
 * pickCopy({ key: 404, english: notFoundCopy, locale: 'fr-CA', tone: 3, locales: [fr] }).locale; // 'fr'
 */
export function pickCopy({ key, english, locale = 'en', tone, locales, problems = [] }: CopyRequest): PickedCopy {
  const wellFormed = typeof locale === 'string' && /^[a-z]{1,8}(-[a-z\d]{1,8})*$/i.test(locale);
  const range = wellFormed ? `${locale.toLowerCase()}-` : '';
  const builtIn: Locale = { tag: 'en', copy: { [key]: english } };
  // A tag that the range begins with is one that truncating the range would reach: the longest comes first.
  const spoken = [...(Array.isArray(locales) ? (locales as readonly Locale[]) : []), builtIn]
    .filter((offer) => typeof offer?.tag === 'string' && range.startsWith(`${offer.tag.toLowerCase()}-`))
    .sort((a, b) => b.tag.length - a.tag.length);

  const speaks = (row: StatusKey) => spoken.find(({ copy }) => wordsAt(copy?.[row], tone));
  let row: StatusKey | undefined = key;
  while (row !== undefined && !speaks(row)) row = broader(row);
  const found = row === undefined ? undefined : speaks(row);
  const { tag, dir } = found ?? builtIn;
  const words = found ? found.copy[row!]! : english;
  if (process.env.NODE_ENV !== 'production') {
    if (!found) problems.push(!wellFormed ? malformed(locale) : spoken[0] ? lacking(spoken[0].tag, key, inEnglish) : unspoken(locale));
    else if (row !== key) problems.push(lacking(tag, key, `the words for ${row} are shown`));
  }
  return { words: wordsAt(words, tone)!, plain: words[0], labels: labelsOf(found ? spoken : []), locale: tag, dir: dir === 'rtl' ? dir : 'ltr', problems };
}

const inEnglish = 'English is shown';

const lacking = (tag: string, key: StatusKey, consequence: string): Problem => ({
  what: `there is no "${tag}" copy for ${key}`,
  consequence,
  fix: `Add ${key} to the copy of "${tag}", or pass copy.`,
});

const malformed = (locale: unknown): Problem => ({
  what: `locale is ${typeof locale === 'string' ? JSON.stringify(locale.slice(0, 40)) : `of type ${typeof locale}`}, which is no language tag`,
  consequence: inEnglish,
  fix: 'Pass a BCP 47 tag such as "fr" or "fr-CA".',
});

const unspoken = (locale: string): Problem => ({
  what: `no language was given for locale "${locale.slice(0, 40)}"`,
  consequence: inEnglish,
  fix: 'Pass its words in locales, or leave locale out.',
});
