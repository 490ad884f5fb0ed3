import { enLabels } from '../copy/en/labels.js';
import type { Labels } from '../copy/Labels.js';
import type { ApologyModel } from './PageModel.js';
import type { Problem } from '../problem/Problem.js';
import { readApology } from './readApology.js';
import { timeReader } from './timeReader.js';
import { toInstant } from './toInstant.js';
import { nameUnreadable } from './nameUnreadable.js';
import { usableLocale } from './usableLocale.js';
import { usableZone } from './usableZone.js';

export interface ApologyOptions {
  /** BCP 47 tag for dates. Default: `en`. */
  locale?: string;
  /** IANA zone for times shown without script. Default: `UTC`. */
  timeZone?: string;
  /** The moment of rendering: decides whether the next update is overdue. */
  now?: unknown;
  /** Words in another language. Default: English. */
  labels?: Labels;
}

/**
 * Reads an apology into what is shown of it, for use outside a page.
 *
 * @param problems receives what was wrong with it, in development
 * @returns `undefined` when nothing of it can be read
 */
export function createApologyModel(apology: unknown, options: ApologyOptions = {}, problems: Problem[] = []): ApologyModel | undefined {
  const locale = usableLocale(options.locale, '');
  const time = timeReader(locale, usableZone(options.timeZone, problems), problems);
  if (process.env.NODE_ENV !== 'production') nameUnreadable({ apology }, problems);
  return readApology(apology, { labels: options.labels ?? enLabels, locale, severity: 'minor', now: toInstant(options.now), time, problems });
}
