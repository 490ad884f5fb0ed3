import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { chromium, type Browser, type BrowserContext, type Page } from 'playwright';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { chromiumArguments, findChromium } from '../../../../../scripts/chromium.mjs';

const folder = fileURLToPath(new URL('.', import.meta.url));

/** An app that shows what the hook knows, and asks far more often than any status page should be asked. */
const app = `
import { createRoot } from 'react-dom/client';
import { parseStatus } from '@humble-pie/core';
import { IncidentTimeline } from './IncidentTimeline.tsx';
import { useIncident } from './useIncident.ts';
function App() {
  const { snapshot, isOld } = useIncident({ url: '/status.json', interval: 300, floor: 300, timeout: 300 });
  return <p>{snapshot ? snapshot.overall : 'nothing'}{isOld ? ', old' : ''}</p>;
}
const root = createRoot(document.getElementById('root'));
if (!location.search) root.render(<App />);
globalThis.show = (payload) => root.render(<IncidentTimeline snapshot={parseStatus(payload)} past={9} components="all" />);
globalThis.leave = () => root.unmount();
`;

const status = (indicator: string) => JSON.stringify({ page: { id: 'p', name: 'Crumbs' }, status: { indicator } });

let browser: Browser;
let script = '';
let server: Server;
let answer: RequestListener;
let asked = 0;
let context: BrowserContext;
let origin = '';

beforeAll(async () => {
  const { outputFiles } = await build({
    stdin: { contents: app, resolveDir: folder, loader: 'tsx' }, bundle: true, write: false, format: 'iife', jsx: 'automatic', logLevel: 'error',
    alias: { '@humble-pie/core': fileURLToPath(new URL('../../../../core/src/index.ts', import.meta.url)) }, define: { 'process.env.NODE_ENV': '"production"' },
  });
  script = outputFiles![0]!.text.replaceAll('</script', '<\\/script');
  server = createServer((request, response) => {
    if (request.url === '/status.json') {
      asked += 1;
      answer(request, response);
    } else {
      response.setHeader('content-type', 'text/html').end(`<!doctype html><html lang="en"><meta charset="utf-8"><title>x</title><link rel="icon" href="data:,"><div id="root"></div><script>${script}</script>`);
    }
  });
  await new Promise<void>((done) => void server.listen(0, '127.0.0.1', done));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  browser = await chromium.launch({ executablePath: findChromium(), args: chromiumArguments });
});
afterAll(async () => {
  await browser.close();
  server.closeAllConnections();
  await new Promise((done) => void server.close(done));
});
beforeEach(async () => {
  asked = 0;
  answer = (_, response) => void response.end(status('none'));
  context = await browser.newContext();
});
afterEach(() => context.close());

/** A tab, and how often it has asked. */
async function openTab(path = '/') {
  const page = await context.newPage();
  const tab = { page, asked: 0, complaints: [] as string[] };
  page.on('request', (request) => void (tab.asked += Number(request.url().endsWith('/status.json'))));
  page.on('pageerror', (error) => void tab.complaints.push(error.message));
  await page.goto(`${origin}${path}`);
  return tab;
}

/** On a busy machine too. */
const soon = <T>(read: () => T | Promise<T>) => expect.poll(read, { timeout: 10_000 });

const shown = (page: Page) => page.locator('#root').innerText();

const hide = (page: Page, hidden: boolean) =>
  page.evaluate((hidden) => {
    Object.defineProperty(document, 'hidden', { value: hidden, configurable: true });
    document.dispatchEvent(new Event('visibilitychange'));
  }, hidden);

