import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dialShare } from './dialShare.js';

describe('the share of the announced time that has passed', () => {
  it.each([
    ['is 0 at the beginning', 100, 500, 100, 0],
    ['is a quarter after a quarter of the time', 100, 500, 200, 0.25],
    ['is 1 at the end', 100, 500, 500, 1],
    ['stays 1 when the end is past', 100, 500, 9000, 1],
    ['is 0 before the beginning', 100, 500, 50, 0],
    ['is 0 without a moment', 100, 500, NaN, 0],
    ['is 0 without an end', 100, NaN, 200, 0],
    ['is 0 without a beginning', NaN, 500, 200, 0],
    ['is 1 without a beginning when the end is past', NaN, 500, 600, 1],
    ['is 0 when the beginning is after the end', 500, 300, 200, 0],
  ])('%s', (_, since, until, now, share) => expect(dialShare(since, until, now)).toBe(share));

  it('never leaves the dial', () => {
    const moment = fc.oneof(fc.integer(), fc.constant(NaN));
    fc.assert(
      fc.property(moment, moment, moment, (since, until, now) => {
        const share = dialShare(since, until, now);
        expect(share).toBeGreaterThanOrEqual(0);
        expect(share).toBeLessThanOrEqual(1);
      }),
    );
  });
});
