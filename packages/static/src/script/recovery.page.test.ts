import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { chromium, type Browser, type BrowserContext, type Page } from 'playwright';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { chromiumArguments } from '../../../../scripts/chromium.mjs';
import { renderPage } from '../build/renderPage.js';
import type { RecoverySettings } from '../build/recoverySlot.js';

type Answer = (request: IncomingMessage, response: ServerResponse) => void;
const say = (status: number, body: string | Uint8Array = '', headers: Record<string, string> = {}): Answer => (_, response) => void response.writeHead(status, { 'content-type': 'text/plain', ...headers }).end(body);

/** Ways of not being well, however good they may look. */
const badAnswers: [string, Answer, RecoverySettings['expect']?][] = [
  ['is down', say(503)],
  ['hangs', () => {}],
  ['breaks off', (request) => request.socket.destroy()],
  ['redirects to a sign-in page', say(302, '', { location: '/login' })],
  ['answers with HTML', say(200, '<h1>Welcome</h1>', { 'content-type': 'text/html' })],
  ['answers with HTML for JSON', say(200, '<h1>Welcome</h1>', { 'content-type': 'text/html; charset=utf-8' }), 'json'],
  ['answers with another text', say(200, 'degraded'), { text: 'ok' }],
  ['answers with 10 MB of another text', say(200, 'x'.repeat(10_000_000)), { text: 'ok' }],
  ['answers with what is no text', say(200, new Uint8Array([0xff, 0xfe, 0x00, 0xc3, 0x28])), { text: 'ok' }],
];

let browser: Browser;
let server: Server;
let context: BrowserContext;
let origin: string;
let health: Answer;
let probes: { at: number; from: string }[];
let up: boolean;
let html: string;
let csp: string;

