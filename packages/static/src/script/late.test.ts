// @vitest-environment jsdom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';

beforeEach(() => {
  vi.resetModules();
  vi.useFakeTimers({ now: Date.parse('2026-11-22T15:00:00Z') });
  document.body.innerHTML = '<p data-hp-late="We missed our {time} update.">Next update: <time datetime="2026-11-22T15:30:00.000Z">15:30</time></p>';
});
afterEach(() => vi.useRealTimers());

it('keeps the promise until its time, and then admits that it was broken', async () => {
  await import('./late.entry.js');
  vi.advanceTimersByTime(29 * 60_000);
  expect(document.body.textContent).toBe('Next update: 15:30');
  vi.advanceTimersByTime(2 * 60_000);
  expect(document.body.textContent).toBe('We missed our 15:30 update.');
  expect(document.querySelector('p > time')).not.toBeNull();
});

it.each([
  ['is further off than a timer can count', '2036-11-22T15:30:00.000Z'],
  ['is years ago by a clock that is wrong', '2016-11-22T15:30:00.000Z'],
])('leaves alone what %s', async (_, at) => {
  document.querySelector('time')!.dateTime = at;
  await import('./late.entry.js');
  vi.advanceTimersByTime(60_000);
  expect(document.body.textContent).toBe('Next update: 15:30');
});
