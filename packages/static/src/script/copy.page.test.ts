import { MakeGood } from '@humble-pie/react';
import { createElement } from 'react';
import { describe, expect, it } from 'vitest';
import { say, sites, type Site } from '../../../react/test/openSite.js';
import { renderPage } from '../build/renderPage.js';

describe.concurrent('a code in a static page', () => {
  const visit = sites();

  async function open(site: Site, headers: Record<string, string> = {}) {
    const { html } = await renderPage({ status: 503, severity: 'major', makeGood: (page) => createElement(MakeGood, { page, offer: { kind: 'voucher', code: 'OATS-10', value: 'A tart', expires: '2027-01-31' } }) });
    site.serve = say(503, html, { 'content-type': 'text/html; charset=utf-8', ...headers });
    const [page] = await site.open();
    await page!.getByRole('button', { name: 'Copy code' }).click();
    return page!;
  }

  it('is copied with one press', () =>
    visit(async (site) => {
      await site.context.grantPermissions(['clipboard-read', 'clipboard-write']);
      const page = await open(site);
      await page.getByRole('status').filter({ hasText: 'Copied' }).waitFor();
      expect(await page.evaluate(() => navigator.clipboard.readText())).toBe('OATS-10');
    }));

  it('is selected where the browser refuses to copy it, and the page says so', () =>
    visit(async (site) => {
      const page = await open(site, { 'permissions-policy': 'clipboard-write=()' });
      await page.getByRole('status').filter({ hasText: 'The code is selected' }).waitFor();
      // The browser's own word on it.
      expect(site.complaints.splice(0)).toEqual([expect.stringMatching(/clipboard/i)]);
      expect(await page.evaluate(() => getSelection()!.toString())).toBe('OATS-10');
    }));
});
