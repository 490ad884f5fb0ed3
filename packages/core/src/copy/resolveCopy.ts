import type { StatusKey } from '../status/statusTable.js';
import type { Tone } from '../tone/Tone.js';
import { enCopy } from './en/en.js';
import type { Locale } from './Locale.js';
import { pickCopy, type PickedCopy } from './pickCopy.js';

/**
 * The words for any status, in the visitor's language. Carries the English copy of every status: a page
 * for one status uses `pickCopy` with its own.
 *
 * @param status A key of the status table, as `resolveStatus` gives it.
 * @param locale BCP 47 tag, looked up in `locales`. Default: `en`.
 * @param tone 0 plain to 3 playful. Default: 0.
 * @param locales The imported languages. Default: none, which leaves English.
 *
 * @example
 * resolveCopy(404, 'fr-CA', 3, [fr]).words.heading;
 */
export function resolveCopy(status: StatusKey, locale?: unknown, tone: Tone = 0, locales: readonly Locale[] = []): PickedCopy {
  return pickCopy({ key: status, english: Object.hasOwn(enCopy, status) ? enCopy[status] : enCopy['5xx'], locale, tone, locales });
}
