import type { Compensation, PageInput } from '@humble-pie/core';
import { build } from 'esbuild';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright';
import { beforeAll, describe, expect, it } from 'vitest';
import { say, sites, type Site } from './openSite.js';

// What is given to make good, as a visitor comes by it: when it is shown, and what the buttons and links do.

const app = `
import { ErrorPage, MakeGood } from '@humble-pie/react';
import { createRoot } from 'react-dom/client';
const { status, offer, ...facts } = JSON.parse(document.getElementById('root').dataset.facts);
createRoot(document.getElementById('root')).render(<ErrorPage status={status} {...facts} makeGood={(page) => <MakeGood page={page} offer={offer} />} />);
`;

let script = '';
beforeAll(async () => {
  const { outputFiles } = await build({
    stdin: { contents: app, resolveDir: fileURLToPath(new URL('.', import.meta.url)), loader: 'tsx' },
    bundle: true, write: false, format: 'esm', jsx: 'automatic', logLevel: 'error', define: { 'process.env.NODE_ENV': '"production"' },
  });
  script = outputFiles![0]!.text;
}, 60_000);

interface Facts extends Pick<PageInput, 'severity' | 'since' | 'atStake'> {
  status: number;
  offer?: Compensation | Compensation[];
}

const now = Date.parse('2026-11-22T15:00:00Z');
const minutesAgo = (minutes: number) => now - minutes * 60_000;
const voucher: Compensation = { kind: 'voucher', code: 'OATS-10', value: '10 % off your next order', expires: '2027-01-31' };
const claim: Compensation = { kind: 'claim', form: '/claim?lang=en', prefill: { incidentId: 'INC 7/4', account: 'a&b@crumbs.example' }, deadline: '2026-12-24', cap: { amount: 50, currency: 'EUR' } };
const gift: Compensation = { kind: 'gift', label: 'A recipe that never fails', href: '/recipe' };
const refund: Compensation = { kind: 'refund', amount: { amount: 12, currency: 'EUR' }, method: 'your card', eta: 'within three days' };

describe.concurrent('making good', { timeout: 60_000 }, () => {
  const visit = sites({ files: () => ({ '/app.js': say(200, script, { 'content-type': 'text/javascript' }) }) });
  const offers = (page: Page) => page.locator('[data-hp-part=offers]');

  async function open(site: Site, facts: Facts, headers: Record<string, string> = {}): Promise<Page> {
    const text = JSON.stringify({ now, ...facts }).replaceAll('&', '&amp;').replaceAll('"', '&quot;');
    site.serve = say(200, `<!doctype html><html lang="en"><title>Shop</title><link rel="icon" href="data:,"><div id="root" data-facts="${text}"></div><script type="module" src="/app.js"></script>`, { 'content-type': 'text/html; charset=utf-8', ...headers });
    const [page] = await site.open();
    await page!.getByRole('heading', { level: 1 }).waitFor();
    return page!;
  }

  it.each<[boolean, Omit<Facts, 'offer'>]>([
    [false, { status: 404, severity: 'critical', since: minutesAgo(300) }],
    [false, { status: 503, severity: 'minor', since: minutesAgo(14) }],
    [true, { status: 503, severity: 'minor', since: minutesAgo(15) }],
    [true, { status: 503, severity: 'major' }],
    [false, { status: 500, severity: 'critical', atStake: 'health' }],
  ])('is offered (%s) on %o', (shown, facts) =>
    visit(async (site) => {
      const page = await open(site, { ...facts, offer: voucher });
      expect(await offers(page).count()).toBe(Number(shown));
    }));

  it('stands below the repair, money first and gifts last', () =>
    visit(async (site) => {
      const page = await open(site, { status: 503, severity: 'major', offer: [gift, claim, voucher, refund] });
      expect(await offers(page).locator('[data-hp-offer]').evaluateAll((all) => all.map((offer) => offer.getAttribute('data-hp-offer')))).toEqual(['refund', 'voucher', 'claim', 'gift']);
      const [actions, given] = [await page.locator('[data-hp-part=actions]').boundingBox(), await offers(page).boundingBox()];
      expect(given!.y).toBeGreaterThan(actions!.y + actions!.height - 1);
    }));

  it('says that it is being worked out while nothing is settled', () =>
    visit(async (site) => {
      const page = await open(site, { status: 503, severity: 'major' });
      await offers(page).getByText('We are working out how to make this right').waitFor();
    }));

  it('copies a code with one press, and says so', () =>
    visit(async (site) => {
      await site.context.grantPermissions(['clipboard-read', 'clipboard-write']);
      const page = await open(site, { status: 503, severity: 'major', offer: voucher });
      await page.getByRole('button', { name: 'Copy code' }).click();
      await page.getByRole('status').filter({ hasText: 'Copied' }).waitFor();
      expect(await page.evaluate(() => navigator.clipboard.readText())).toBe('OATS-10');
    }));

  it('selects a code that the browser refuses to copy, and says so', () =>
    visit(async (site) => {
      const page = await open(site, { status: 503, severity: 'major', offer: voucher }, { 'permissions-policy': 'clipboard-write=()' });
      const button = page.getByRole('button', { name: 'Copy code' });
      await button.click();
      await page.getByRole('status').filter({ hasText: 'The code is selected' }).waitFor();
      // The browser's own word on it.
      expect(site.complaints.splice(0)).toEqual([expect.stringMatching(/clipboard/i)]);
      expect(await page.evaluate(() => getSelection()!.toString())).toBe('OATS-10');
      expect(await button.isVisible()).toBe(true);
    }));

  it('has no button where the browser cannot copy, and a code that can be selected', () =>
    visit(async (site) => {
      await site.context.addInitScript(() => Object.defineProperty(Navigator.prototype, 'clipboard', { value: undefined }));
      const page = await open(site, { status: 503, severity: 'major', offer: voucher });
      await page.getByText('OATS-10').click();
      expect(await page.getByRole('button', { name: 'Copy code' }).count()).toBe(0);
      expect(await page.evaluate(() => getSelection()!.toString())).toBe('OATS-10');
    }));

  it('leads to a claim that is filled in', () =>
    visit(async (site) => {
      const page = await open(site, { status: 503, severity: 'major', offer: claim });
      await offers(page).getByText('At most €50.00.').waitFor();
      const link = page.getByRole('link', { name: 'Make a claim' });
      const { pathname, searchParams } = new URL((await link.evaluate((element) => (element as HTMLAnchorElement).href)));
      expect([pathname, Object.fromEntries(searchParams)]).toEqual(['/claim', { lang: 'en', incident: 'INC 7/4', account: 'a&b@crumbs.example' }]);
      await Promise.all([page.waitForURL('**/claim?**'), link.click()]);
    }));

  it.each([
    ['a claim', { ...claim, deadline: '2026-11-21' }, 'This is no longer open. It ended'],
    ['a code', { ...voucher, expires: '2026-11-21' } as Compensation, 'This code is no longer valid. It ended'],
  ])('says that %s has ended, and leads nowhere', (_, offer, words) =>
    visit(async (site) => {
      const page = await open(site, { status: 503, severity: 'major', offer });
      await offers(page).getByText(words).waitFor();
      expect(await offers(page).locator('a, button, code').count()).toBe(0);
    }));

  it('leaves a gift out where data is at stake', () =>
    visit(async (site) => {
      const page = await open(site, { status: 500, atStake: 'data', offer: [gift, refund] });
      expect(await offers(page).locator('[data-hp-offer]').count()).toBe(1);
      expect(await page.getByText('A recipe').count()).toBe(0);
    }));
});
