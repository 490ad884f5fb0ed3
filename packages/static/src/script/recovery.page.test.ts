import { describeReturn } from '../../../react/test/describeReturn.js';
import { expect, it } from 'vitest';
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
