import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readTime } from './readTime.js';

describe('readTime', () => {
  it.each([
    ['ISO with Z', '2026-11-22T09:41:00Z', '2026-11-22T09:41:00.000Z'],
    ['ISO with an offset', '2021-09-30T00:55:18.175-07:00', '2021-09-30T07:55:18.175Z'],
    ['an offset without a colon', '2021-09-30T00:55:18+0530', '2021-09-29T19:25:18.000Z'],
    ['no zone, as UTC', '2026-11-22 09:41:00', '2026-11-22T09:41:00.000Z'],
    ['no zone and a T, as UTC', '2026-11-22T09:41', '2026-11-22T09:41:00.000Z'],
    ['a day alone', '2026-11-22', '2026-11-22T00:00:00.000Z'],
    ["Go's", '2024-12-27 09:43:40.482 +0000 UTC', '2024-12-27T09:43:40.482Z'],
    ["Go's with a monotonic clock", '2024-12-27 09:43:40.482123456 +0100 CET m=+0.000123', '2024-12-27T08:43:40.482Z'],
    ['RFC 1123', 'Sun, 22 Nov 2026 09:41:00 GMT', '2026-11-22T09:41:00.000Z'],
    ['RFC 822 with an offset', '22 Nov 26 09:41 -0500', '2026-11-22T14:41:00.000Z'],
    ['RFC 822 with a name', 'Sun, 22 Nov 2026 09:41:00 PST', '2026-11-22T17:41:00.000Z'],
    ['a feed with a lone Z', 'Fri, 31 Jul 2026 00:12:00 Z', '2026-07-31T00:12:00.000Z'],
    ['seconds', 1795340460, '2026-11-22T09:41:00.000Z'],
    ['milliseconds', 1795340460000, '2026-11-22T09:41:00.000Z'],
    ['seconds as text', '1795340460', '2026-11-22T09:41:00.000Z'],
  ])('reads %s', (_, given, expected) => {
    expect(readTime(given)).toBe(expected);
  });

  it.each([[undefined], [null], [''], ['<no value>'], ['0001-01-01 00:00:00 +0000 UTC'], [0], [-1], [NaN], [Infinity], ['2026-02-31'], ['2026-13-01'], ['soon'], [{}], [[]], [true], ['2026-11-22T09:41:00 XYZ'], ['9'.repeat(1000)]])(
    'leaves out %o',
    (given) => {
      expect(readTime(given)).toBeUndefined();
    },
  );

  it('reads what a Date writes, and nothing makes it throw', () => {
    fc.assert(fc.property(fc.date({ min: new Date('1990-01-01'), max: new Date('2199-12-31'), noInvalidDate: true }), (date) => readTime(date.toISOString()) === date.toISOString()));
    fc.assert(fc.property(fc.anything(), (value) => ['undefined', 'string'].includes(typeof readTime(value))));
  });
});
