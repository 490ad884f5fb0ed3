/// <reference types="vite/client" />
import { ErrorPage, type PageProps, type SceneProps } from '@humble-pie/react';
import * as themes from '@humble-pie/react/themes';
import { colorTokens, statusTable, type Palette, type StatusKey, type Theme } from '@humble-pie/core';
import { chromium, type Browser, type CDPSession, type Page } from 'playwright';
import type { ComponentType } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { ServerStyleSheet } from 'styled-components';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { expectConsole } from '#expect-console';
import { lengthened } from '../../../.storybook/lengthened.js';
import { chromiumArguments } from '../../../scripts/chromium.mjs';
import { paymentOutage } from './pages.js';

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

/** Words laid out and not seen, with the ground that they stand on or without it. */
const unseen = '[data-hp-part=body]{visibility:hidden}';
const unseenOnGround = '[data-hp-part=body] *{color:#0000!important;text-decoration-color:#0000!important;border-color:#0000!important;box-shadow:none!important;fill:none!important;stroke:none!important}[data-hp-primary]{background:#ff00ff!important}';

/** A finished page with this scene. */
async function open(name: string, Scene: ComponentType<SceneProps>, [width, height]: Size, { theme = sentinel, styles = unseen, ...props }: PageProps & { styles?: string } = {}) {
  // Nobody can read words in these colours, and nobody has to.
  expectConsole('error', /theme "sentinel/, 'any');
  const sheet = new ServerStyleSheet();
  const status = statusOf(name);
  const body = renderToStaticMarkup(
    sheet.collectStyles(<ErrorPage status={(Number(status) || status) as StatusKey} scene={Scene} theme={theme} colorScheme="light" intensity="playful" {...moment} {...props} />),
  );
  await page.setViewportSize({ width, height });
  await page.setContent(`<!doctype html><html lang="en">${sheet.getStyleTags()}<style>body{margin:0}*{animation:none!important;transition:none!important}${styles}</style>${body}`);
}

/** What is opaque for words to stand on is as quiet as the sky. */
const grounded: Palette = { ...revealing, surface: behindWords };
const withGround: Theme = { ...sentinel, id: 'sentinel-with-ground', light: grounded, dark: grounded };
const longWords: Readonly<Record<string, PageProps>> = {
  'two hundred words and every fact': {
    copy: { heading: 'One shelf of recipes has stayed behind in our old kitchen', message: 'We moved our kitchen over the weekend, and one shelf of recipes stayed behind. '.repeat(15) },
    reference: 'a1b2-c3d4', path: '/pies/rhubarb', facts: [{ label: 'Order', value: '1742' }], site: { name: 'Crumbs', statusHref: '/status', supportHref: '/help' }, suggestions: [{ label: 'All pies', href: '/pies' }],
  },
  'an apology in a language that is 60 % longer': { ...paymentOutage, locales: [lengthened], locale: lengthened.tag },
};

/** Where each line of words stands in the window, as far as it is seen whole. */
const lineBoxes = (): Promise<Box[]> =>
  page.evaluate(() => {
    const boxes: Box[] = [];
    const walker = document.createTreeWalker(document.querySelector('[data-hp-part=body]')!, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const owner = node.parentElement!;
      if (!node.nodeValue!.trim() || owner.closest('style, svg') || !owner.checkVisibility()) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      for (const { x, y, width, height } of range.getClientRects()) {
        if (width >= 1 && y >= 0 && y + height <= innerHeight) boxes.push({ what: node.nodeValue!.trim().slice(0, 30), x, y, width, height });
      }
    }
    return boxes;
  });

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

/** The boxes in which more than `most` of the photo's pixels have one of these colours, or with `not` any other; each part of a colour may be `off` by so much, as where two are blended. */
const boxesWith = (boxes: readonly Box[], colors: readonly string[], { not = false, most = 0, off = 0 } = {}) =>
  page.evaluate(({ boxes, colors, not, most, off }) => {
    const { photo } = globalThis as unknown as { photo: OffscreenCanvasRenderingContext2D };
    const wanted = colors.map((color) => [1, 3, 5].map((at) => parseInt(color.slice(at, at + 2), 16)));
    return boxes.flatMap(({ what, x, y, width, height }) => {
      const { data } = photo.getImageData(Math.floor(x), Math.floor(y), Math.ceil(width), Math.ceil(height));
      let found = 0;
      for (let at = 0; at < data.length; at += 4) {
        const isWanted = wanted.some(([red, green, blue]) => Math.abs(data[at]! - red!) <= off && Math.abs(data[at + 1]! - green!) <= off && Math.abs(data[at + 2]! - blue!) <= off);
        if (isWanted !== not) found++;
      }
      const share = found / (data.length / 4);
      return share > most ? [`${what}: ${(100 * share).toFixed(1)} %`] : [];
    });
  }, { boxes, colors, not, most, off });

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

  it('still tells its story under two hundred words on a phone', async () => {
    await open(name, Scene, [390, 844], { ...longWords['two hundred words and every fact'], theme: withGround, styles: unseenOnGround });
    await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
    await photograph();
    const { x, y, width, height } = (await page.locator('[data-hp-part=scene]').boundingBox())!;
    expect(height).toBeGreaterThan(280);
    expect(y + height).toBeCloseTo(844, 0);
    expect(await boxesWith([{ what: 'the story', x, y, width, height }], [bare, behindWords], { not: true, most: 0.3 }), 'a picture with more in it than sky').toHaveLength(1);
  });

  it.each(Object.keys(longWords))('gives %s a quiet ground, on a laptop and on a phone, wherever it is scrolled to', async (what) => {
    for (const size of [[1440, 900], [390, 844]] as const) {
      await open(name, Scene, size, { ...longWords[what], theme: withGround, styles: unseenOnGround });
      const most = await page.evaluate(() => document.documentElement.scrollHeight - innerHeight);
      for (const top of most > 0 ? [0, most] : [0]) {
        await page.evaluate((top) => scrollTo(0, top), top);
        // What has just been scrolled to may not be drawn yet on a busy machine.
        await expect.poll(async () => {
          await photograph();
          return boxesWith(await lineBoxes(), [bare, behindWords], { not: true, most: 0.05, off: 8 });
        }, { timeout: 10_000, message: `words with other colours than their ground behind them at ${size.join('×')}, scrolled by ${top}` }).toEqual([]);
      }
    }
  });
});
