import { readFile } from 'node:fs/promises';
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { parseStatus } from '@humble-pie/core';
import { chromium, type Browser, type BrowserContext, type Page } from 'playwright';
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest';
import { chromiumArguments, findChromium } from '../../../../scripts/chromium.mjs';
import { buildSite } from '../build/buildSite.js';
import { incidentSlot } from '../build/incidentSlot.js';
import { renderPage } from '../build/renderPage.js';

const at = (minute: number) => new Date(Date.UTC(2026, 10, 22, 14, minute)).toISOString();

/** What Statuspage answers while an incident is told, the newest update first. */
const told = (texts: readonly string[], { indicator = 'major', title = 'Ovens are cold', url = 'https://status.crumbs.example/ovens' } = {}) =>
  JSON.stringify({
    page: { id: 'p', name: 'Crumbs', url: 'https://status.crumbs.example' },
    status: { indicator, description: '' },
    components: [{ id: 'o', name: 'Ovens', status: indicator === 'none' ? 'operational' : 'major_outage' }],
    incidents: texts.length
      ? [{ id: 'i', name: title, status: 'identified', impact: 'major', created_at: at(0), shortlink: url, incident_updates: texts.map((body, index) => ({ id: `${texts.length - index}`, status: 'investigating', body, created_at: at(texts.length - index) })) }]
      : [],
    scheduled_maintenances: [],
  });
const good = (body: string): RequestListener => (_, response) => void response.writeHead(200, { 'content-type': 'application/json' }).end(body);

let browser: Browser;
let server: Server;
let context: BrowserContext;
let origin: string;
let answer: RequestListener;
let asked: { at: number; tag: unknown }[];
let document: { html: string; csp: string };

