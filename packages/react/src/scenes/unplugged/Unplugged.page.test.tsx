import { BadGateway } from '@humble-pie/react';
import { describe, expect, it } from 'vitest';
import { stillPage } from '../../../test/stillPage.js';

const page = stillPage(<BadGateway />);

/** Pixels between plug and socket, and whether the town has light. */
const seen = (recovery?: string) =>
  page().evaluate((recovery) => {
    const root = document.querySelector<HTMLElement>('[data-hp-status]')!;
    if (recovery === undefined) root.removeAttribute('data-hp-recovery');
    else root.setAttribute('data-hp-recovery', recovery);
    const plug = document.querySelector('.plug .hp-i')!.getBoundingClientRect();
    const socket = document.querySelector('.socket .hp-j')!.getBoundingClientRect();
    return { gap: socket.left - plug.right, lit: getComputedStyle(document.querySelector('.lights')!).opacity === '1' };
  }, recovery);

describe('plug and socket of unplugged', () => {
  it.each([undefined, 'down', ''])('are apart, and the town is dark, while recovery is %o', async (recovery) => {
    const { gap, lit } = await seen(recovery);
    expect(gap).toBeGreaterThan(10);
    expect(lit).toBe(false);
  });

  it('join when the service is back, and the lights come on', async () => {
    const { gap, lit } = await seen('back');
    expect(gap).toBeLessThan(0);
    expect(lit).toBe(true);
  });
});
