import { expect, it } from 'vitest';
import { timeLeft } from './timeLeft.js';

it.each([
  [0, '1 second'],
  [999, '1 second'],
  [42_000, '42 seconds'],
  [60_000, '1 minute'],
  [60_001, '2 minutes'],
  [4_800_000, '1 hour 20 minutes'],
  [3_600_000, '1 hour'],
  [93_600_000, '1 day 2 hours'],
  [93_660_000, '1 day 2 hours'],
])('says %d ms as "%s"', (milliseconds, words) => {
  expect(timeLeft(milliseconds, 'en')).toBe(words);
});

it('speaks the language of the page', () => {
  expect(timeLeft(4_800_000, 'de')).toBe('1 Stunde 20 Minuten');
});