beforeAll(async () => {
  browser = await chromium.launch({ executablePath: findChromium(), args: chromiumArguments });
  server = createServer((request, response) => {
    if (request.url !== '/status.json') {
      response.writeHead(503, { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': document.csp }).end(document.html);
      return;
    }
    asked.push({ at: performance.now(), tag: request.headers['if-none-match'] });
    answer(request, response);
  }).listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  origin = `http://localhost:${(server.address() as AddressInfo).port}`;
});
afterAll(async () => {
  await browser.close();
  server.closeAllConnections();
  server.close();
});

const complaints: string[] = [];
beforeEach(async () => {
  asked = [];
  context = await browser.newContext({ locale: 'en-US', timezoneId: 'America/New_York' });
  context.on('weberror', (error) => complaints.push(String(error.error())));
  // What could not be had, or what the policy forbids, is said by the browser, not by the page.
  context.on('console', (message) => /Failed to load resource|net::ERR|login\.example/.test(message.text()) || complaints.push(message.text()));
});
afterEach(async () => {
  await context.close();
  expect(complaints.splice(0)).toEqual([]);
});

/** A page that was built when `known` was the news, and asks for more. */
async function open(known: string | undefined, { interval = 120, script = true } = {}): Promise<Page> {
  document = await renderPage({ status: 503, tone: 0, incident: incidentSlot({ snapshot: known === undefined ? null : parseStatus(known), url: '/status.json', timeZone: 'Europe/Berlin', interval }) });
  const page = await (script ? context : await browser.newContext({ javaScriptEnabled: false })).newPage();
  await page.goto(`${origin}/cart`);
  return page;
}
const soon = <T>(read: () => T | Promise<T>) => expect.poll(read, { timeout: 10_000 });
const shown = (page: Page) => page.getByRole('main').innerText();
const heard = (page: Page) => page.evaluate(() => [...globalThis.document.querySelectorAll('[role=status]')].map(({ textContent }) => textContent).join(''));
const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

it('tells what is new, the newest first, at the visitor’s own time, and says it', async () => {
  const first = told(['We are looking.']);
  answer = good(first);
  const page = await open(first);
  await soon(() => asked.length).toBeGreaterThan(1);
  expect(await heard(page)).toBe('');
  answer = good(told(['It was the fuse.', 'We found smoke.', 'The ovens are off.', 'We are looking.']));
  await soon(() => shown(page)).toContain('It was the fuse.');
  const items = await page.locator('ol > li').allTextContents();
  expect(items.map((text) => /(fuse|smoke|off|looking)/.exec(text)?.[0])).toEqual(['fuse', 'smoke', 'off', 'looking']);
  expect(items[0]).toContain('9:04 AM');
  expect(await page.locator('ol time').first().getAttribute('title')).toMatch(/3:04 PM (GMT\+1|CET)/);
  expect(await page.getByText('Earlier updates (1)').isVisible()).toBe(true);
  expect(await page.getByText('We are looking.').isVisible()).toBe(false);
  expect(await page.getByRole('link', { name: 'Ovens are cold' }).getAttribute('href')).toBe('https://status.crumbs.example/ovens');
  await soon(() => heard(page)).toBe('Ovens are cold. Investigating. It was the fuse.');
  answer = good(told([], { indicator: 'none' }));
  await soon(() => shown(page)).toContain('No incident is open.');
});

it('looks as the same news would in a page that was built with it', async () => {
  const news = told(['It was the fuse.', 'We are looking.']);
  answer = good(news);
  const look = (page: Page) =>
    page.evaluate(() =>
      [...globalThis.document.querySelectorAll('div:has(> [role=status]) :not([role=status])')]
        // When it was true is told by a page that asks alone.
        .filter((element) => !/^(As of|Read it)/.test(element.closest('p')?.textContent ?? ''))
        .map((element) => {
          const { color, fontSize, fontWeight, display, marginTop, paddingTop, borderTopWidth } = getComputedStyle(element);
          return [element.tagName, element.textContent?.slice(0, 12), color, fontSize, fontWeight, display, marginTop, paddingTop, borderTopWidth, getComputedStyle(element, '::before').content].join();
        }),
    );
  const built = await open(news, { interval: 60_000, script: false });
  const expected = await look(built);
  await built.context().close();
  const page = await open(told([], { indicator: 'none' }));
  await soon(() => shown(page)).toContain('It was the fuse.');
  expect(await look(page)).toEqual(expected);
  expect(expected.length).toBeGreaterThan(8);
});

it.each<[string, RequestListener]>([
  ['fails', (_, response) => void response.writeHead(500).end('{}')],
  ['answers with HTML', (_, response) => void response.writeHead(200, { 'content-type': 'text/html' }).end('<!doctype html><h1>Welcome</h1>')],
  ['answers with JSON of something else', good('{"hello":"world"}')],
  ['breaks off', (request) => void request.socket.destroy()],
  ['redirects to another site', (_, response) => void response.writeHead(302, { location: 'https://login.example/' }).end()],
])('leaves what is shown while the feed %s, and goes on once it is well', async (_, bad) => {
  answer = bad;
  const page = await open(told(['We are looking.']));
  await soon(() => asked.length).toBeGreaterThan(1);
  expect(await shown(page)).toContain('We are looking.');
  answer = good(told(['It was the fuse.', 'We are looking.']));
  await soon(() => shown(page)).toContain('It was the fuse.');
  answer = bad;
  await soon(() => shown(page)).toContain('We can’t get anything newer right now');
  expect(await shown(page)).toContain('It was the fuse.');
});

it('shows nothing where nothing is known yet, and what is known once it is', async () => {
  answer = (_, response) => void response.writeHead(500).end();
  const page = await open(undefined);
  await soon(() => asked.length).toBeGreaterThan(1);
  expect(await shown(page)).not.toMatch(/Status|status page/);
  answer = good(told(['We are looking.']));
  await soon(() => shown(page)).toContain('We are looking.');
});

it('shows what a feed says as text', async () => {
  const attack = '&lt;img src=x onerror="fired()"&gt;<svg/onload="fired()"><script>fired()</script>${fired()}';
  answer = good(told([attack], { title: attack, url: 'java\tscript:fired()' }));
  const page = await open(told(['We are looking.']));
  await soon(() => shown(page)).toContain('<img src=x onerror="fired()">');
  expect(await page.locator('main :is(img, script, iframe, a[href^=java])').count()).toBe(0);
});

it('asks nothing while hidden, and at once when it is seen again', async () => {
  answer = good(told(['We are looking.']));
  const page = await open(told(['We are looking.']));
  await soon(() => asked.length).toBeGreaterThan(1);
  const hide = (hidden: boolean) =>
    page.evaluate((value) => {
      Object.defineProperty(globalThis.document, 'hidden', { value, configurable: true });
      globalThis.document.dispatchEvent(new Event('visibilitychange'));
    }, hidden);
  await hide(true);
  await pause(200);
  const before = asked.length;
  answer = good(told(['It was the fuse.', 'We are looking.']));
  await pause(600);
  expect(asked.length).toBe(before);
  await hide(false);
  await soon(() => shown(page)).toContain('It was the fuse.');
});

it('lets one tab ask for all, with the tag that the browser has kept', async () => {
  answer = (request, response) => void (request.headers['if-none-match'] ? response.writeHead(304, { etag: '"1"' }).end() : response.writeHead(200, { 'content-type': 'application/json', etag: '"1"' }).end(told(['It was the fuse.'])));
  const pages = [await open(undefined), await open(undefined), await open(undefined)];
  for (const page of pages) await soon(() => shown(page)).toContain('It was the fuse.');
  const before = asked.length;
  await pause(1000);
  // Three tabs would ask some twenty-four times.
  expect(asked.length - before).toBeLessThan(13);
  expect(asked.at(-1)!.tag).toBe('"1"');
});

it('speaks four times in ten minutes at most, and shows all the same', async () => {
  let count = 0;
  answer = (...both) => good(told([`News ${(count += 1)}.`]))(...both);
  const page = await open(told(['We are looking.']));
  await page.evaluate(() => {
    const said: string[] = [];
    Object.assign(globalThis, { said });
    const status = globalThis.document.querySelector('ol')!.closest('div')!.parentElement!.querySelector('[role=status]')!;
    new MutationObserver(() => said.push(status.textContent!)).observe(status, { childList: true });
  });
  await soon(() => count).toBeGreaterThan(7);
  expect(await page.evaluate(() => (globalThis as unknown as { said: string[] }).said.length)).toBeLessThanOrEqual(4);
  // What is said no more is shown all the same; meanwhile there may be news again.
  await soon(async () => Number(/News (\d+)\./.exec(await shown(page))![1])).toBeGreaterThan(7);
});

it('may ask that one address, and asks nothing unless it was told to', async () => {
  const pages = { 404: false, 500: false, 503: { status: 503, incident: JSON.parse(told(['We are looking.'])) as object } } as const;
  const build = async (incidentUrl?: string) => (await buildSite({ pages: { ...pages, 503: { ...pages[503], incidentUrl } } }))[0]!;
  const still = await build();
  expect(still.csp).not.toContain('connect-src');
  expect(still.html).not.toContain('fetch');
  expect((await build('/status.json')).csp).toContain("connect-src 'self'");
  const live = await build('https://status.crumbs.example/api/v2/summary.json');
  expect(live.csp).toContain('connect-src https://status.crumbs.example;');
  expect(live.problems).toEqual(still.problems);
  expect(live.size.brotli - still.size.brotli).toBeLessThan(14_000);
});

it.each(['betterstack-index', 'cstate-index'])('reads %s as the library does', async (name) => {
  const payload = await readFile(new URL(`../../../core/src/incident/fixtures/${name}.json`, import.meta.url), 'utf8');
  answer = good(payload);
  const page = await open(undefined);
  const [incident] = parseStatus(payload)!.incidents;
  await soon(() => shown(page)).toContain('As of');
  if (incident) expect(await shown(page)).toContain(incident.title);
});
