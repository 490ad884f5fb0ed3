import fc from 'fast-check';
import { expect, it } from 'vitest';
import { parseRetryAfter } from './parseRetryAfter.js';

const now = Date.parse('2026-11-22T14:00:00Z');
const in90Seconds = Date.parse('2026-11-22T14:01:30Z');

it.each([
  ['seconds', '90', in90Seconds],
  ['seconds with space around', ' 90\t', in90Seconds],
  ['a number', 90, in90Seconds],
  ['now', '0', now],
  ['the date that servers send', 'Sun, 22 Nov 2026 14:01:30 GMT', in90Seconds],
  ['the date of RFC 850', 'Sunday, 22-Nov-26 14:01:30 GMT', in90Seconds],
  ['the date of asctime', 'Sun Nov 22 14:01:30 2026', in90Seconds],
  ['a single-digit day of asctime', 'Tue Dec  1 00:00:00 2026', Date.parse('2026-12-01T00:00:00Z')],
  ['a leap second', 'Sun, 22 Nov 2026 14:00:60 GMT', now + 60_000],
  ['any case', 'SUN, 22 nov 2026 14:01:30 gmt', in90Seconds],
  ['a date that has passed', 'Sun, 06 Nov 1994 08:49:37 GMT', now],
  ['two digits of the last century', 'Sunday, 06-Nov-94 08:49:37 GMT', now],
])('reads %s', (_, value, at) => {
  expect(parseRetryAfter(value, now)).toBe(at);
});

it.each([
  '', ' ', '-1', '+5', '1.5', '1e3', '0x10', '90s', '90, 90', 'soon', 'NaN', 'Infinity', '99999999999999999999', '2026-11-22T14:01:30Z', '22 Nov 2026', 'Sun, 22 Nov 2026 14:01:30',
  'Sun, 22 Nov 2026 24:00:00 GMT', 'Sun, 31 Feb 2027 00:00:00 GMT', 'Sun, 00 Nov 2026 00:00:00 GMT', 'Sun, 22 Nov 2026 14:01:30 +0100', 'Sun, 22 Nov 2036 14:01:30 GMT', 'Sun Nov 22 14:01:30 26',
  -1, NaN, Infinity, 1e12, null, undefined, {}, [], ['90'], true, Symbol('90'),
])('does not guess at %s', (value) => {
  expect(parseRetryAfter(value, now)).toBeUndefined();
});

it('reads every date within a year, in the form that servers send', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 365 * 86_400 }), (seconds) => {
      expect(parseRetryAfter(new Date(now + seconds * 1000).toUTCString(), now)).toBe(now + seconds * 1000);
    }),
  );
});

it('never throws, and never gives a moment that has passed', () => {
  fc.assert(
    fc.property(fc.oneof(fc.anything(), fc.string(), fc.double()), (value) => {
      const at = parseRetryAfter(value, now);
      expect(at === undefined || (at >= now && at <= now + 366 * 86_400_000)).toBe(true);
    }),
  );
});
