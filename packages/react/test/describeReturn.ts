import type { Page } from 'playwright';
import { describe, expect, it, vi } from 'vitest';
import { say, sites, type Answer, type DownPage, type Site } from './openSite.js';

/** What a page that brings its visitors back is made with. Times are in milliseconds. */
export interface ReturnSettings {
  readonly health: string;
  readonly expect?: 'json' | 'html' | { readonly text: string };
  readonly method?: string;
  readonly base: number;
  readonly cap: number;
  /** The narrowest window over which returns are spread. */
  readonly spread: number;
  readonly stay: number;
  readonly parade?: boolean;
  readonly severity?: 'critical';
  readonly tone?: 0;
}

export interface ReturnSource {
  /** The page that the server sends while it is down, with a search. */
  readonly make: (settings: ReturnSettings) => Promise<DownPage>;
  /** What the page loads besides. */
  readonly files?: () => Readonly<Record<string, Answer>>;
  /** Whether one tab asks for all where a browser has no locks. */
  readonly lease: boolean;
}

const html = { 'content-type': 'text/html; charset=utf-8' };

/** Ways of not being well, however good they may look. */
const badAnswers: [string, Answer, ReturnSettings['expect']?][] = [
  ['is down', say(503)],
  ['hangs', () => {}],
  ['breaks off', (request) => request.socket.destroy()],
  ['redirects to a sign-in page', say(302, '', { location: '/login' })],
  ['answers with HTML', say(200, '<h1>Welcome</h1>', html)],
  ['answers with HTML for JSON', say(200, '<h1>Welcome</h1>', html), 'json'],
  ['answers with another text', say(200, 'degraded'), { text: 'ok' }],
  ['answers with 10 MB of another text', say(200, 'x'.repeat(10_000_000)), { text: 'ok' }],
  ['answers with what is no text', say(200, new Uint8Array([0xff, 0xfe, 0x00, 0xc3, 0x28])), { text: 'ok' }],
];

/** On a busy machine too. */
const patience = { timeout: 25_000 };
const arrives = (page: Page) => vi.waitFor(async () => expect(await page.title().catch(() => '')).toBe('Cart'), patience);
const asks = (site: Site, times: number) => vi.waitFor(() => expect(site.probes.length).toBeGreaterThanOrEqual(times), patience);
const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));
const carryOn = (page: Page) => page.getByRole('button', { name: 'Carry on' });
const parade = (page: Page) => page.getByRole('button', { name: 'Skip' });

type Api = 'locks' | 'BroadcastChannel';

/** Takes something from the browser, before anything runs. */
const without = (site: Site, names: Api[]) =>
  site.context.addInitScript((names) => {
    for (const name of names) Object.defineProperty(name === 'locks' ? Navigator.prototype : window, name, { value: undefined, configurable: true });
  }, names);

/** Chromium without a screen shows every tab. */
const hide = (page: Page, hidden: boolean) =>
  page.evaluate((hidden) => {
    Object.defineProperty(document, 'hidden', { value: hidden, configurable: true });
    document.dispatchEvent(new Event('visibilitychange', { bubbles: true }));
  }, hidden);

