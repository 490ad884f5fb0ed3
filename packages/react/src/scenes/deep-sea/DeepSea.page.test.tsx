import { NotFound } from '@humble-pie/react';
import { chromium, type Browser, type Page } from 'playwright';
import { renderToStaticMarkup } from 'react-dom/server';
import { ServerStyleSheet } from 'styled-components';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { chromiumArguments } from '../../../../../scripts/chromium.mjs';
import { DeepSea } from './DeepSea.js';

let browser: Browser;
let page: Page;
beforeAll(async () => {
  browser = await chromium.launch({ executablePath: process.env.CHROMIUM_PATH, args: chromiumArguments });
  page = await browser.newPage();
  const sheet = new ServerStyleSheet();
  const body = renderToStaticMarkup(sheet.collectStyles(<NotFound scene={DeepSea} />));
  await page.setContent(`<!doctype html><html lang="en">${sheet.getStyleTags()}<style>*{animation:none!important}</style>${body}`);
});
afterAll(() => browser.close());

/** Middle of the light and of the letters, in units of the stage, when the pose is all to one side. */
const middles = (x: number) =>
  page.evaluate((x) => {
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
