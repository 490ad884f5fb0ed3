import { describe, expect, it, vi } from 'vitest';
import { describeReturn } from '../../../react/test/describeReturn.js';
import { say, sites } from '../../../react/test/openSite.js';
import { renderPage } from '../build/renderPage.js';

describeReturn('a static page', {
  make: ({ severity, tone, ...recovery }) => renderPage({ status: 503, severity, tone, search: { action: '/search' }, recovery }),
  // Each tab asks for itself where a browser has no locks.
  lease: false,
});

it.each([{ tone: 0 }, { severity: 'critical' }] as const)('has no parade in a file of %o', async (facts) => {
  const { html } = await renderPage({ status: 503, ...facts, recovery: { health: '/healthz', parade: true } });
  expect(html).not.toContain('Skip');
});

it('asks for nothing where it was not told to, and may not', async () => {
  const { html, csp } = await renderPage({ status: 503 });
  expect(html).not.toContain('fetch(');
  expect(csp).not.toContain('connect-src');
});

it.each([['/healthz', "connect-src 'self'"], ['https://api.crumbs.example/healthz', 'connect-src https://api.crumbs.example']])('may ask %s alone', async (health, directive) => {
  const { csp } = await renderPage({ status: 503, recovery: { health } });
  expect(csp).toContain(directive);
});

describe('a page for whoever is offline', () => {
  const visit = sites();

  it('asks for its own address until there is an answer, whatever the browser says, and then takes the visitor there', () =>
    visit(async (site) => {
      site.down = await renderPage({ status: 'offline' });
      await site.context.clock.install();
      const [page] = await site.open();
      const later = (check: () => Promise<void> | void) => vi.waitFor(async () => {
        await page!.clock.runFor(500);
        await check();
      }, { timeout: 25_000 });
      let asked = 0;
      site.serve = (request) => {
        asked += 1;
        request.socket.destroy();
      };
      await later(() => expect(asked).toBeGreaterThan(2));
      expect(await page!.getByText('We check every now and then').isVisible()).toBe(true);
      // A portal that wants a password is no way out.
      site.serve = say(302, '', { location: '/login' });
      await page!.clock.runFor(30_000);
      expect(await page!.title()).not.toBe('Cart');
      site.serve = undefined;
      site.up = true;
      await later(async () => expect(await page!.title().catch(() => '')).toBe('Cart'));
    }));

  it('asks for nothing where it is told so', async () => {
    const { html, csp } = await renderPage({ status: 'offline', recovery: false });
    expect(html).not.toContain('fetch(');
    expect(csp).not.toContain('connect-src');
  });
});
