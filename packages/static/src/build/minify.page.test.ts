import { chromium, type Browser, type Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { chromiumArguments } from '../../../../scripts/chromium.mjs';
import { sceneNames, scenes } from '../config/scenes.js';
import { renderPage, type StaticPage } from './renderPage.js';

const statusOf: Readonly<Record<string, StaticPage['status']>> = { 'burnt-pie': 500, oven: 'maintenance', juggler: 503, 'snail-jam': 429 };
const sizes = [[1440, 900], [390, 844]] as const;

let browser: Browser;
let tab: Page;
beforeAll(async () => {
  browser = await chromium.launch({ executablePath: process.env.CHROMIUM_PATH, args: chromiumArguments });
  tab = await browser.newPage({ javaScriptEnabled: false });
});
afterAll(() => browser.close());

describe.each(sceneNames)('a minified page with %s', (name) => {
  it('is the same to the pixel', async () => {
    const page: StaticPage = {
      status: statusOf[name] ?? 404, scene: await scenes[name](), site: { name: 'Crumbs', statusHref: '/status' }, suggestions: [{ label: 'All pies', href: '/pies' }],
      since: '2026-11-22T14:00:00Z', until: '2026-11-22T16:00:00Z',
    };
    const [small, plain] = await Promise.all([renderPage(page), renderPage(page, { minify: false })]);
    expect(small.size.raw).toBeLessThan(plain.size.raw);
    for (const colorScheme of ['light', 'dark'] as const) {
      for (const [width, height] of sizes) {
        await tab.setViewportSize({ width, height });
        await tab.emulateMedia({ colorScheme });
        const same = async () => {
          const pictures: Buffer[] = [];
          for (const { html } of [small, plain]) {
            await tab.setContent(html);
            pictures.push(await tab.screenshot({ fullPage: true, animations: 'disabled' }));
          }
          return pictures[0]!.equals(pictures[1]!);
        };
        // A busy machine may draw the first frame of a mask one step of a colour off; what really differs never becomes the same.
        await expect.poll(same, { timeout: 20_000, message: `${colorScheme}, ${width}×${height}` }).toBe(true);
      }
    }
  });
});
