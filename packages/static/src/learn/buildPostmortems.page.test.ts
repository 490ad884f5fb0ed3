import AxeBuilder from '@axe-core/playwright';
import { chromium, type Browser } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { chromiumArguments } from '../../../../scripts/chromium.mjs';
import { samplePostmortem } from '../../test/samplePostmortem.js';
import type { BuiltFile } from '../build/buildSite.js';
import { buildPostmortems } from './buildPostmortems.js';

const body = '# A note\n\nCards are declined *all day*.\n\n- one\n- two\n\n`code` and [a link](https://example.com/).';
const other = { ...samplePostmortem, id: 'search', title: 'Search found nothing', components: ['Search'], tags: ['<script>alert(1)</script>'], startedAt: '2026-01-01T00:00:00Z', detectedAt: undefined, resolvedAt: '2026-01-02T00:00:00Z' };

let browser: Browser;
let files: BuiltFile[];
beforeAll(async () => {
  browser = await chromium.launch({ executablePath: process.env.CHROMIUM_PATH, args: chromiumArguments });
  files = await buildPostmortems([{ postmortem: samplePostmortem, body }, { postmortem: other, body: '' }], { site: { name: 'Crumbs' }, now: Date.parse('2026-12-05T00:00:00Z') });
});
afterAll(() => browser.close());

/** The library as a host would serve it, each page under its own policy. */
async function open(name: string, options = {}) {
  const context = await browser.newContext({ locale: 'en-GB', ...options });
  const complaints: string[] = [];
  await context.route('**/*', (route) => {
    const file = files.find((file) => route.request().url().endsWith(`/${file.name}`));
    return file ? route.fulfill({ contentType: 'text/html; charset=utf-8', headers: { 'content-security-policy': file.csp }, body: file.html }) : route.fulfill({ status: 404, body: 'gone' });
  });
  const page = await context.newPage();
  page.on('console', (message) => complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(String(error)));
  await page.goto(`https://crumbs.example/learned/${name}`);
  return { page, complaints, close: () => context.close() };
}

it('writes the library, each postmortem and each subject, all of them findable', () => {
  expect(files.map(({ name }) => name).sort()).toEqual([
    'postmortem-2026-11-22-payments.html', 'postmortem-search.html', 'postmortems-config.html', 'postmortems-payments.html', 'postmortems-script-alert-1-script.html', 'postmortems-search.html', 'postmortems.html',
  ]);
  for (const { html, problems } of files) {
    expect(html).not.toMatch(/noindex/);
    expect(problems).toEqual([]);
  }
});

describe.each([true, false])('with script: %s', (javaScriptEnabled) => {
  it('leads from the library to a postmortem, to its subject and back', async () => {
    const { page, complaints, close } = await open('postmortems.html', { javaScriptEnabled });
    await page.getByRole('link', { name: 'Nobody could pay by card for two hours' }).first().click();
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe('Nobody could pay by card for two hours');
    expect(await page.getByText('26 minutes').count()).toBe(1);
    expect(await page.getByRole('heading', { name: 'A note' }).isVisible()).toBe(true);
    await page.getByRole('link', { name: 'payments' }).click();
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe('About payments');
    expect(await page.getByText('Search found nothing').count()).toBe(0);
    await page.getByRole('link', { name: /^All of them/ }).click();
    expect(await page.getByText('Search found nothing').first().isVisible()).toBe(true);
    expect(complaints).toEqual([]);
    await close();
  });
});

it('names what was promised and is late', async () => {
  const { page, close } = await open('postmortems.html');
  expect(await page.getByRole('listitem').filter({ hasText: 'Count declined cards' }).first().innerText()).toMatch(/Overdue since November 24, 2026/);
  await close();
});

it.each(['postmortems.html', 'postmortem-2026-11-22-payments.html'])('fits every window, and axe finds nothing in %s', async (name) => {
  const { page, close } = await open(name);
  // axe brings its script along, which the page's policy would refuse: it looks at the same document without one.
  await page.setContent(await page.content());
  for (const [width, height] of [[1440, 900], [320, 568]] as const) {
    await page.setViewportSize({ width, height });
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth), `overflow at ${width}×${height}`).toBe(0);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`), `${colorScheme} at ${width}×${height}`).toEqual([]);
    }
  }
  await close();
});
