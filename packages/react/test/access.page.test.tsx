import AxeBuilder from '@axe-core/playwright';
import * as themes from '@humble-pie/react/themes';
import { chromium, type Browser, type Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { chromiumArguments } from '../../../scripts/chromium.mjs';
import { documentOf } from './documentOf.js';
import { pages, paymentOutage } from './pages.js';

let browser: Browser;
let page: Page;
beforeAll(async () => {
  browser = await chromium.launch({ executablePath: process.env.CHROMIUM_PATH, args: chromiumArguments });
  page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
});
afterAll(() => browser.close());

const schemes = ['light', 'dark'] as const;
const tones = [0, 1, 2, 3] as const;
/** All that a page can show at once. */
const everything = {
  ...paymentOutage, path: '/pies/rhubarb', search: { action: '/search' }, suggestions: [{ label: 'Rhubarb pie', href: '/rhubarb' }, { label: 'All pies', href: '/pies' }],
  actions: [{ label: 'Try again', href: '' }, { label: 'All pies', href: '/pies' }, { label: 'Ask the baker', href: 'mailto:baker@example.com' }],
};

/** What axe finds, each with the elements that it found it on. */
async function violations(configure: (axe: AxeBuilder) => AxeBuilder) {
  const found = await configure(new AxeBuilder({ page }).setLegacyMode()).analyze();
  return found.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ').slice(0, 300)}`);
}

describe.each(pages)('%s', (_, Named) => {
  it.each(tones)('has nothing that axe finds fault with at tone %s, whatever it shows', async (tone) => {
    await page.setContent(documentOf(<Named {...everything} tone={tone} theme={themes.bakery} />));
    expect(await violations((axe) => axe.withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']))).toEqual([]);
  });
});

// Structure is the same in every theme, so only what depends on colour is looked at in each: all pages in one document,
// in turn at each tone, since a tone has words and no colours of its own.
describe.each(Object.entries(themes))('every page in the theme %s', (id, theme) => {
  it.each(schemes)('can be read, %s', async (scheme) => {
    await page.setContent(documentOf(
      <main>
        {pages.map(([name, Named], at) => (
          <Named key={name} {...(at < 4 ? everything : {})} tone={tones[at % 4]} scene={null} theme={theme} colorScheme={scheme} layout="embedded" />
        ))}
      </main>,
    ));
    const rules = ['color-contrast', 'link-in-text-block', ...(id === 'contrast' ? ['color-contrast-enhanced'] : [])];
    expect(await violations((axe) => axe.options({ runOnly: rules, rules: Object.fromEntries(rules.map((rule) => [rule, { enabled: true }])) }))).toEqual([]);
  });
});

describe('a keyboard', () => {
  it('reaches everything that can be pressed, in the order in which it is read, each with a ring around it', async () => {
    const Named = pages[0]![1];
    await page.setContent(documentOf(<Named {...everything} tone={3} />));
    const wanted = await page.$$eval('a, button:not([hidden]), input, summary', (elements) => elements.map((element) => element.textContent!.trim() || element.getAttribute('aria-label') || element.tagName));
    const reached: string[] = [];
    while (reached.length < wanted.length) {
      await page.keyboard.press('Tab');
      const { name, ring } = await page.evaluate(() => {
        const element = document.activeElement as HTMLElement;
        const { outlineStyle, outlineWidth } = getComputedStyle(element);
        return { name: element.textContent.trim() || element.getAttribute('aria-label') || element.tagName, ring: outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2 };
      });
      expect(ring, `ring around "${name}"`).toBe(true);
      reached.push(name);
    }
    expect(reached).toEqual(wanted);
  });
});

describe('colours of the system', () => {
  it('leave words, marks and buttons to be seen, and no art behind them', async () => {
    await page.emulateMedia({ forcedColors: 'active' });
    const Named = pages[0]![1];
    await page.setContent(documentOf(<Named {...everything} tone={2} />));
    expect(await page.locator('[data-hp-part=scene]').isVisible()).toBe(false);
    const edges = await page.$$eval('[data-hp-part=actions] > :nth-child(-n + 2), [data-hp-part=search] > *', (elements) =>
      elements.map((element) => {
        const { borderTopWidth, borderTopColor } = getComputedStyle(element);
        return parseFloat(borderTopWidth) > 0 && borderTopColor !== getComputedStyle(document.body).backgroundColor;
      }));
    expect(edges.length).toBeGreaterThan(2);
    expect(edges).not.toContain(false);
    await page.setContent(documentOf(<Named tone={0} />));
    expect(await page.locator('[data-hp-part=mark]').evaluate((mark) => getComputedStyle(mark).stroke === getComputedStyle(mark).color)).toBe(true);
    await page.emulateMedia({ forcedColors: 'none' });
  });
});

describe('paper', () => {
  it.each(pages)('gets the facts of %s, no art and nothing to press', async (_, Named) => {
    await page.emulateMedia({ media: 'print' });
    await page.setContent(documentOf(<Named {...everything} tone={2} />));
    await page.$$eval('details', (all) => all.forEach((details) => { details.open = false; }));
    const seen = await page.locator('main').innerText();
    for (const fact of ['pay-2026-11-22', 'Card payments failed for two hours.', 'Testing the new keys safely']) expect(seen).toContain(fact);
    expect(await page.locator('details p').first().evaluate((explanation) => explanation.checkVisibility({ contentVisibilityAuto: true }))).toBe(true);
    for (const part of ['[data-hp-part=scene]', 'button', 'input']) for (const element of await page.locator(part).all()) expect(await element.isVisible()).toBe(false);
    expect(await page.locator('a[href^=mailto]').first().evaluate((link) => getComputedStyle(link, '::after').content)).toContain('mailto:');
    await page.emulateMedia({ media: 'screen' });
  });
});
