import { parseRetryAfter } from '../../recovery/parseRetryAfter.js';
import type { DetailKit } from '../Details.js';
import { toInstant } from '../toInstant.js';

/** The moment that a `Retry-After` names; seconds count from `now`, the moment at which the answer was had. */
export function readRetryAfter(value: unknown, { now, problems }: DetailKit): number | undefined {
  // A date needs no present, other than to be judged too far away.
  const at = now !== undefined ? parseRetryAfter(value, now) : /GMT$/.test(String(typeof value === 'string' && value)) ? toInstant(value) : undefined;
  if (process.env.NODE_ENV !== 'production' && value !== undefined && value !== null && at === undefined) {
    problems.push({
      what: now === undefined ? 'retryAfter is given without now' : "retryAfter can't be read",
      consequence: 'no end of the wait is shown',
      fix: 'Give the header as it came, seconds or an HTTP date, and as now the moment at which it came.',
    });
  }
  return at;
}
