import { chromium, type Browser } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { chromiumArguments } from '../../../../scripts/chromium.mjs';
import { renderPage, type StaticPage } from './renderPage.js';

let browser: Browser;
beforeAll(async () => {
  browser = await chromium.launch({ executablePath: process.env.CHROMIUM_PATH, args: chromiumArguments });
});
afterAll(() => browser.close());

const site = { name: 'Crumbs', signInHref: '/sign-in', signUpHref: '/join?next={path}', supportHref: 'mailto:help@crumbs.example' };

/** The page as a server under its own policy sends it for `/pies/ale?size=2`, after a link on another site. */
async function open(page: StaticPage, javaScriptEnabled: boolean) {
  const { html, csp } = await renderPage(page);
  const context = await browser.newContext({ javaScriptEnabled });
  const complaints: string[] = [];
  await context.route('**/*', (route) =>
    route.fulfill({ contentType: 'text/html; charset=utf-8', headers: { 'content-security-policy': csp, 'referrer-policy': 'unsafe-url' }, body: html }),
  );
  const tab = await context.newPage();
  tab.on('console', (message) => complaints.push(message.text()));
  tab.on('pageerror', (error) => complaints.push(String(error)));
  await tab.goto('https://crumbs.example/pies/ale?size=2', { referer: 'https://blog.example/best' });
  const hrefs = await tab.evaluate(() => Object.fromEntries(Array.from(document.querySelectorAll('main a'), (link) => [link.textContent, link.getAttribute('href')])));
  await context.close();
  expect(complaints).toEqual([]);
  return { hrefs, html };
}

describe('a file, which learns the path in the browser', () => {
  it('leads back after signing in', async () => {
    const { hrefs } = await open({ status: 401, site, tone: 0 }, true);
    expect(hrefs).toMatchObject({ 'Sign in': '/sign-in?returnTo=%2Fpies%2Fale%3Fsize%3D2', 'Create an account': '/join?next=%2Fpies%2Fale%3Fsize%3D2' });
  });

  it('leads to the same places without script', async () => {
    const { hrefs } = await open({ status: 401, site, tone: 0 }, false);
    expect(hrefs).toMatchObject({ 'Sign in': '/sign-in', 'Create an account': '/join?next=%2F' });
  });

  it('fills in the report of a broken link', async () => {
    const { hrefs } = await open({ status: 404, site, tone: 0 }, true);
    expect(hrefs['Report a broken link']).toBe('mailto:help@crumbs.example?subject=Report%20a%20broken%20link&body=%2Fpies%2Fale%3Fsize%3D2%0Ahttps%3A%2F%2Fblog.example%2Fbest');
  });

  it('carries the script for it only where something is to be filled in', async () => {
    const [filled, plain] = await Promise.all([renderPage({ status: 404, site }), renderPage({ status: 404, site: { name: 'Crumbs' } })]);
    expect(filled.html).toContain('location.pathname');
    expect(plain.html).not.toContain('location.pathname');
  });
});

describe('a file shows what its status knows', () => {
  it.each<[StaticPage, RegExp[]]>([
    [{ status: 403, owner: { name: 'Grace', href: 'mailto:grace@crumbs.example' } }, [/Who decides/, /Grace/, /Ask for access/]],
    [{ status: 410, reason: 'The event is over.', replacement: { label: 'This year', href: '/2027' } }, [/The event is over/, /This year/]],
    [{ status: 413, limit: 25e6, backHref: '/upload' }, [/Our limit/, /25 MB/, /Choose another file/]],
    [{ status: 429, limit: 'ten reports an hour' }, [/ten reports an hour/]],
    [{ status: 451, demandedBy: { name: 'The High Court' }, notice: '/legal/4' }, [/Who demanded it/, /The High Court/, /Read the legal notice/]],
    [{ status: 503, alternative: { label: 'Order by telephone', href: 'tel:+442079460123' } }, [/Order by telephone/]],
  ])('%j', async (page, said) => {
    const { html } = await renderPage({ ...page, site, tone: 0 });
    for (const words of said) expect(html).toMatch(words);
  });
});
