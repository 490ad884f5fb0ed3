import { readTime } from '../incident/readTime.js';

/** Nobody waits for a year: what says so is broken, or a joke. */
const longest = 366 * 86_400_000;

/**
 * As `parseRetryAfter`, by the reader of times that comes with every status page: half a kilobyte less for whoever asks one.
 *
 * @param now milliseconds since 1970, as the result
 */
export function retryTime(header: string | null, now: number): number | undefined {
  const text = (header ?? '').trim();
  const at = /^\d+$/.test(text) ? now + Number(text) * 1000 : Date.parse(readTime(text) ?? '');
  return at - now <= longest ? Math.max(now, at) : undefined;
}
