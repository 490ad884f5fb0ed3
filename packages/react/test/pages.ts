import type { PageProps } from '@humble-pie/react';
import {
  BadGateway, Forbidden, Gone, LegallyBlocked, Maintenance, NewVersion, NotFound, Offline, ServerError, SignInRequired, Teapot, Timeout, TooLarge, TooManyRequests, Unavailable,
} from '@humble-pie/react';
import type { ForwardRefExoticComponent, RefAttributes } from 'react';

export type Page = ForwardRefExoticComponent<PageProps & RefAttributes<HTMLElement>>;

/** Every named page, with a word of its heading at the plain tone. */
export const pages: readonly (readonly [name: string, Page: Page, heading: RegExp])[] = [
  ['NotFound', NotFound, /not found/i],
  ['ServerError', ServerError, /problem on our side/i],
  ['Maintenance', Maintenance, /closed for planned work/i],
  ['Unavailable', Unavailable, /unavailable/i],
  ['TooManyRequests', TooManyRequests, /too many requests/i],
  ['SignInRequired', SignInRequired, /sign in to see/i],
  ['Forbidden', Forbidden, /do not have access/i],
  ['Timeout', Timeout, /took too long/i],
  ['Gone', Gone, /has been removed/i],
  ['TooLarge', TooLarge, /too big/i],
  ['Teapot', Teapot, /teapot/i],
  ['LegallyBlocked', LegallyBlocked, /cannot show this page/i],
  ['BadGateway', BadGateway, /cannot reach part/i],
  ['Offline', Offline, /offline/i],
  ['NewVersion', NewVersion, /new version/i],
];

/** A real case: payments failed for two hours, and the shop is taken down to mend them. */
export const paymentOutage: PageProps = {
  since: '2026-11-22T14:00:00Z',
  until: '2026-11-22T16:00:00Z',
  timeZone: 'Europe/Berlin',
  locale: 'en-GB',
  reference: 'pay-2026-11-22',
  site: { name: 'Crumbs & Co', statusHref: 'https://status.example.com', supportHref: 'mailto:help@example.com' },
  apology: {
    severity: 'major',
    phase: 'monitoring',
    harm: { what: 'Card payments failed for two hours.', from: '2026-11-22T12:05:00Z', to: '2026-11-22T14:05:00Z', data: 'safe', inFlightWork: 'Your basket is kept; no card was charged twice.' },
    regret: 'We are sorry that you could not pay for your order.',
    responsibility: { text: 'We changed our payment settings without a way back.', owner: 'us' },
    explanation: { text: 'New keys were switched on before our bank had accepted them.', confidence: 'confirmed' },
    repair: { done: ['Switched back to the old keys'], now: ['Testing the new keys safely'], workaround: { text: 'Pay by bank transfer', href: '/transfer' } },
    nextUpdateAt: '2026-11-22T15:30:00Z',
    signedBy: { name: 'Mara Lindt', role: 'Head of Payments' },
  },
};

/** All that a page can show at once. */
export const everything: PageProps = {
  ...paymentOutage, path: '/pies/rhubarb', search: { action: '/search' }, suggestions: [{ label: 'Rhubarb pie', href: '/rhubarb' }, { label: 'All pies', href: '/pies' }],
  actions: [{ label: 'Try again', href: '' }, { label: 'All pies', href: '/pies' }, { label: 'Ask the baker', href: 'mailto:baker@example.com' }],
};

/** Content that tries to become markup or script. */
export const hostile = ['<script>alert(1)</script>', '"><img src=x onerror=alert(1)>', '</style><script>alert(1)</script>', "'};alert(1)//", '\ud800 lone \udc00', '/'.padEnd(20_000, '<script>')];
