import fc from 'fast-check';
import { expect, it } from 'vitest';
import { probeDelay } from './probeDelay.js';
import { returnDelay } from './returnDelay.js';

const share = fc.double({ min: 0, max: 1, noNaN: true });
const milliseconds = fc.integer({ min: 1, max: 600_000 });

it.each([
  [0, 0, 2000], [0, 1, 4000],
  [1, 1, 8000], [2, 1, 16_000], [3, 1, 32_000], [4, 1, 60_000], [2000, 1, 60_000],
  [4, 0, 2000], [4, 0.5, 31_000],
])('after %d failures and at %d of the jitter waits %d ms', (failures, random, delay) => {
  expect(probeDelay({ failures, base: 4000, cap: 60_000 }, random)).toBe(delay);
});

it('is never earlier than the server asked for, and later by at most the cap', () => {
  fc.assert(
    fc.property(fc.nat(5000), milliseconds, milliseconds, fc.nat(86_400_000), share, (failures, base, cap, atLeast, random) => {
      const delay = probeDelay({ failures, base, cap, atLeast }, random);
      expect(delay).toBeGreaterThanOrEqual(atLeast + base / 2);
      expect(delay).toBeLessThanOrEqual(atLeast + Math.max(base / 2, cap) + 1e-6);
    }),
  );
});

it('spreads returns over a window that grows with the outage, after a moment to read', () => {
  fc.assert(
    fc.property(fc.nat(86_400_000), fc.nat(10_000), share, (downFor, stay, random) => {
      const delay = returnDelay({ downFor, stay, spread: [10_000, 60_000] }, random);
      expect(delay).toBeGreaterThanOrEqual(stay);
      expect(delay).toBeLessThanOrEqual(stay + 60_000);
    }),
  );
  expect(returnDelay({ downFor: 0, stay: 0, spread: [10_000, 60_000] }, 1)).toBe(10_000);
  expect(returnDelay({ downFor: 120_000, stay: 0, spread: [10_000, 60_000] }, 1)).toBe(30_000);
});
