import { createPageModel } from '@humble-pie/core';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { SnailJam } from './SnailJam.js';

const until = '2026-11-22T14:00:30Z';
const draw = (input: Omit<Parameters<typeof createPageModel>[0], 'status'> = {}, status: 429 | 503 | 'offline' = 429) =>
  renderToStaticMarkup(<SnailJam model={createPageModel({ ...input, status })} intensity="playful" />);

describe('the barrier of snail-jam', () => {
  it.each([
    ['is down where no end is known', {}, false],
    ['is down where the time of day is not known', { until }, false],
    ['is down while the wait lasts', { until, now: '2026-11-22T14:00:00Z' }, false],
    ['is open once the wait is over', { until, now: '2026-11-22T14:01:00Z' }, true],
  ] as const)('%s', (_, input, open) => {
    expect(/data-hp-over/.test(draw(input))).toBe(open);
  });

  it('tells script when the wait is over', () => {
    expect(draw({ until })).toContain(`data-hp-until="${Date.parse(until)}"`);
    expect(draw()).not.toContain('data-hp-until');
  });
});

describe('the ticket of snail-jam', () => {
  it.each([
    [503, />503<\/text>/],
    ['offline', /><\/text>/],
  ] as const)('shows the number of a page of %s', (status, text) => {
    expect(draw({}, status)).toMatch(text);
  });
});
