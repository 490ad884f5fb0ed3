// @vitest-environment jsdom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';

const until = Date.parse('2026-11-22T16:00:00Z');

beforeEach(() => {
  vi.resetModules();
  document.documentElement.lang = 'en';
  document.body.innerHTML = `<p hidden><span role="timer" hidden data-hp-until="${until}" data-hp-left="Time left" data-hp-overdue="Late."></span><span role="status"></span></p>`;
});
afterEach(() => vi.useRealTimers());

it.each([
  ['an hour before', '2026-11-22T15:00:00Z', 'Time left: 1 hour'],
  ['an hour late', '2026-11-22T17:00:00Z', 'Late.'],
  ['by a clock that is years behind', '2011-01-01T00:00:00Z', null],
  ['by a clock that is years ahead', '2041-01-01T00:00:00Z', null],
])('counts down where it can be believed: %s', async (_, now, wanted) => {
  vi.useFakeTimers({ now: Date.parse(now) });
  await import('./clock.entry.js');
  vi.advanceTimersByTime(100);
  const timer = document.querySelector<HTMLElement>('[role=timer]')!;
  expect([timer.hidden, timer.parentElement!.hidden]).toEqual([!wanted, !wanted]);
  if (wanted) expect(timer.textContent).toMatch(wanted);
});
