import { NotFound } from '@humble-pie/react';
import { describe, expect, it } from 'vitest';
import { documentOf } from '../../../test/documentOf.js';
import { stillPage } from '../../../test/stillPage.js';
import { Crossroads } from './Crossroads.js';

const page = stillPage();

const labels = ['All pies', '<b>Hours</b>', 'فطائر التفاح والكرز والتوت', 'Order a birthday cake for tomorrow', 'Donaudampfschifffahrtsgesellschaft', 'One too many'];
const waysOn = (count: number) => Array.from({ length: count }, (_, at) => ({ label: labels[at % labels.length]!, href: `#way-${at}` }));

const open = (count: number) => page().setContent(documentOf(<NotFound scene={Crossroads} suggestions={waysOn(count)} />));

/** Where a click in the middle of each arm leads, and whether its words stay on it. */
const seen = () =>
  page().$$eval('[data-hp-part=scene] a', (arms) =>
    arms.map((arm) => {
      const face = arm.querySelector('path')!.getBoundingClientRect();
      const words = arm.querySelector('text')!.getBoundingClientRect();
      const hit = document.elementFromPoint(face.x + face.width / 2, face.y + face.height / 2)?.closest('a');
      return { leads: hit?.getAttribute('href'), fits: words.x >= face.x && words.right <= face.right };
    }),
  );

describe('the arms of crossroads', () => {
  it.each([0, 3, 40])('lead a pointer to the first of %d suggestions', async (count) => {
    await open(count);
    const first = waysOn(count).slice(0, 5);
    expect(await seen()).toEqual(first.map(({ href }) => ({ leads: href, fits: true })));
  });

  it('have words of the page as text, and never as markup', async () => {
    await open(3);
    expect(await page().locator('[data-hp-part=scene] text', { hasText: '<b>Hours</b>' }).count()).toBe(1);
  });

  it('are passed over by the keyboard, which has the same links in the list', async () => {
    await open(3);
    const stops = [];
    for (let at = 0; at < 12; at += 1) {
      await page().keyboard.press('Tab');
      stops.push(await page().evaluate(() => document.activeElement?.closest('[data-hp-part=scene]') && document.activeElement.tagName));
    }
    expect(stops).not.toContain('a');
    expect(await page().locator('[data-hp-part=suggestions] a').count()).toBe(3);
  });
});
