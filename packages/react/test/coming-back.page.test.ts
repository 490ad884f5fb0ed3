import { build } from 'esbuild';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { chromium, type Browser } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { chromiumArguments } from '../../../scripts/chromium.mjs';

// Pages that load themselves again, on a real server: what they must not do is a loop, and only a real reload shows one.

const app = `
import { NewVersion, Offline } from '@humble-pie/react';
import { createRoot } from 'react-dom/client';
const query = new URLSearchParams(location.search);
createRoot(document.getElementById('root')!).render(query.has('offline') ? <Offline tone={0} /> : <NewVersion tone={0} build={query.get('build') ?? undefined} />);
`;

let browser: Browser;
let server: Server;
let address: string;
let loads = 0;

beforeAll(async () => {
  const { outputFiles } = await build({
    stdin: { contents: app, resolveDir: fileURLToPath(new URL('.', import.meta.url)), loader: 'tsx' },
    bundle: true, write: false, jsx: 'automatic', logLevel: 'error', define: { 'process.env.NODE_ENV': '"production"' },
  });
  const script = outputFiles[0]!.text;
  server = createServer(({ method, url = '' }, response) => {
    if (url.startsWith('/app.js')) return void response.writeHead(200, { 'content-type': 'text/javascript' }).end(script);
    if (url === '/favicon.ico') return void response.writeHead(204).end();
    if (method === 'GET') loads++;
    response.writeHead(200, { 'content-type': 'text/html' }).end('<!doctype html><html lang="en"><title>App</title><div id="root"></div><script src="/app.js"></script>');
  }).listen(0, '127.0.0.1');
  await new Promise((listening) => server.once('listening', listening));
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  browser = await chromium.launch({ executablePath: process.env.CHROMIUM_PATH, args: chromiumArguments });
});
afterAll(async () => {
  await browser.close();
  server.close();
});

async function open(path: string) {
  loads = 0;
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(address + path);
  return { page, context };
}

describe('NewVersion', () => {
  it('loads itself again once for a build, and never in a loop', async () => {
    const { page, context } = await open('/?build=41');
    await expect.poll(() => loads).toBe(2);
    await page.waitForTimeout(500);
    expect(loads).toBe(2);
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.goto(`${address}/?build=42`);
    await expect.poll(() => loads).toBe(4);
    await page.waitForTimeout(500);
    expect(loads).toBe(4);
    await context.close();
  });

  it('waits for the visitor where it was given no build', async () => {
    const { page, context } = await open('/');
    await page.getByRole('link', { name: 'Reload the page' }).waitFor();
    await page.waitForTimeout(500);
    expect(loads).toBe(1);
    await page.getByRole('link', { name: 'Reload the page' }).click();
    await expect.poll(() => loads).toBe(2);
    await context.close();
  });

  it('waits for the visitor where nothing can be stored', async () => {
    loads = 0;
    const context = await browser.newContext();
    await context.addInitScript(() => Object.defineProperty(window, 'sessionStorage', { get: () => { throw new DOMException('blocked', 'SecurityError'); } }));
    const page = await context.newPage();
    await page.goto(`${address}/?build=41`);
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.waitForTimeout(500);
    expect(loads).toBe(1);
    await context.close();
  });
});

describe('Offline', () => {
  it('believes an answer, not the browser, and then takes the visitor back', { timeout: 40_000 }, async () => {
    const { page, context } = await open('/?offline');
    await page.getByRole('heading', { level: 1 }).waitFor();
    await context.setOffline(true);
    await page.waitForTimeout(300);
    expect(await page.locator('main').getAttribute('data-hp-recovery')).toBeNull();
    await context.setOffline(false);
    await expect.poll(() => page.locator('main').getAttribute('data-hp-recovery'), { timeout: 20_000 }).toBe('back');
    expect(await page.getByText(/You are online again/).first().isVisible()).toBe(true);
    await context.close();
  });
});
