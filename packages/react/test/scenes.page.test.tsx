/// <reference types="vite/client" />
import { ErrorPage, type SceneProps } from '@humble-pie/react';
import * as themes from '@humble-pie/react/themes';
import { statusTable, type StatusKey, type Theme } from '@humble-pie/core';
import { chromium, type Browser, type Page } from 'playwright';
import type { ComponentType } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { ServerStyleSheet } from 'styled-components';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { chromiumArguments } from '../../../scripts/chromium.mjs';

const modules = import.meta.glob<Record<string, ComponentType<SceneProps>>>('../src/scenes/*/index.ts', { eager: true });
const scenes = Object.entries(modules).map(([path, scene]) => [path.split('/').at(-2)!, Object.values(scene)[0]!] as const);
const statusOf = (scene: string) => (Object.entries(statusTable).find(([, row]) => row.scene === scene)?.[0] ?? '404') as StatusKey;
const moment = { since: '2026-11-22T14:00:00Z', until: '2026-11-22T16:00:00Z' };
const poses = [[-1, -1], [1, -1], [-1, 1], [1, 1]] as const;

let browser: Browser;
let page: Page;
beforeAll(async () => {
  browser = await chromium.launch({ executablePath: process.env.CHROMIUM_PATH, args: chromiumArguments });
  page = await browser.newPage();
});
afterAll(() => browser.close());

async function open(name: string, Scene: ComponentType<SceneProps>, [width, height]: readonly [number, number], theme: Theme = themes.bakery, scheme: 'light' | 'dark' = 'light') {
  const sheet = new ServerStyleSheet();
  const status = statusOf(name);
  const body = renderToStaticMarkup(
    sheet.collectStyles(<ErrorPage status={(Number(status) || status) as StatusKey} scene={Scene} theme={theme} colorScheme={scheme} intensity="playful" {...moment} />),
  );
  await page.setViewportSize({ width, height });
  await page.setContent(`<!doctype html><html lang="en">${sheet.getStyleTags()}<style>body{margin:0}*{animation:none!important;transition:none!important}</style>${body}`);
}

const pose = ([x, y]: readonly [number, number]) =>
  page.evaluate(([x, y]) => {
    for (const plane of document.querySelectorAll<SVGElement>('[data-hp-depth]')) {
      const depth = Number(plane.dataset.hpDepth);
      plane.style.transform = `translate3d(${x! * 3 * depth}%,${y! * 2.7 * depth}%,0)`;
    }
  }, [x, y]);

/** A piece of the screen, as colours and how many pixels have them. */
async function colorsIn(clip: { x: number; y: number; width: number; height: number }): Promise<[string, number][]> {
  const picture = (await page.screenshot({ clip })).toString('base64');
  return page.evaluate(async (picture) => {
    const bitmap = await createImageBitmap(await (await fetch(`data:image/png;base64,${picture}`)).blob());
    const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d')!;
    context.drawImage(bitmap, 0, 0);
    const { data } = context.getImageData(0, 0, bitmap.width, bitmap.height);
    const counts = new Map<string, number>();
    for (let at = 0; at < data.length; at += 4) {
      const color = `#${[0, 1, 2].map((channel) => data[at + channel]!.toString(16).padStart(2, '0')).join('')}`;
      counts.set(color, (counts.get(color) ?? 0) + 1);
    }
    return [...counts];
  }, picture);
}

/** Contrast ratio, WCAG 2.2. */
function contrast(one: string, other: string): number {
  const [light, dark] = [one, other]
    .map((hex) => [1, 3, 5].map((at) => parseInt(hex.slice(at, at + 2), 16) / 255).map((value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4)))
    .map(([red, green, blue]) => 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!)
    .sort((a, b) => b - a) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

/** Words may lie on the sky, its texture and haze, and each theme's words read on those (its contrast is computed): one plain and one printed sky show whether a scene keeps to it. */
const probed = [['bakery', themes.bakery], ['noir', themes.noir]] as const;

describe.each(scenes)('the scene %s on a page', (name, Scene) => {
  for (const [id, theme] of probed) {
    for (const scheme of ['light', 'dark'] as const) {
      it.each([[1440, 900], [1024, 768], [390, 844], [2560, 1080]] as const)(`leaves the words readable in ${id}, ${scheme}, at %i×%i`, async (width, height) => {
        await open(name, Scene, [width, height], theme, scheme);
        const boxes = await page.$$eval("[data-hp-part='title'], [data-hp-part='message'] p:not(:empty)", (parts) =>
          parts.map((part) => {
            const range = document.createRange();
            range.selectNodeContents(part);
            const { x, y, width, height } = range.getBoundingClientRect();
            return { x, y, width, height };
          }),
        );
        await page.addStyleTag({ content: "[data-hp-part='body'] { visibility: hidden }" });
        for (const box of boxes) {
          const colors = await colorsIn(box);
          const total = colors.reduce((sum, [, count]) => sum + count, 0);
          const poor = colors.filter(([color]) => contrast(color, theme[scheme].text) < 4.5).reduce((sum, [, count]) => sum + count, 0);
          expect(poor / total, `share of pixels behind the words with a contrast below 4.5 at y ${Math.round(box.y)}`).toBeLessThanOrEqual(0.005);
        }
      });
    }
  }

  it.each([[1440, 900], [2560, 1080], [390, 844]] as const)('shows no border at the extreme poses at %i×%i', async (width, height) => {
    await open(name, Scene, [width, height]);
    await page.addStyleTag({ content: "[data-hp-part='body'] { visibility: hidden }" });
    // On a phone the stage stands at the foot of a page that may be longer than the window.
    await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
    for (const point of poses) {
      await pose(point);
      const edges = { bottom: { x: 0, y: height - 1, width, height: 1 }, left: { x: 0, y: height - 24, width: 1, height: 24 }, right: { x: width - 1, y: height - 24, width: 1, height: 24 } };
      for (const [edge, clip] of Object.entries(edges)) {
        const colors = new Map(await colorsIn(clip));
        expect(colors.get(themes.bakery.light.sky) ?? 0, `pixels of bare sky along the ${edge} edge at pose ${point}`).toBe(0);
      }
    }
  });
});
