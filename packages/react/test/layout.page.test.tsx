import { NotFound, type PageProps } from '@humble-pie/react';
import { chromium, type Browser, type Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { lengthened } from '../../../.storybook/lengthened.js';
import { mirrored } from '../../../.storybook/mirrored.js';
import { chromiumArguments } from '../../../scripts/chromium.mjs';
import { documentOf } from './documentOf.js';
import { pages, paymentOutage } from './pages.js';

let browser: Browser;
let page: Page;
beforeAll(async () => {
  browser = await chromium.launch({ executablePath: process.env.CHROMIUM_PATH, args: chromiumArguments });
  page = await browser.newPage();
});
afterAll(() => browser.close());

// 320×256 is a window of 1280×1024 at a zoom of 400 %.
const sizes = [[3840, 2160], [1440, 900], [1024, 768], [390, 844], [320, 256]] as const;
const panels = [[320, 256], [500, 400], [640, 360], [900, 500]] as const;
const sentence = 'We moved our kitchen over the weekend, and one shelf of recipes stayed behind. ';
const facts: PageProps = {
  reference: 'a1b2-c3d4', path: '/pies/rhubarb', site: { name: 'Crumbs & Co', statusHref: '/status', supportHref: '/help' }, search: { action: '/search' },
  suggestions: [{ label: 'Rhubarb pie', href: '/rhubarb' }, { label: 'All pies', href: '/pies' }],
};
/** What a page may have to hold. */
const contents: Readonly<Record<string, { props: PageProps; styles?: string }>> = {
  'as it is': { props: {} },
  'two words': { props: { copy: { heading: 'Not here', message: '', work: '', next: '' } } },
  'two hundred words, and all facts': { props: { ...facts, copy: { heading: 'One shelf of recipes has stayed behind in our old kitchen', message: sentence.repeat(15) } } },
  'an apology': { props: paymentOutage },
  'a language that is 60 % longer': { props: { ...facts, locales: [lengthened], locale: lengthened.tag, tone: 3 } },
  'all facts from right to left': { props: { ...facts, ...paymentOutage, locales: [mirrored], locale: mirrored.tag } },
  'a heading of 300 letters': { props: { ...facts, copy: { heading: 'x'.repeat(300) } } },
  // The spacing of WCAG 2.2, 1.4.12.
  'wide spacing': { props: paymentOutage, styles: '*{line-height:1.5!important;letter-spacing:.12em!important;word-spacing:.16em!important}p{margin-bottom:2em!important}' },
};

/** What is wrong with the page as it lies in the window. */
const faults = () =>
  page.evaluate(() => {
    const found: string[] = [];
    const short = (text: string) => text.trim().replace(/\s+/g, ' ').slice(0, 40);
    const root = document.querySelector('[data-hp-part=body]')!.parentElement!;
    const wide = document.documentElement.scrollWidth - innerWidth;
    if (wide > 0) found.push(`scrolls sideways by ${wide}`);
    // As a script would: what it shows stands in the way as well.
    for (const button of document.querySelectorAll<HTMLElement>('[data-hp-part=controls] button')) button.hidden = false;
    const boxes: { what: string; owner: Element; left: number; right: number; top: number; bottom: number }[] = [];
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const owner = node.parentElement!;
      if (!node.nodeValue!.trim() || owner.closest('style, script, svg') || !owner.checkVisibility()) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      for (const { left, right, top, bottom } of range.getClientRects()) {
        if (right - left < 1) continue;
        boxes.push({ what: short(node.nodeValue!), owner, left, right, top: top + scrollY, bottom: bottom + scrollY });
        if (left < -0.5 || right > innerWidth + 0.5) found.push(`leaves the window: ${short(node.nodeValue!)}`);
      }
      for (let box: Element | null = owner; box && box !== root && !box.matches('[data-hp-part=scene]'); box = box.parentElement) {
        const { overflowX, overflowY } = getComputedStyle(box);
        if ((overflowX === 'hidden' || overflowX === 'clip') && box.scrollWidth > box.clientWidth + 1) found.push(`is cut: ${short(node.nodeValue!)}`);
        if ((overflowY === 'hidden' || overflowY === 'clip') && box.scrollHeight > box.clientHeight + 1) found.push(`is cut: ${short(node.nodeValue!)}`);
      }
    }
    // A button is as wide as its edge, not as its word.
    for (const pressed of root.querySelectorAll('button, [data-hp-part=actions] > *, [data-hp-part=calm]')) {
      if (!pressed.checkVisibility()) continue;
      const { left, right, top, bottom, width, height } = pressed.getBoundingClientRect();
      if (width < 24 || height < 24) found.push(`is hard to hit: ${short(pressed.textContent)}`);
      boxes.push({ what: `[${short(pressed.textContent)}]`, owner: pressed, left, right, top: top + scrollY, bottom: bottom + scrollY });
    }
    const inFlow = ({ owner }: { owner: Element }) => !owner.closest('[data-hp-part=controls]') || getComputedStyle(document.querySelector('[data-hp-part=scene]')!).position !== 'sticky';
    const laid = boxes.filter(inFlow);
    laid.forEach((one, at) => {
      for (const other of laid.slice(at + 1)) {
        if (one.owner === other.owner || one.owner.contains(other.owner) || other.owner.contains(one.owner)) continue;
        const across = Math.min(one.right, other.right) - Math.max(one.left, other.left);
        const down = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top);
        if (across > 2 && down > 4) found.push(`"${one.what}" lies on "${other.what}"`);
      }
    });
    return [...new Set(found)].slice(0, 8);
  });

