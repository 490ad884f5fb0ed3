import type { StaticPage } from '../src/build/renderPage.js';

const site = { name: 'Crumbs', homeHref: '/home', statusHref: 'https://status.crumbs.example/' };

/** A page of each kind, with all that it can say. */
export const samplePages = {
  404: { status: 404, site, suggestions: [{ label: 'All pies', href: '/pies' }], search: { action: '/search' } },
  500: { status: 500, site, reference: 'a1b2-c3' },
  503: {
    status: 'maintenance',
    site,
    timeZone: 'Europe/Berlin',
    since: '2026-11-22T14:00:00Z',
    until: '2026-11-22T16:00:00Z',
    apology: {
      severity: 'minor',
      responsibility: { text: 'We changed our payment settings without a way back. That was our mistake.', owner: 'us' },
      repair: { done: ['Stopped the change', 'Restored the old settings'], now: ['Refunding each double charge'] },
      harm: { what: 'Card payments failed for two hours.', from: '2026-11-22T12:00:00Z', to: '2026-11-22T14:00:00Z', data: 'safe' },
      regret: 'We are sorry that you could not pay.',
      explanation: { text: 'A setting was changed for all shops at once, instead of one.', confidence: 'confirmed' },
      nextUpdateAt: '2026-11-22T15:30:00Z',
    },
  },
} as const satisfies Record<string, StaticPage>;
