// A real server that is down and comes up again, and the browser of a visitor who waits before it in several tabs.
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { chromium, type Browser, type BrowserContext, type Page } from 'playwright';
import { afterAll, beforeAll, expect } from 'vitest';
import { chromiumArguments, findChromium } from '../../../scripts/chromium.mjs';

export type Answer = (request: IncomingMessage, response: ServerResponse) => void;

export const say = (status: number, body: string | Uint8Array = '', headers: Record<string, string> = {}): Answer =>
  (_, response) => void response.writeHead(status, { 'content-type': 'text/plain', ...headers }).end(body);

/** What a server sends while it is down. */
export interface DownPage {
  readonly html: string;
  readonly csp: string;
}

/** A site of its own for each test, so that tests can run beside each other. */
export class Site {
  /** What the health address answers. */
  health: Answer = say(503);
  /** Whether the page that the visitor wants is there. */
  up = false;
  /** What is sent instead of it. */
  down: DownPage = { html: '', csp: '' };
  /** With which status. An app that was loaded while all was well came with 200. */
  status = 503;
  /** What is answered instead of all this, where a test wants a site of another kind. */
  serve?: Answer;
  /** When the health address was asked, and by what method. */
  readonly probes: { at: number; method: string }[] = [];
  /** When the browser sent what the health address then answered, in milliseconds since 1970. */
  readonly answered: number[] = [];
  /** Which tab asked. */
  readonly askers: Page[] = [];
  /** How often the page was loaded. */
  loads = 0;
  readonly complaints: string[] = [];

  constructor(readonly origin: string, private readonly name: string, readonly context: BrowserContext) {
    context.on('request', (request) => void (request.url().endsWith('/healthz') && this.askers.push(request.frame().page())));
    context.on('response', (response) => void (response.url().endsWith('/healthz') && this.answered.push(response.request().timing().startTime)));
    context.on('weberror', (error) => this.complaints.push(String(error.error())));
    context.on('console', (message) => /Failed to load resource|net::ERR/.test(message.text()) || this.complaints.push(message.text()));
  }

  get address(): string {
    return `${this.origin}/${this.name}/cart`;
  }

  get healthAddress(): string {
    return `/${this.name}/healthz`;
  }

  answer(path: string, request: IncomingMessage, response: ServerResponse): void {
    if (request.headers['sec-fetch-dest'] === 'document') this.loads += 1;
    if (this.serve) return this.serve(request, response);
    if (path === '/healthz') {
      this.probes.push({ at: performance.now(), method: request.method ?? '' });
      return this.health(request, response);
    }
    if (this.up) return say(200, '<title>Cart</title><link rel="icon" href="data:,"><h1>Your cart</h1>', { 'content-type': 'text/html' })(request, response);
    return say(this.status, this.down.html, { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': this.down.csp })(request, response);
  }

  async open(tabs = 1): Promise<Page[]> {
    return Promise.all(
      Array.from({ length: tabs }, async () => {
        const page = await this.context.newPage();
        await page.goto(this.address);
        return page;
      }),
    );
  }

  recover(): void {
    this.up = true;
    this.health = say(200, 'ok');
  }
}

export interface SitesOptions {
  /** What is served besides, by path. */
  readonly files?: () => Readonly<Record<string, Answer>>;
  /** Whether the browser keeps pages that were left, to show them again as they were. Default: `false`, as Playwright has it. */
  readonly keepsPages?: boolean;
}

/** Serves sites to the tests around it; returns how a test gets one. Whatever a page complained of fails the test. */
export function sites({ files = () => ({}), keepsPages = false }: SitesOptions = {}) {
  let browser: Browser;
  let server: Server;
  let origin = '';
  const all = new Map<string, Site>();
  let count = 0;

  beforeAll(async () => {
    server = createServer((request, response) => {
      const [, name = '', path = ''] = /^\/(\d+)(\/[^?]*)/.exec(request.url ?? '') ?? [];
      const site = all.get(name);
      const answer = files()[request.url ?? ''];
      if (site) site.answer(path, request, response);
      else if (answer) answer(request, response);
      // What a sign-in page says is as good as it gets: whoever follows a redirect to it is deceived.
      else say(200, 'ok')(request, response);
    }).listen(0, '127.0.0.1');
    await new Promise((resolve) => server.once('listening', resolve));
    // A name that a browser deems secure: it has locks there.
    origin = `http://localhost:${(server.address() as AddressInfo).port}`;
    browser = await chromium.launch({ executablePath: findChromium(), args: chromiumArguments, ignoreDefaultArgs: keepsPages ? ['--disable-back-forward-cache'] : [] });
  });
  afterAll(async () => {
    await browser?.close();
    server?.closeAllConnections();
    server?.close();
  });

  return async (test: (site: Site) => Promise<void>, options: Parameters<Browser['newContext']>[0] = {}): Promise<void> => {
    const name = String((count += 1));
    // Small, and scenes at rest: pictures are not what is tried here, and draw on what pages have to share.
    const context = await browser.newContext({ locale: 'en-US', reducedMotion: 'reduce', viewport: { width: 480, height: 320 }, ...options });
    const site = new Site(origin, name, context);
    all.set(name, site);
    const { complaints } = site;
    try {
      await test(site);
    } catch (cause) {
      // What the page said of it tells more than a wait that was in vain.
      throw complaints.length ? new Error(`The page complained: ${complaints.join('\n')}`, { cause }) : cause;
    } finally {
      await context.close();
    }
    expect(complaints).toEqual([]);
  };
}