beforeAll(async () => {
  browser = await chromium.launch({ executablePath: process.env.CHROMIUM_PATH, args: chromiumArguments });
  server = createServer((request, response) => {
    if (request.url === '/login') return say(200, 'ok')(request, response);
    if (request.url?.startsWith('/healthz')) {
      probes.push({ at: performance.now(), from: request.url });
      return health(request, response);
    }
    return up
      ? say(200, `<title>Cart</title><h1>Your cart</h1>`, { 'content-type': 'text/html' })(request, response)
      : say(503, html, { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': csp })(request, response);
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
  context = await browser.newContext({ locale: 'en-US' });
  context.on('weberror', (error) => complaints.push(String(error.error())));
  context.on('console', (message) => /Failed to load resource|net::ERR/.test(message.text()) || complaints.push(message.text()));
  probes = [];
  up = false;
  health = say(503);
});
afterEach(async () => {
  await context.close();
  expect(complaints.splice(0)).toEqual([]);
});

async function open(settings: Partial<RecoverySettings> & { status?: 503 | 'maintenance'; severity?: 'critical'; tone?: 0 } = {}, pages = 1): Promise<Page[]> {
  const { status = 503, severity, tone, ...recovery } = settings;
  ({ html, csp } = await renderPage({ status, severity, tone, search: { action: '/search' }, recovery: { health: '/healthz', base: 60, cap: 120, spread: 50, stay: 200, ...recovery } }));
  return Promise.all(
    Array.from({ length: pages }, async () => {
      const page = await context.newPage();
      await page.goto(`${origin}/cart`);
      return page;
    }),
  );
}
const recover = () => {
  up = true;
  health = say(200, 'ok');
};
const root = (page: Page) => page.getByRole('main');
const arrives = (page: Page) => expect.poll(() => page.title(), { timeout: 8000 }).toBe('Cart');
const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

describe('a static page before a real server', () => {
  it.each(badAnswers)('stays while it %s, and goes once it is well', async (_, answer, expected) => {
    health = answer;
    const [page] = await open({ expect: expected });
    await expect.poll(() => probes.length, { timeout: 8000 }).toBeGreaterThan(2);
    expect(await page!.title()).not.toBe('Cart');
    expect(await page!.evaluate(() => document.querySelector('main')!.outerHTML.includes('="back"'))).toBe(false);
    up = true;
    health = expected === 'json' ? say(200, '{"ok":true}', { 'content-type': 'application/json' }) : say(200, 'ok');
    await arrives(page!);
  });

  it('is not deceived by one good answer', async () => {
    let count = 0;
    health = (...both) => say(count++ % 2 ? 503 : 200, 'ok')(...both);
    const [page] = await open();
    await expect.poll(() => count, { timeout: 8000 }).toBeGreaterThan(6);
    expect(await page!.title()).not.toBe('Cart');
  });

  it.each([
    ['seconds', () => '1'],
    ['a date', () => new Date(Date.now() + 2000).toUTCString()],
  ])('asks no earlier than Retry-After allows, given as %s', async (_, value) => {
    health = (...both) => say(503, '', { 'retry-after': value() })(...both);
    await open();
    await expect.poll(() => probes.length, { timeout: 8000 }).toBe(2);
    // A date has no fractions of a second.
    expect(probes[1]!.at - probes[0]!.at).toBeGreaterThan(990);
  });

  it('lets one tab ask for all, and brings all back', async () => {
    const pages = await open({ base: 200, cap: 200 }, 3);
    await pause(1500);
    // Three tabs would ask some thirty times.
    expect(probes.length).toBeGreaterThan(3);
    expect(probes.length).toBeLessThan(17);
    recover();
    for (const page of pages) await arrives(page);
  });

  it('has another tab ask when the one that asked is closed', async () => {
    const [first] = await open({}, 2);
    await expect.poll(() => probes.length, { timeout: 8000 }).toBeGreaterThan(1);
    await first!.close();
    const before = probes.length;
    await expect.poll(() => probes.length, { timeout: 8000 }).toBeGreaterThan(before + 2);
  });

  it('loses nothing that was typed: it offers a button', async () => {
    const [page] = await open();
    await page!.getByRole('searchbox').fill('rhubarb');
    recover();
    const button = page!.getByRole('button', { name: 'Carry on' });
    await button.waitFor({ timeout: 8000 });
    expect(await page!.getByRole('searchbox').inputValue()).toBe('rhubarb');
    expect(await page!.getByText('We’re back. Carry on when you are ready.').isVisible()).toBe(true);
    await button.click();
    await arrives(page!);
  });

  it('does not load the answer to a form again by itself', async () => {
    const [page] = await open({ method: 'POST' });
    recover();
    await page!.getByRole('button', { name: 'Carry on' }).waitFor({ timeout: 8000 });
    expect(await page!.title()).not.toBe('Cart');
  });

  it('never loops: where only the health address is well, it goes back three times', async () => {
    let loads = 0;
    context.on('request', (request) => request.isNavigationRequest() && loads++);
    health = say(200, 'ok');
    const [page] = await open({ stay: 20, spread: 20 });
    await page!.getByRole('button', { name: 'Carry on' }).waitFor({ timeout: 15_000 });
    await pause(300);
    expect(loads).toBe(4);
  });
});

describe('the parade of a static page', () => {
  const parade = (page: Page) => page.getByRole('button', { name: 'Skip' });

  it('comes on recovery and not before; then the visitor is where they wanted to be', async () => {
    const [page] = await open({ parade: true, stay: 900 });
    await expect.poll(() => probes.length, { timeout: 8000 }).toBeGreaterThan(2);
    expect(await parade(page!).isVisible()).toBe(false);
    recover();
    await parade(page!).waitFor({ timeout: 8000 });
    expect(await page!.getByText('We’re back', { exact: true }).isVisible()).toBe(true);
    await arrives(page!);
  });

  it.each(['button', 'Escape'] as const)('is skipped by %s', async (by) => {
    const [page] = await open({ parade: true, stay: 30_000 });
    recover();
    await parade(page!).waitFor({ timeout: 8000 });
    if (by === 'Escape') await page!.keyboard.press('Escape');
    else await parade(page!).click();
    await arrives(page!);
  });

  it.each([{ tone: 0 }, { severity: 'critical' }] as const)('is not in the file of %o', async (facts) => {
    await open({ parade: true, ...facts });
    expect(html).not.toContain('Skip');
  });
});

it('asks for nothing where it was not told to, and may not', async () => {
  const { html, csp } = await renderPage({ status: 503 });
  expect(html).not.toContain('fetch(');
  expect(csp).not.toContain('connect-src');
});

it.each([['/healthz', "connect-src 'self'"], ['https://api.crumbs.example/healthz', 'connect-src https://api.crumbs.example']])('may ask %s alone', async (health, directive) => {
  const { csp } = await renderPage({ status: 503, recovery: { health } });
  expect(csp).toContain(directive);
});

it('promises nothing without script', async () => {
  await open();
  const page = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
  await page.goto(`${origin}/cart`);
  expect(await root(page).isVisible()).toBe(true);
  expect(await page.getByText('We check every now and then').isVisible()).toBe(false);
  await page.context().close();
});
