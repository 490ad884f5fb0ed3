import { Offline } from '@humble-pie/react';
import { describe, expect, it } from 'vitest';
import { stillPage } from '../../../test/stillPage.js';

const page = stillPage(<Offline />);

interface State { probes?: string; recovery?: string }

/** How high the bottle stands in the window, in pixels from the top, and how wide it is; and whether the antenna hears something. */
const seen = ({ probes, recovery }: State) =>
  page().evaluate(([probes, recovery]) => {
    const root = document.querySelector<HTMLElement>('[data-hp-status]')!;
    const set = (name: string, value?: string) => (value === undefined ? root.removeAttribute(name) : root.setAttribute(name, value));
    set('data-hp-probes', probes);
    set('data-hp-recovery', recovery);
    const { y, width } = document.querySelector('.bottle > g')!.getBoundingClientRect();
    return { y, width, heard: getComputedStyle(document.querySelector('.waves')!).opacity === '1' };
  }, [probes, recovery] as const);

describe('the bottle of island', () => {
  it('drifts nearer with each failed probe, and lands when the service is back', async () => {
    const way = [];
    for (const state of [{}, ...['1', '2', '3', '4', '5'].map((probes) => ({ probes })), { probes: '5', recovery: 'back' }]) way.push(await seen(state));
    for (const [at, { y, width }] of way.slice(1).entries()) {
      expect(y).toBeGreaterThan(way[at]!.y + 4);
      expect(width).toBeGreaterThan(way[at]!.width + 4);
    }
    expect(way.map(({ heard }) => heard)).toEqual([false, false, false, false, false, false, true]);
  });

  it.each<State>([{ probes: '0' }, { probes: '6' }, { probes: '' }, { probes: 'many' }, { recovery: 'down' }, { recovery: '' }])('stays far out with %o', async (state) => {
    expect(await seen(state)).toEqual(await seen({}));
  });
});
