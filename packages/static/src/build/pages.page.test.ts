import { formatTime, type Apology } from '@humble-pie/core';
import fc from 'fast-check';
import { chromium, type Browser, type BrowserContextOptions, type Locator, type Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { chromiumArguments } from '../../../../scripts/chromium.mjs';
import { samplePages as pages } from '../../test/samplePages.js';
import { renderPage, type RenderedPage } from './renderPage.js';

type Name = keyof typeof pages;
const names = Object.keys(pages).map(Number) as Name[];

let browser: Browser;
let made: Record<Name, RenderedPage>;
beforeAll(async () => {
  browser = await chromium.launch({ executablePath: process.env.CHROMIUM_PATH, args: chromiumArguments });
  made = Object.fromEntries(await Promise.all(names.map(async (name) => [name, await renderPage(pages[name])] as const))) as typeof made;
});
afterAll(() => browser.close());

/** A page as a server under its own policy sends it, with all that it asked for and complained about. */
async function open({ html, csp }: Pick<RenderedPage, 'html' | 'csp'>, options: BrowserContextOptions & { at?: string } = {}) {
  const { at, ...contextOptions } = options;
  const context = await browser.newContext({ locale: 'en-US', ...contextOptions });
  const requests: string[] = [];
  const complaints: string[] = [];
  await context.route('**/*', (route) => {
    requests.push(route.request().url());
    return route.fulfill({ status: 503, contentType: 'text/html; charset=utf-8', headers: { 'content-security-policy': csp }, body: html });
  });
  const page = await context.newPage();
  page.on('pageerror', (error) => complaints.push(String(error)));
  // The status itself is no complaint.
  page.on('console', (message) => /status of 503/.test(message.text()) || complaints.push(message.text()));
  page.on('dialog', (dialog) => {
    complaints.push(dialog.message());
    void dialog.dismiss();
  });
  if (at) await page.clock.install({ time: new Date(at) });
  await page.goto('https://crumbs.example/somewhere');
  return { page, requests, complaints, close: () => context.close() };
}

describe.each(names)('%s.html', (name) => {
  // One visit, seen through: what is asked for and complained about is looked at once it has been moved over, and it is left at last.
  describe.each([false, true])('with script: %s', (javaScriptEnabled) => {
    let visit: Awaited<ReturnType<typeof open>>;
    beforeAll(async () => {
      visit = await open(made[name], { javaScriptEnabled });
    });
    afterAll(() => visit.close());

    it('asks for nothing beyond itself and breaks no rule of its policy', async () => {
      const { page, requests, complaints } = visit;
      await page.mouse.move(300, 300);
      await page.mouse.move(700, 200);
      await page.waitForTimeout(200);
      expect(requests).toEqual(['https://crumbs.example/somewhere']);
      expect(complaints).toEqual([]);
    });

    it('is whole: title, one heading, words and ways on', async () => {
      const { page } = visit;
      expect(await page.title()).toMatch(/ · Crumbs$/);
      const headings = page.getByRole('heading', { level: 1 });
      expect(await headings.count()).toBe(1);
      expect(await headings.isVisible()).toBe(true);
      expect(await page.getByRole('main').count()).toBe(1);
      const links = await page.getByRole('link').all();
      expect(links.length).toBeGreaterThan(1);
      for (const link of links) expect(await link.isVisible()).toBe(true);
    });

    it.each([
      [1440, 900], [390, 844], [320, 256],
    ])('fits %d × %d', async (width, height) => {
      await visit.page.setViewportSize({ width, height });
      expect(await visit.page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0);
    });

    it('leads on', async () => {
      const { page, requests } = visit;
      await page.setViewportSize({ width: 1280, height: 720 });
      await page.getByRole('link').first().click();
      await page.waitForLoadState();
      expect(requests).toHaveLength(2);
      expect(requests[1]).toMatch(name === 404 ? /\/home$/ : /\/somewhere$/);
    });
  });
});

describe('times', () => {
  const heading = (page: Page) => page.locator('h1').innerText();

  it('are in the configured zone without script', async () => {
    const { page, close } = await open(made[503], { javaScriptEnabled: false, timezoneId: 'America/New_York' });
    expect(await heading(page)).toMatch(/5:00 PM GMT\+1/);
    expect(await page.getByRole('timer').count()).toBe(0);
    await close();
  });

  it("are in the visitor's zone with it, and keep the configured one as their title", async () => {
    const { page, close } = await open(made[503], { timezoneId: 'America/New_York' });
    // As an app says it, but for the zone's name; engines differ in their kinds of space.
    const said = formatTime(Date.parse(pages[503].until), 'en', 'America/New_York', undefined, Date.now()).replace(/ EST$/, '');
    expect((await heading(page)).replace(/\s/g, ' ')).toContain(said.replace(/\s/g, ' '));
    expect(said).toMatch(/11:00\sAM$/);
    expect(await page.locator('h1 time').first().getAttribute('title')).toMatch(/5:00 PM GMT\+1/);
    expect(await page.locator('p time').first().innerText()).toMatch(/7:00.*9:00 AM/);
    await close();
  });

  it('count down, and say when it takes longer', async () => {
    const { page, close } = await open(made[503], { at: '2026-11-22T14:40:00Z' });
    const timer = page.getByRole('timer');
    expect(await timer.innerText()).toBe('Time left: 1 hour 20 minutes');
    await page.clock.fastForward('01:00:30');
    expect(await timer.innerText()).toBe('Time left: 20 minutes');
    const heard = page.getByRole('main').getByRole('status');
    expect(await heard.textContent()).toBe('');
    await page.clock.fastForward('19:25');
    expect(await timer.innerText()).toMatch(/^Time left: \d seconds?$/);
    expect(await heard.textContent()).toMatch(/^Time left: /);
    await page.clock.fastForward('00:30');
    expect(await timer.innerText()).toBe('This is taking longer than we said.');
    expect(await heard.textContent()).toBe('This is taking longer than we said.');
    await close();
  });

  it('break a promise before the eyes of whoever waits, and admit it', async () => {
    const apology: Apology = {
      severity: 'minor', regret: 'We are sorry that you had to wait.', responsibility: { text: 'We gave search too little memory.', owner: 'us' },
      repair: { done: [], now: ['Adding memory'] }, harm: { what: 'Search takes up to a minute.', data: 'safe' }, nextUpdateAt: '2026-11-22T15:30:00Z',
    };
    const late = await renderPage({ status: 503, apology, timeZone: 'Europe/Berlin' });
    const { page, complaints, close } = await open(late, { at: '2026-11-22T15:00:00Z', timezoneId: 'America/New_York' });
    const promise = page.locator('p', { hasText: /10:30\sAM/ });
    expect(await promise.innerText()).toMatch(/^Next update: 10:30\sAM$/);
    await page.clock.fastForward('29:00');
    expect(await promise.innerText()).toMatch(/^Next update: /);
    await page.clock.fastForward('02:00');
    // The visitor's own time stays, and so does the configured one behind it, with its day.
    expect(await promise.innerText()).toMatch(/^We missed our 10:30\sAM update\.$/);
    expect(await promise.locator('time').getAttribute('title')).toMatch(/^Sunday.*4:30\sPM GMT\+1/);
    expect(complaints).toEqual([]);
    await close();
  });

  it('were broken long before, and are admitted at once; without script they stand as they were made', async () => {
    const apology = { severity: 'minor', regret: 'We are sorry.', repair: { done: [], now: ['Adding memory'] }, harm: { what: 'Search is slow.', data: 'safe' }, nextUpdateAt: '2026-11-22T15:30:00Z' } as unknown as Apology;
    const late = await renderPage({ status: 503, apology });
    const seen = async (options: BrowserContextOptions & { at?: string }) => {
      const { page, close } = await open(late, options);
      const text = page.getByText(/3:30\sPM/);
      await text.waitFor();
      if (options.at) await page.clock.runFor(100);
      const said = await page.locator('p', { hasText: /3:30\sPM/ }).innerText();
      await close();
      return said;
    };
    expect(await seen({ at: '2026-11-23T08:00:00Z', timezoneId: 'UTC' })).toMatch(/^We missed our Sunday, November 22 at 3:30\sPM update\.$/);
    expect(await seen({ javaScriptEnabled: false })).toMatch(/^Next update: Sunday, November 22 at 3:30\sPM UTC$/);
  });

  it('turn the dial by the share that has passed', async () => {
    const { page, close } = await open(made[503], { at: '2026-11-22T15:00:00Z' });
    // The one shape with a way and two ends, whatever they are called.
    const turned = () => page.locator('svg g').evaluateAll((shapes) => shapes.find((shape) => Object.keys((shape as SVGElement).dataset).length >= 3)?.getAttribute('transform'));
    expect(await turned()).toBe('rotate(135)');
    await page.clock.fastForward('02:00:00');
    expect(await turned()).toBe('rotate(270)');
    await close();
  });
});

describe('depth', () => {
  const moved = (page: Page) => page.locator('[aria-hidden] > svg').evaluateAll((planes) => planes.filter((plane) => !new DOMMatrix(getComputedStyle(plane).transform).isIdentity).length);

  it('follows the pointer', async () => {
    const { page, close } = await open(made[404]);
    await page.mouse.move(100, 100);
    await page.mouse.move(900, 500);
    await expect.poll(() => moved(page)).toBeGreaterThan(5);
    await close();
  });

  it('stays at rest for whoever prefers that', async () => {
    const { page, close } = await open(made[404], { reducedMotion: 'reduce' });
    await page.mouse.move(100, 100);
    await page.mouse.move(900, 500);
    await page.waitForTimeout(300);
    expect(await moved(page)).toBe(0);
    await close();
  });

  it('can be stopped on the page', async () => {
    const { page, close } = await open(made[404]);
    await page.getByRole('button', { name: 'Pause motion' }).click();
    // The way to the button moved the scene: its last frame may still be on its way.
    await page.waitForTimeout(100);
    const still = await page.locator('[aria-hidden] > svg').first().getAttribute('style');
    await page.mouse.move(100, 100);
    await page.mouse.move(900, 500);
    await page.waitForTimeout(200);
    expect(await page.locator('[aria-hidden] > svg').first().getAttribute('style')).toBe(still);
    await close();
  });
});

describe('a wish for more contrast', () => {
  it.each(['light', 'dark'] as const)('gives small print and lines the colour of words, in the %s', async (colorScheme) => {
    const shown = async (contrast: 'more' | 'no-preference') => {
      const { page, close } = await open(made[503], { colorScheme, contrast });
      const styleOf = (locator: Locator, name: 'color' | 'borderTopColor') => locator.evaluate((element, property) => getComputedStyle(element)[property], name);
      const words = await styleOf(page.getByRole('main'), 'color');
      const small = await styleOf(page.getByText('Error 503'), 'color');
      const line = await styleOf(page.locator('label'), 'borderTopColor');
      await close();
      return [small === words, line === words];
    };
    expect(await shown('no-preference')).toEqual([false, false]);
    expect(await shown('more')).toEqual([true, true]);
  });
});

describe('calm', () => {
  it.each([true, false])('is had for the asking, with script: %s', async (javaScriptEnabled) => {
    const { page, close } = await open(made[404], { javaScriptEnabled });
    const lively = await page.locator('h1').innerText();
    await page.getByRole('checkbox', { name: 'Just the facts' }).check();
    expect(await page.locator('h1').innerText()).toBe('Page not found');
    expect(await page.getByRole('main').innerText()).toContain('It may have moved');
    expect(await page.locator('svg').first().isVisible()).toBe(false);
    await page.getByRole('checkbox').uncheck();
    expect(await page.locator('h1').innerText()).toBe(lively);
    await close();
  });

  it('is remembered, and comes by itself: plain words at the third sight, no picture at the fifth', async () => {
    const { page, close } = await open(made[404]);
    const look = async () => [await page.locator('h1').innerText(), await page.locator('svg').first().isVisible()];
    const seen = [await look()];
    for (let sight = 2; sight < 6; sight++) {
      await page.reload();
      seen.push(await look());
    }
    const [lively, ...later] = seen;
    expect(lively![0]).not.toBe('Page not found');
    expect(later).toEqual([lively, ['Page not found', true], ['Page not found', true], ['Page not found', false]]);
    await page.getByRole('checkbox').uncheck();
    await page.reload();
    expect(await look()).toEqual(lively);
    await close();
  });
});

describe('hostile words', () => {
  const words = [
    '</title><script>alert(1)</script>', '</style><script>alert(1)</script>', '</script><script>alert(1)</script>', '<img src=x onerror=alert(1)>',
    '"><svg onload=alert(1)>', "'><a href=javascript:alert(1)>", '<!--', '--><script>alert(1)</script>', ']]><script>alert(1)</script>', '&lt;script&gt;alert(1)', '\ud800', '`${alert(1)}`',
  ];
  const cleaned = (text: string) => text.replace(/\p{Surrogate}/gu, '\ufffd');

  it.each([...words, ...fc.sample(fc.string({ unit: 'grapheme', minLength: 3, maxLength: 60 }), { numRuns: 5, seed: 7 })])('are shown as words: %j', async (word) => {
    const rendered = await renderPage({
      status: 404,
      copy: { heading: `x ${word}`, message: word },
      title: `x ${word}`,
      path: word,
      reference: word,
      site: { name: word, homeHref: word },
      actions: [{ label: `x ${word}`, href: `javascript:${word}` }, { label: `x ${word}`, href: word }],
      suggestions: [{ label: `x ${word}`, href: 'java\nscript:alert(1)' }],
    });
    const { page, requests, complaints, close } = await open(rendered);
    expect(await page.locator('h1').textContent()).toBe(cleaned(`x ${word}`).trim());
    expect((await page.title()).trim()).toBe(cleaned(`x ${word}`).replace(/\s+/g, ' ').trim());
    expect(await page.locator('script').count()).toBe(1);
    expect(await page.locator('a').evaluateAll((links) => links.filter((link) => /^(javascript|data|vbscript):/.test((link as HTMLAnchorElement).protocol)).length)).toBe(0);
    expect(requests).toHaveLength(1);
    expect(complaints).toEqual([]);
    await close();
  });
});
