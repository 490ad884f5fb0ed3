/// <reference types="vite/client" />
import { ErrorPage, type SceneProps } from '@humble-pie/react';
import * as themes from '@humble-pie/react/themes';
import { colorTokens, statusTable, type Palette, type StatusKey, type Theme } from '@humble-pie/core';
import { chromium, type Browser, type CDPSession, type Page } from 'playwright';
import type { ComponentType } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { ServerStyleSheet } from 'styled-components';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { expectConsole } from '#expect-console';
import { chromiumArguments } from '../../../scripts/chromium.mjs';

const modules = import.meta.glob<Record<string, ComponentType<SceneProps>>>('../src/scenes/*/index.ts', { eager: true });
const scenes = Object.entries(modules).map(([path, scene]) => [path.split('/').at(-2)!, Object.values(scene)[0]!] as const);
const statusOf = (scene: string) => (Object.entries(statusTable).find(([, row]) => row.scene === scene)?.[0] ?? '404') as StatusKey;
type Size = readonly [width: number, height: number];
const sizes: readonly Size[] = [[1440, 900], [1024, 768], [390, 844], [2560, 1080]];
const moment = { since: '2026-11-22T14:00:00Z', until: '2026-11-22T16:00:00Z' };
const rest = [0, 0] as const;
const extremes = [[-1, -1], [1, -1], [-1, 1], [1, 1]] as const;

// Behind words lie sky and haze alone, whatever the theme; that words can be read on these two is for the themes' own
// tests of contrast. So one theme shows all there is to see of a scene's geometry: what may lie behind words is
// magenta, all else is not, and the page's own colours are a green that no scene has.
const behindWords = '#ff00ff';
const bare = '#fe00ff';
const others = Object.fromEntries(colorTokens.map((token, at) => [token, `#${(0x20_60_20 + at * 0x04_03_02).toString(16)}`])) as Palette;
const revealing: Palette = { ...others, sky: bare, haze: behindWords };
const sentinel: Theme = { ...themes.bakery, id: 'sentinel', light: revealing, dark: revealing };

let browser: Browser;
let page: Page;
let devtools: CDPSession;
beforeAll(async () => {
  browser = await chromium.launch({ executablePath: process.env.CHROMIUM_PATH, args: chromiumArguments });
  page = await browser.newPage();
  devtools = await page.context().newCDPSession(page);
});
afterAll(() => browser.close());

/** A finished page with this scene; its words are laid out, and invisible. */
async function open(name: string, Scene: ComponentType<SceneProps>, [width, height]: Size) {
  // Nobody can read words in these colours, and nobody has to.
  expectConsole('error', /theme "sentinel" shows/, 'any');
  const sheet = new ServerStyleSheet();
  const status = statusOf(name);
  const body = renderToStaticMarkup(
    sheet.collectStyles(<ErrorPage status={(Number(status) || status) as StatusKey} scene={Scene} theme={sentinel} colorScheme="light" intensity="playful" {...moment} />),
  );
  await page.setViewportSize({ width, height });
  await page.setContent(`<!doctype html><html lang="en">${sheet.getStyleTags()}<style>body{margin:0}*{animation:none!important;transition:none!important}[data-hp-part=body]{visibility:hidden}</style>${body}`);
}

/** Where the words of heading and message stand in the window. */
const wordBoxes = () =>
  page.$$eval("[data-hp-part='title'], [data-hp-part='message'] p:not(:empty)", (parts) =>
    parts.map((part) => {
      const range = document.createRange();
      range.selectNodeContents(part);
      const { x, y, width, height } = range.getBoundingClientRect();
      return { what: (part as HTMLElement).dataset.hpPart ?? 'message', x, y, width, height };
    }),
  );

const pose = ([x, y]: readonly [number, number]) =>
  page.evaluate(([x, y]) => {
    for (const plane of document.querySelectorAll<SVGElement>('[data-hp-depth]')) {
      const depth = Number(plane.dataset.hpDepth);
      plane.style.transform = `translate3d(${x! * 3 * depth}%,${y! * 2.7 * depth}%,0)`;
    }
  }, [x, y]);

interface Box { what: string; x: number; y: number; width: number; height: number }

/** A screenshot, kept in the page: taking it is what takes time. */
async function photograph() {
  const { data } = await devtools.send('Page.captureScreenshot', { format: 'png', optimizeForSpeed: true });
  await page.evaluate(async (data) => {
    const bitmap = await createImageBitmap(await (await fetch(`data:image/png;base64,${data}`)).blob());
    const photo = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d', { willReadFrequently: true })!;
    photo.drawImage(bitmap, 0, 0);
    Object.assign(globalThis, { photo });
  }, data);
}

/** The boxes in which more than `most` of the photo's pixels have one of these colours, or with `not` any other. */
const boxesWith = (boxes: readonly Box[], colors: readonly string[], { not = false, most = 0 } = {}) =>
  page.evaluate(({ boxes, colors, not, most }) => {
    const { photo } = globalThis as unknown as { photo: OffscreenCanvasRenderingContext2D };
    const wanted = new Set(colors.map((color) => parseInt(color.slice(1), 16)));
    return boxes.flatMap(({ what, x, y, width, height }) => {
      const { data } = photo.getImageData(Math.floor(x), Math.floor(y), Math.ceil(width), Math.ceil(height));
      let found = 0;
      for (let at = 0; at < data.length; at += 4) if (wanted.has(data[at]! * 65536 + data[at + 1]! * 256 + data[at + 2]!) !== not) found++;
      const share = found / (data.length / 4);
      return share > most ? [`${what}: ${(100 * share).toFixed(1)} %`] : [];
    });
  }, { boxes, colors, not, most });

describe.each(scenes)('the scene %s on a page', (name, Scene) => {
  it.each(sizes)('leaves sky and haze alone behind the words, and shows no border, at %i×%i in every pose', async (width, height) => {
    await open(name, Scene, [width, height]);
    // A line that waits for a clock is still empty.
    const words = (await wordBoxes()).filter(({ height }) => height > 0);
    const edges = [
      { what: 'bottom', x: 0, y: height - 1, width, height: 1 },
      { what: 'left', x: 0, y: height - 24, width: 1, height: 24 },
      { what: 'right', x: width - 1, y: height - 24, width: 1, height: 24 },
    ];
    // On a phone the stage stands at the foot of a page that may be longer than the window.
    const longer = await page.evaluate(() => document.documentElement.scrollHeight > innerHeight);
    for (const point of [rest, ...extremes]) {
      await pose(point);
      await page.evaluate(() => scrollTo(0, 0));
      await photograph();
      expect(await boxesWith(words, [bare, behindWords], { not: true, most: 0.005 }), `words with other colours than sky and haze behind them, at pose ${point}`).toEqual([]);
      if (longer) {
        await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
        await photograph();
      }
      expect(await boxesWith(edges, [bare]), `edges with bare sky at pose ${point}`).toEqual([]);
    }
  });
});
