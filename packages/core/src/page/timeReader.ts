import { formatTime } from './formatTime.js';
import type { TimeModel } from './PageModel.js';
import type { Problem } from '../problem/Problem.js';
import { toInstant } from './toInstant.js';

/**
 * Makes a function that reads an instant into a moment to show; what can't be read is left out and,
 * if it has a name, a problem. With an `end` that is later, it is a span; `brief` is handed on to `formatTime`.
 */
export const timeReader =
  (locale: string, timeZone: string, problems: Problem[], now?: number) =>
  (value: unknown, name?: string, end?: unknown, brief?: boolean): TimeModel | undefined => {
    const at = toInstant(value);
    if (at === undefined) {
      if (process.env.NODE_ENV !== 'production' && name && value !== undefined && value !== null) {
        problems.push({ what: `${name} can't be read as a time`, consequence: 'it is left out', fix: 'Give a Date, an ISO 8601 string or milliseconds since 1970.' });
      }
      return undefined;
    }
    const later = toInstant(end);
    const to = later! > at ? later : undefined;
    return { at, to, brief, iso: new Date(at).toISOString(), text: formatTime(at, locale, timeZone, to, now, brief) };
  };