describe('useIncident', () => {
  it('has one tab ask for all, and another one when that is closed or hidden', async () => {
    const tabs = [await openTab(), await openTab(), await openTab()];
    for (const { page } of tabs) await soon(() => shown(page)).toBe('operational');
    await soon(() => asked).toBeGreaterThan(3);
    expect(tabs.map((tab) => tab.asked > 0)).toEqual([true, false, false]);

    answer = (_, response) => void response.end(status('critical'));
    for (const { page } of tabs) await soon(() => shown(page)).toBe('major_outage');

    await tabs[0]!.page.close();
    await soon(() => tabs.slice(1).filter((tab) => tab.asked > 1).length).toBe(1);
    const [next, last] = tabs[1]!.asked > 1 ? [tabs[1]!, tabs[2]!] : [tabs[2]!, tabs[1]!];
    expect(last.asked).toBe(0);

    await hide(next.page, true);
    await soon(() => last.asked).toBeGreaterThan(1);
    const before = next.asked;
    answer = (_, response) => void response.end(status('minor'));
    await soon(() => shown(last.page)).toBe('degraded');
    expect(next.asked).toBe(before);
    expect(await shown(next.page)).toBe('major_outage');
    await hide(next.page, false);
    await soon(() => shown(next.page)).toBe('degraded');
  });

  it.each<[string, RequestListener]>([
    ['fails', (_, response) => void response.writeHead(500).end()],
    ['answers with a page', (_, response) => void response.setHeader('content-type', 'text/html').end('<!doctype html>')],
    ['hangs', () => {}],
    ['hangs halfway', (_, response) => void response.write('{"page":')],
    ['breaks off', (_, response) => void response.destroy()],
    ['redirects in circles', (request, response) => void response.writeHead(302, { location: request.url! }).end()],
    ['sends broken UTF-8', (_, response) => void response.end(Buffer.from([0x7b, 0xff, 0x7d]))],
    ['sends eleven megabytes', (_, response) => void response.end(Buffer.alloc(11 * 1024 * 1024, 32))],
  ])('keeps the last good answer while the status page %s, and is current again once it recovers', async (_, bad) => {
    const { page, complaints } = await openTab();
    await soon(() => shown(page)).toBe('operational');
    answer = bad;
    await soon(() => shown(page)).toBe('operational, old');
    answer = (_, response) => void response.end(status('major'));
    await soon(() => shown(page)).toBe('partial_outage');
    expect(complaints).toEqual([]);
  });

  it('asks with the tag that the browser has kept', async () => {
    const tags: unknown[] = [];
    answer = (request, response) => {
      tags.push(request.headers['if-none-match']);
      if (request.headers['if-none-match']) response.writeHead(304, { etag: '"1"' }).end();
      else response.writeHead(200, { etag: '"1"' }).end(status('minor'));
    };
    const { page } = await openTab();
    await soon(() => tags.length).toBeGreaterThan(2);
    expect(tags.slice(0, 3)).toEqual([undefined, '"1"', '"1"']);
    expect(await shown(page)).toBe('degraded');
  });

  it('asks no more once it is gone', async () => {
    const { page } = await openTab();
    await soon(() => asked).toBeGreaterThan(1);
    await page.evaluate('leave()');
    const before = asked;
    await page.waitForTimeout(900);
    expect(asked).toBe(before);
  });
});

it('shows what a status page says as text, in a browser too', async () => {
  const { page, complaints } = await openTab('/?show');
  const attack = '&lt;img src=x onerror="fired()"&gt;<svg/onload="fired()"><a href="javascript:fired()">x</a><script>fired()</script>';
  await page.evaluate(
    ([attack]) => {
      Object.assign(globalThis, { count: 0, fired: () => void ((globalThis as unknown as { count: number }).count += 1) });
      const update = { id: attack, status: attack, body: attack, created_at: attack };
      (globalThis as unknown as { show: (payload: object) => void }).show({
        page: { id: attack, name: attack, url: 'javascript:fired()' }, status: { indicator: 'major', description: attack }, components: [{ id: attack, name: attack, status: attack }],
        incidents: [{ id: attack, name: attack, status: attack, impact: attack, shortlink: 'java\tscript:fired()', components: [{ name: attack }], incident_updates: [update] }],
      });
    },
    [attack],
  );
  await soon(() => page.locator('[data-hp-incident]').count()).toBe(1);
  await page.waitForTimeout(200);
  expect(await page.evaluate('count')).toBe(0);
  expect(await page.locator('#root :is(img, svg, script, iframe, a)').count()).toBe(0);
  expect(await page.locator('#root').innerText()).toContain('<img src=x onerror="fired()">');
  expect(complaints).toEqual([]);
});
