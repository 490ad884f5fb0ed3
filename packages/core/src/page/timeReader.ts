import { formatTime } from './formatTime.js';
import type { TimeModel } from './PageModel.js';
import type { Problem } from './Problem.js';
import { toInstant } from './toInstant.js';

/**
 * Makes a function that reads an instant into a moment to show; what can't be read is left out and
 * named as a problem.
 */
export const timeReader =
  (locale: string, timeZone: string, problems: Problem[]) =>
  (value: unknown, name: string): TimeModel | undefined => {
    if (value === undefined || value === null) return undefined;
    const at = toInstant(value);
    if (at !== null) return { at, iso: new Date(at).toISOString(), text: formatTime(at, locale, timeZone) };
    if (process.env.NODE_ENV !== 'production') {
      problems.push({ what: `${name} can't be read as a time`, consequence: 'it is left out', fix: 'Give a Date, an ISO 8601 string or milliseconds since 1970.' });
    }
    return undefined;
  };
