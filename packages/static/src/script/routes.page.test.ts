import { chromium, type Browser } from 'playwright';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { chromiumArguments } from '../../../../scripts/chromium.mjs';
import { renderPage, type StaticPage } from '../build/renderPage.js';

let browser: Browser;
beforeAll(async () => {
  browser = await chromium.launch({ executablePath: process.env.CHROMIUM_PATH, args: chromiumArguments });
});
afterAll(() => browser.close());

const routes = ['/', '/pies', '/pies/rhubarb', { label: 'Plum pie', href: '/pies/plum' }, '/bread'];
const popular = [{ label: 'All pies', href: '/pies' }, { label: 'Bread', href: '/bread' }];

/** The suggestions that are seen at an address, each with where it leads. */
async function suggested(page: Partial<StaticPage>, path: string, javaScriptEnabled = true) {
  const { html, csp } = await renderPage({ status: 404, ...page });
  const context = await browser.newContext({ javaScriptEnabled });
  const complaints: string[] = [];
  await context.route('**/*', (route) => route.fulfill({ contentType: 'text/html; charset=utf-8', headers: { 'content-security-policy': csp }, body: html }));
  const tab = await context.newPage();
  tab.on('console', (message) => complaints.push(message.text()));
  tab.on('pageerror', (error) => complaints.push(String(error)));
  await tab.goto(`https://crumbs.example${path}`);
  const nav = tab.getByRole('navigation', { name: 'Perhaps you were looking for' });
  const links = (await nav.count()) ? await nav.getByRole('link').evaluateAll((links) => links.map((link) => [link.textContent, link.getAttribute('href')])) : [];
  // An empty panel would be a riddle.
  if (links.length === 0) expect(await tab.getByText('Perhaps you were looking for').filter({ visible: true }).count()).toBe(0);
  await context.close();
  expect(complaints).toEqual([]);
  return links;
}

it.each<[string, Partial<StaticPage>, string, (string | null)[][]]>([
  ['what is near, by its name', { routes }, '/pies/plmu', [['Plum pie', '/pies/plum'], ['/pies', '/pies']]],
  ['what is near before what is popular', { routes, suggestions: popular.slice(1) }, '/pies/rubarb?from=mail', [['/pies/rhubarb', '/pies/rhubarb'], ['/pies', '/pies'], ['Bread', '/bread']]],
  ['nothing twice', { routes, suggestions: popular }, '/pies/rubarb', [['/pies/rhubarb', '/pies/rhubarb'], ['/pies', '/pies'], ['Bread', '/bread']]],
  ['what is popular where nothing is near', { routes, suggestions: popular }, '/quarterly-report', [['All pies', '/pies'], ['Bread', '/bread']]],
  ['nothing where nothing is near', { routes }, '/quarterly-report', []],
  ['names as words, never as markup', { routes: [{ label: '<img src=x onerror=alert(1)>"\'', href: '/pies/plum' }] }, '/pies/plun', [['<img src=x onerror=alert(1)>"\'', '/pies/plum']]],
])('suggests %s', async (_, page, path, links) => {
  expect(await suggested(page, path)).toEqual(links);
});

it('leaves what is popular without script, and nothing where there is none', async () => {
  expect(await suggested({ routes, suggestions: popular }, '/pies/plmu', false)).toEqual([['All pies', '/pies'], ['Bread', '/bread']]);
  expect(await suggested({ routes }, '/pies/plmu', false)).toEqual([]);
});

it('costs nothing where there are no routes, and the routes and 1.6 kB where there are', async () => {
  const fifty = Array.from({ length: 50 }, (_, index) => `/recipes/pie-number-${index}`);
  const made = (page: Partial<StaticPage>) => renderPage({ status: 404, ...page });
  const [without, none, plain, some] = await Promise.all([made({}), made({ routes: [] }), made({ suggestions: popular }), made({ suggestions: popular, routes: fifty })]);
  expect(none.html).toBe(without.html);
  expect(some.size.raw - plain.size.raw).toBeLessThan(1600 + fifty.join('\n').length);
  expect(some.size.gzip).toBeLessThan(7500);
});