describe.each(pages)('%s', (_, Named) => {
  it.each(Object.keys(contents))('holds %s, in every window', async (name) => {
    const { props, styles } = contents[name]!;
    await page.setContent(documentOf(<Named {...props} />, styles));
    for (const [width, height] of sizes) {
      await page.setViewportSize({ width, height });
      expect(await faults(), `at ${width}×${height}`).toEqual([]);
    }
  });

  it('shows the way on in the first screen of a phone, and nothing on the picture', async () => {
    await page.setViewportSize({ width: 390, height: 844 });
    await page.setContent(documentOf(<Named />));
    const { y, height, width } = (await page.locator('[data-hp-primary]').boundingBox())!;
    expect(y + height).toBeLessThanOrEqual(844);
    expect(height).toBeGreaterThanOrEqual(44);
    expect(width).toBeGreaterThanOrEqual(300);
    const [calm, scene] = await Promise.all(['calm', 'scene'].map(async (part) => (await page.locator(`[data-hp-part=${part}]`).boundingBox())!));
    expect(calm!.y + calm!.height, 'the switch ends above the picture').toBeLessThanOrEqual(scene!.y);
  });

  // What sticks to the foot lies on what scrolls by, and is meant to.
  const unstuck = '[data-hp-part=actions]{position:static!important}';
  const panel = (props: PageProps, styles = '') => documentOf(<div style={{ height: '100vh', overflow: 'auto' }}><Named {...props} layout="embedded" /></div>, styles);

  it('shows the way on in the first screen of every panel', async () => {
    await page.setContent(panel({}));
    for (const [width, height] of panels) {
      await page.setViewportSize({ width, height });
      const box = (await page.locator('[data-hp-primary]').boundingBox())!;
      expect(box.y + box.height, `at ${width}×${height}`).toBeLessThanOrEqual(height);
    }
  });

  it.each(['as it is', 'two hundred words, and all facts', 'an apology', 'a language that is 60 % longer', 'all facts from right to left'])('holds %s, in every panel', async (name) => {
    await page.setContent(panel(contents[name]!.props, unstuck));
    for (const [width, height] of panels) {
      await page.setViewportSize({ width, height });
      expect(await faults(), `at ${width}×${height}`).toEqual([]);
    }
  });
});

describe('type', () => {
  it.each([[390, 844], [1024, 768], [1440, 900], [1920, 1080], [2560, 1080], [3840, 2160]])('has lines of 30 to 78 characters at %i×%i, and is in proportion to the window', async (width, height) => {
    await page.setViewportSize({ width, height });
    await page.setContent(documentOf(<NotFound copy={{ message: sentence.repeat(5) }} />));
    const { characters, size } = await page.locator('[data-hp-part=message] p').first().evaluate((paragraph: HTMLElement) => {
      const range = document.createRange();
      range.selectNodeContents(paragraph);
      const lines = new Set(Array.from(range.getClientRects(), ({ top }) => Math.round(top))).size;
      return { characters: paragraph.innerText.length / lines, size: parseFloat(getComputedStyle(paragraph).fontSize) };
    });
    expect(characters).toBeGreaterThan(30);
    expect(characters).toBeLessThan(78);
    expect(size).toBeGreaterThanOrEqual(17);
    expect(size / height).toBeGreaterThan(0.0139);
  });
});
