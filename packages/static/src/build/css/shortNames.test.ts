import fc from 'fast-check';
import { expect, it } from 'vitest';
import { shortNames } from './shortNames.js';

it('gives the shortest names to the most frequent', () => {
  expect([...shortNames(['rare', 'often', 'often'], '--')]).toEqual([
    ['often', '--a'],
    ['rare', '--b'],
  ]);
});

it('gives every name its own, each an identifier', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 5000 }), (count) => {
      const names = [...shortNames(Array.from({ length: count }, (_, index) => `name-${index}`)).values()];
      expect(new Set(names).size).toBe(count);
      expect(names.every((name) => /^[a-z][a-z\d]*$/i.test(name))).toBe(true);
    }),
    { numRuns: 20 },
  );
});