/** What every page that brings its visitors back keeps to, before a real server and in a real browser, hydrated or by the static page's script. */
export function describeReturn(name: string, { make, files, lease }: ReturnSource): void {
  async function open(site: Site, settings: Partial<ReturnSettings> = {}, tabs = 1): Promise<Page[]> {
    site.down = await make({ health: site.healthAddress, base: 150, cap: 200, spread: 50, stay: 200, ...settings });
    return site.open(tabs);
  }

  // Beside each other, since most of their time is waiting.
  describe.concurrent(`${name} before a server that fails`, { timeout: 60_000 }, () => {
    const visit = sites({ files });

    it.each(badAnswers)('stays while it %s, and goes once it is well', (_, answer, expected) =>
      visit(async (site) => {
        site.health = answer;
        const [page] = await open(site, { expect: expected });
        await asks(site, 3);
        expect(await page!.title()).not.toBe('Cart');
        expect(await page!.evaluate(() => document.querySelector('main')!.outerHTML.includes('="back"'))).toBe(false);
        site.up = true;
        site.health = expected === 'json' ? say(200, '{"ok":true}', { 'content-type': 'application/json' }) : say(200, 'ok');
        await arrives(page!);
        expect(new Set(site.probes.map(({ method }) => method))).toEqual(new Set(['GET']));
      }));

    it('is not deceived by one good answer', () =>
      visit(async (site) => {
        let count = 0;
        site.health = (...both) => say(count++ % 2 ? 503 : 200, 'ok')(...both);
        const [page] = await open(site);
        await asks(site, 7);
        expect(await page!.title()).not.toBe('Cart');
      }));

    it.each([
      ['seconds', () => '3'],
      ['a date', () => new Date(Date.now() + 3000).toUTCString()],
    ])('asks no earlier than Retry-After allows, given as %s', (_, value) =>
      visit(async (site) => {
        site.health = (...both) => say(503, '', { 'retry-after': value() })(...both);
        await open(site, { base: 1500 });
        // By the browser's clock: a busy server may find two requests waiting that were sent long after each other.
        await vi.waitFor(() => expect(site.answered.length).toBeGreaterThanOrEqual(2), patience);
        // A date has no fractions of a second. Without the header it would be 1.5 seconds at most.
        expect(site.answered[1]! - site.answered[0]!).toBeGreaterThan(1990);
      }));

    it('pauses in a tab that is hidden, and asks again when it is shown', () =>
      visit(async (site) => {
        const [page] = await open(site);
        await asks(site, 1);
        await hide(page!, true);
        // One may be on its way.
        await pause(600);
        const before = site.probes.length;
        await pause(600);
        expect(site.probes.length).toBe(before);
        site.recover();
        await hide(page!, false);
        await arrives(page!);
      }));

    it('lets one tab ask for all, and brings all back', () =>
      visit(async (site) => {
        const pages = await open(site, {}, 3);
        await asks(site, 9);
        expect(new Set(site.askers).size).toBe(1);
        site.recover();
        for (const page of pages) await arrives(page);
      }));

    it.each([
      ['is closed', (page: Page) => page.close()],
      ['crashes', async (page: Page) => {
        const session = await page.context().newCDPSession(page);
        // It never answers.
        void session.send('Page.crash').catch(() => {});
        await page.waitForEvent('crash');
      }],
    ] as const)('has another tab ask when the one that asked %s', (_, end) =>
      visit(async (site) => {
        const [first] = await open(site);
        await asks(site, 2);
        const [second] = await site.open();
        await end(first!);
        const before = site.probes.length;
        await asks(site, before + 3);
        site.recover();
        await arrives(second!);
      }));

    // A file takes it that a browser with locks has channels, as every one does.
    it.each([{ lacks: ['locks'] }, { lacks: ['locks', 'BroadcastChannel'] }, ...(lease ? [{ lacks: ['BroadcastChannel'] }] : [])] as { lacks: Api[] }[])('brings all tabs back where the browser lacks $lacks', ({ lacks }) =>
      visit(async (site) => {
        await without(site, lacks);
        const pages = await open(site, {}, 2);
        await asks(site, 2);
        site.recover();
        for (const page of pages) await arrives(page);
      }));

    if (lease) {
      it('lets one tab ask for all by a lease where there are no locks, and another one when that is closed', () =>
        visit(async (site) => {
          await without(site, ['locks']);
          const pages = await open(site, {}, 3);
          await asks(site, 9);
          // Tabs that come at once may both find that nobody asks.
          const leaders = new Set(site.askers.slice(3));
          expect(leaders.size).toBe(1);
          const [last] = pages.filter((page) => !leaders.has(page));
          for (const leader of leaders) await leader.close();
          await asks(site, site.probes.length + 2);
          site.recover();
          await arrives(last!);
        }));
    }

    it('loses nothing that was typed: it offers a button', () =>
      visit(async (site) => {
        const [page] = await open(site);
        await page!.getByRole('searchbox').fill('rhubarb');
        site.recover();
        await carryOn(page!).waitFor(patience);
        expect(await page!.getByRole('searchbox').inputValue()).toBe('rhubarb');
        expect(await page!.getByText(/^We’re back\. .*arry on/).first().isVisible()).toBe(true);
        await carryOn(page!).click();
        await arrives(page!);
      }));

    it('does not load the answer to a form again by itself', () =>
      visit(async (site) => {
        const [page] = await open(site, { method: 'POST' });
        site.recover();
        await carryOn(page!).waitFor(patience);
        expect(await page!.title()).not.toBe('Cart');
      }));

    it('never loops: where only the health address is well, it goes back three times', () =>
      visit(async (site) => {
        site.health = say(200, 'ok');
        const [page] = await open(site, { stay: 20, spread: 20 });
        await carryOn(page!).waitFor(patience);
        await pause(300);
        expect(site.loads).toBe(4);
      }));

    it('promises nothing without script', () =>
      visit(
        async (site) => {
          const [page] = await open(site);
          expect(await page!.getByRole('main').isVisible()).toBe(true);
          expect(await page!.getByText(/We check|Check/).filter({ visible: true }).count()).toBe(0);
        },
        { javaScriptEnabled: false },
      ));

    it('celebrates recovery and not before; then the visitor is where they wanted to be', () =>
      visit(async (site) => {
        const [page] = await open(site, { parade: true, stay: 5000 });
        await asks(site, 3);
        expect(await parade(page!).isVisible()).toBe(false);
        site.recover();
        await Promise.all([parade(page!).waitFor(patience), page!.getByText('We’re back', { exact: true }).waitFor(patience)]);
        await arrives(page!);
      }));

    it.each(['button', 'Escape'] as const)('has a parade that is skipped by %s', (by) =>
      visit(async (site) => {
        const [page] = await open(site, { parade: true, stay: 30_000 });
        site.recover();
        await parade(page!).waitFor(patience);
        if (by === 'Escape') await page!.keyboard.press('Escape');
        else await parade(page!).click();
        await arrives(page!);
      }));

    it.each([{ tone: 0 }, { severity: 'critical' }] as const)('has no parade with %o', (facts) =>
      visit(async (site) => {
        const [page] = await open(site, { parade: true, stay: 5000, ...facts });
        site.recover();
        await page!.getByText(/^We’re back/).first().waitFor(patience);
        expect(await parade(page!).count()).toBe(0);
        await arrives(page!);
      }));
  });

  describe(`${name} in a browser that keeps what was left`, { timeout: 60_000 }, () => {
    const visit = sites({ files, keepsPages: true });

    it('goes on after it was left and come back to', () =>
      visit(async (site) => {
        // Browsers keep no page that came with an error.
        site.status = 200;
        const [page] = await open(site);
        await asks(site, 2);
        await page!.evaluate(() => void Object.assign(window, { isKept: true }));
        await page!.goto(`${site.origin}/login`);
        await pause(600);
        const before = site.probes.length;
        await pause(400);
        expect(site.probes.length).toBe(before);
        await page!.goBack({ waitUntil: 'commit' });
        const isKept = await page!.evaluate(() => 'isKept' in window);
        await asks(site, before + 2);
        expect(isKept).toBe(true);
        site.recover();
        await arrives(page!);
      }));
  });
}
