import { chromium, type Browser, type CDPSession, type Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { chromiumArguments } from '../../../../scripts/chromium.mjs';
import { samplePages } from '../../test/samplePages.js';
import { sceneNames, scenes } from '../config/scenes.js';
import { renderPage, type StaticPage } from './renderPage.js';

const statusOf: Readonly<Record<string, StaticPage['status']>> = { 'burnt-pie': 500, oven: 'maintenance', juggler: 503, 'snail-jam': 429 };
// High enough for a page with an apology.
const sizes = [[1440, 900], [390, 1800]] as const;
const schemes = ['light', 'dark'] as const;
const atRest = '<style>*,::before,::after{animation:none!important;transition:none!important}</style>';

let browser: Browser;
let tab: Page;
let devtools: CDPSession;
beforeAll(async () => {
  browser = await chromium.launch({ executablePath: process.env.CHROMIUM_PATH, args: chromiumArguments });
  tab = await browser.newPage({ javaScriptEnabled: false });
  devtools = await tab.context().newCDPSession(tab);
});
afterAll(() => browser.close());

/** How the window looks; a picture that is hardly compressed is taken twice as fast. */
async function photograph(html: string) {
  await tab.setContent(html + atRest);
  const { data } = await devtools.send('Page.captureScreenshot', { format: 'png', optimizeForSpeed: true });
  return data;
}

const pages: readonly (readonly [string, () => Promise<StaticPage>])[] = [
  ...sceneNames.map((name) => [`with the scene ${name}`, async () => ({
    status: statusOf[name] ?? 404, scene: await scenes[name](), site: { name: 'Crumbs', statusHref: '/status' }, suggestions: [{ label: 'All pies', href: '/pies' }],
    since: '2026-11-22T14:00:00Z', until: '2026-11-22T16:00:00Z',
  })] as const),
  ...Object.entries(samplePages).map(([name, page]) => [`for ${name}, with all that it can say`, async () => page] as const),
];

describe.each(pages)('a minified page %s', (_, read) => {
  it('is smaller, and the same to the pixel', async () => {
    const page = await read();
    const [small, plain] = await Promise.all([renderPage(page), renderPage(page, { minify: false })]);
    expect(small.size.raw).toBeLessThan(plain.size.raw);
    for (const [width, height] of sizes) {
      for (const colorScheme of schemes) {
        await tab.setViewportSize({ width, height });
        await tab.emulateMedia({ colorScheme });
        // A busy machine may draw the first frame of a mask one step of a colour off; what really differs never becomes the same.
        await expect.poll(async () => (await photograph(small.html)) === (await photograph(plain.html)), { timeout: 20_000, message: `${colorScheme}, ${width}×${height}` }).toBe(true);
      }
    }
  });
});
