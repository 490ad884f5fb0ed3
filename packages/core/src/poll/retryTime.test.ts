import { expect, it } from 'vitest';
import { parseRetryAfter } from '../recovery/parseRetryAfter.js';
import { retryTime } from './retryTime.js';

const now = Date.UTC(2026, 10, 22, 15);

it.each([
  ['120'], ['0'], [' 5 '], ['Sun, 22 Nov 2026 15:10:00 GMT'], ['Sunday, 22-Nov-26 15:10:00 GMT'], ['Sun Nov 22 15:10:00 2026'], ['Wed Dec  2 15:10:00 2026'], ['Sun, 22 Nov 2026 14:00:00 GMT'], ['Sun, 22 Nov 2037 15:10:00 GMT'],
  ['99999999999'], ['-5'], ['soon'], [''], [null], ['1.5'], ['Sun, 31 Feb 2027 15:10:00 GMT'],
])('reads Retry-After as pages do: %j', (header) => {
  expect(retryTime(header, now)).toBe(parseRetryAfter(header, now));
});
