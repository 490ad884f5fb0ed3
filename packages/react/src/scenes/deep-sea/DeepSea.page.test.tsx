import { NotFound } from '@humble-pie/react';
import { describe, expect, it } from 'vitest';
import { stillPage } from '../../../test/stillPage.js';
import { DeepSea } from './DeepSea.js';

const page = stillPage(<NotFound scene={DeepSea} />);

/** Middle of the light and of the letters, in units of the stage, when the pose is all to one side. */
const middles = (x: number) =>
  page().evaluate((x) => {
    for (const plane of document.querySelectorAll<SVGElement>('[data-hp-depth]')) plane.style.transform = `translate3d(${x * 3 * Number(plane.dataset.hpDepth)}%,0,0)`;
    const unit = document.querySelector('svg')!.getBoundingClientRect().width / 800;
    const middle = (selector: string) => {
      const { left, right } = document.querySelector(selector)!.getBoundingClientRect();
      return (left + right) / 2 / unit;
    };
    return { light: middle('.lamp path'), letters: middle('.hp-upright') };
  }, x);

describe('the lamp of deep-sea', () => {
  it('goes from one end of the number to the other with the pose', async () => {
    const left = await middles(-1), right = await middles(1);
    expect(right.light - left.light).toBeGreaterThan(230);
    expect(left.light).toBeLessThan(left.letters - 60);
    expect(right.light).toBeGreaterThan(right.letters + 60);
  });
});
