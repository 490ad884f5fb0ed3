import { formatTime } from './formatTime.js';
import type { TimeModel } from './PageModel.js';
import type { Problem } from './Problem.js';
import { toInstant } from './toInstant.js';

/**
 * Makes a function that reads an instant into a moment to show; what can't be read is left out and
 * named as a problem. With an `end` that is later, it is a span.
 */
export const timeReader =
  (locale: string, timeZone: string, problems: Problem[]) =>
  (value: unknown, name: string, end?: unknown): TimeModel | undefined => {
    if (value === undefined || value === null) return undefined;
    const at = toInstant(value);
    const to = toInstant(end) ?? at;
    const span = at !== null && to !== null && to > at ? { to } : {};
    if (at !== null) return { at, ...span, iso: new Date(at).toISOString(), text: formatTime(at, locale, timeZone, span.to) };
    if (process.env.NODE_ENV !== 'production') {
      problems.push({ what: `${name} can't be read as a time`, consequence: 'it is left out', fix: 'Give a Date, an ISO 8601 string or milliseconds since 1970.' });
    }
    return undefined;
  };
