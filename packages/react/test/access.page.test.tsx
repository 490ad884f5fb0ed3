import AxeBuilder from '@axe-core/playwright';
import { parseStatus, themeCss } from '@humble-pie/core';
import { IncidentTimeline, MakeGood, type PageProps } from '@humble-pie/react';
import * as themes from '@humble-pie/react/themes';
import axe, { type Result } from 'axe-core';
import { chromium, type Browser, type Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { chromiumArguments } from '../../../scripts/chromium.mjs';
import { documentOf } from './documentOf.js';
import { everything, pages } from './pages.js';

declare global {
  interface Window {
    axe: typeof axe;
  }
}

let browser: Browser;
let page: Page;
beforeAll(async () => {
  browser = await chromium.launch({ executablePath: process.env.CHROMIUM_PATH, args: chromiumArguments });
  page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
});
afterAll(() => browser.close());

const update = (id: string, status: string, body: string) => ({ id, status, body, created_at: '2026-11-22T15:00:00Z' });
const outage = parseStatus({
  page: { id: 'crumbs', name: 'Crumbs & Co' },
  status: { indicator: 'major' },
  components: [{ id: 'pay', name: 'Card payments', status: 'partial_outage' }, { id: 'shop', name: 'Shop', status: 'operational' }],
  incidents: [
    { id: '1', name: 'Card payments fail', status: 'monitoring', impact: 'major', created_at: '2026-11-22T14:00:00Z', incident_updates: [update('b', 'monitoring', 'Payments go through again.'), update('a', 'investigating', 'We look for the cause.')] },
    { id: '2', name: 'Mails are late', status: 'resolved', impact: 'minor', created_at: '2026-11-20T14:00:00Z', resolved_at: '2026-11-20T15:00:00Z', incident_updates: [update('c', 'resolved', 'All mails have been sent.')] },
  ],
})!;

const schemes = ['light', 'dark'] as const;
const tones = [0, 1, 2, 3] as const;

const withElements = ({ id, nodes }: Result) => `${id}: ${nodes.map(({ html, failureSummary = '' }) => `${html.slice(0, 120)} ${failureSummary.split('\n').at(-1)!.trim()}`).join(' · ').slice(0, 600)}`;

const structure = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What axe finds fault with in each theme, by day and by night, by every rule but that of contrast: words over a picture are beyond it. They are judged below, and by the tests of scenes. */
async function faults(ids: readonly string[]) {
  await page.evaluate(axe.source);
  return page.evaluate(async ({ ids, schemes, structure }) => {
    const root = document.querySelector<HTMLElement>('[data-hp-theme]')!;
    const found: string[] = [];
    for (const id of ids) {
      for (const scheme of schemes) {
        Object.assign(root.dataset, { hpTheme: id, hpScheme: scheme });
        const { violations } = await window.axe.run({ runOnly: structure, rules: { 'color-contrast': { enabled: false } }, resultTypes: ['violations'], preload: false });
        found.push(...violations.map(({ id: rule, nodes }) => `${id}, ${scheme}: ${rule}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' · ')}`));
      }
    }
    return found;
  }, { ids, schemes, structure });
}

const everyTheme = Object.values(themes);

describe.each(pages)('%s', (_, Named) => {
  it.each(tones)('has nothing that axe finds fault with at tone %s in any theme, by day and by night, whatever it shows', async (tone) => {
    await page.setContent(documentOf(<Named {...everything} tone={tone} theme={themes.bakery} />, everyTheme.map(themeCss).join('')));
    expect(await faults(everyTheme.map(({ id }) => id))).toEqual([]);
  });

  it('has nothing either where one reads from right to left', async () => {
    await page.setContent(documentOf(<Named {...everything} tone={3} theme={themes.bakery} />));
    await page.locator('main').evaluate((main: HTMLElement) => { main.dir = 'rtl'; });
    expect(await faults(['bakery'])).toEqual([]);
  });
});

// Contrast is looked at with every page at every tone in one document, which changes its theme and its scheme. One page of each tone holds
// all that any page can, and what is folded away is open.
// Axe judges no words that have more under them than a plain colour, so there is neither picture nor texture, nor the sky that words
// bring over a picture, nor the shadow of a heading. Behind words all these are sky and haze: the tests of scenes see to that, and the
// themes' own to the contrast on both.
const plain =
  '[data-hp-part=title]::before,[data-hp-part=message]::before,[data-hp-part=facts]::before{content:none!important}:root{--hp-texture:none;--hp-shadow-display:none}';

describe('every page at every tone', () => {
  const offer = { kind: 'voucher', code: 'SORRY-26', value: '10 % off', expires: '2036-01-01T00:00:00Z' } as const;
  const slots: PageProps = { incident: <IncidentTimeline snapshot={outage} components="all" past={1} />, recovery: <button type="button" data-hp-part="check-now">Look now</button> };
  const full = (at: number): PageProps => ({ ...everything, ...slots, makeGood: at === 1 ? (model) => <MakeGood page={model} offer={offer} /> : undefined });

  beforeAll(async () => {
    await page.setContent(documentOf(
      <main>
        {tones.flatMap((tone) => pages.map(([name, Named], at) => (
          <Named key={name + tone} {...(at === tone ? full(at) : { reference: 'a1b2' })} method="POST" onRetry={() => {}} tone={tone} scene={null} theme={themes.bakery} layout="embedded" />
        )))}
      </main>,
      plain + everyTheme.map(themeCss).join(''),
    ));
    await page.$$eval('details', (all) => all.forEach((details) => { details.open = true; }));
  });

  it.each(everyTheme.flatMap(({ id }) => schemes.map((scheme) => [id, scheme] as const)))('can be read and pressed in %s, %s', async (id, scheme) => {
    await page.$$eval('[data-hp-theme]', (roots, [id, scheme]) => roots.forEach((root) => Object.assign((root as HTMLElement).dataset, { hpTheme: id, hpScheme: scheme })), [id, scheme] as const);
    const rules = ['color-contrast', 'link-in-text-block', 'target-size', ...(id === 'contrast' ? ['color-contrast-enhanced'] : [])];
    const enabled = Object.fromEntries(rules.map((rule) => [rule, { enabled: true }]));
    const { violations, incomplete } = await new AxeBuilder({ page }).setLegacyMode().options({ runOnly: rules, rules: enabled, resultTypes: ['violations', 'incomplete'] }).analyze();
    expect([...violations, ...incomplete].map(withElements)).toEqual([]);
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

describe('a wish for less transparency', () => {
  it.each(pages)('is kept by %s: its words and controls stand on grounds that hide what is behind them, and its lines show nothing through', async (_, Named) => {
    const session = await page.context().newCDPSession(page);
    await session.send('Emulation.setEmulatedMedia', { features: [{ name: 'prefers-reduced-transparency', value: 'reduce' }] });
    for (const tone of tones) {
      await page.setContent(documentOf(<Named {...everything} tone={tone} />));
      expect(await page.evaluate(() => matchMedia('(prefers-reduced-transparency: reduce)').matches)).toBe(true);
      const through = await page.$$eval('main, main *', (elements) =>
        elements.filter((element) => element.matches('[data-hp-part=scene]') || !element.closest('[data-hp-part=scene]')).flatMap((element) => {
          const { opacity, backgroundColor, color, backdropFilter } = getComputedStyle(element);
          const alpha = (shown: string) => Number(/(?:^rgba\(.*,|\/) ?([\d.]+)\)$/.exec(shown)?.[1] ?? 1);
          const isSolid = opacity === '1' && backdropFilter === 'none' && [0, 1].includes(alpha(backgroundColor)) && alpha(color) === 1;
          return isSolid ? [] : [`${element.outerHTML.slice(0, 80)}: ${opacity} ${backgroundColor} ${color}`];
        }));
      expect(through).toEqual([]);
    }
    await session.detach();
  });
});

describe('paper', () => {
  it.each(pages)('gets the facts of %s, no art and nothing to press', async (_, Named) => {
    await page.emulateMedia({ media: 'print' });
    await page.setContent(documentOf(<Named {...everything} tone={2} />));
    await page.$$eval('details', (all) => all.forEach((details) => { details.open = false; }));
    // As script shows them.
    await page.$$eval('button', (all) => all.forEach((button) => { button.hidden = false; }));
    const seen = await page.locator('main').innerText();
    for (const fact of ['pay-2026-11-22', 'Card payments failed for two hours.', 'Testing the new keys safely']) expect(seen).toContain(fact);
    expect(await page.locator('details p').first().evaluate((explanation) => explanation.checkVisibility({ contentVisibilityAuto: true }))).toBe(true);
    for (const part of ['[data-hp-part=scene]', 'button', 'input']) for (const element of await page.locator(part).all()) expect(await element.isVisible()).toBe(false);
    expect(await page.locator('a[href^=mailto]').first().evaluate((link) => getComputedStyle(link, '::after').content)).toContain('mailto:');
    await page.emulateMedia({ media: 'screen' });
  });
});
