import {
  BadGateway, Forbidden, Gone, LegallyBlocked, Maintenance, NewVersion, NotFound, Offline, ServerError, SignInRequired, Teapot, Timeout, TooLarge, TooManyRequests, Unavailable,
  type PageProps,
} from '@humble-pie/react';
import type { Theme } from '@humble-pie/core';
import type { ComponentType } from 'react';
import { minutesFromNow } from '../content/minutesFromNow.js';
import { shop } from '../content/shop.js';
import { Postcard, Postcards } from './Postcards.js';

/** Every named page, as a site would fill it in. */
export const pages: readonly (readonly [name: string, Page: ComponentType<PageProps>, props: PageProps])[] = [
  ['SignInRequired', SignInRequired, { site: { ...shop, signInHref: '/sign-in', signUpHref: '/join' } }],
  ['Forbidden', Forbidden, { account: 'ada@crumb.example', owner: { name: 'Grace Hopper', href: 'mailto:grace@crumb.example' } }],
  ['NotFound', NotFound, { path: '/pies/rhubarb', search: { action: '/search' } }],
  ['Timeout', Timeout, {}],
  ['Gone', Gone, { since: '2026-03-01', reason: 'The fair is over.', replacement: { label: 'The fair of 2027', href: '/fairs/2027' } }],
  ['TooLarge', TooLarge, { size: 31_400_000, limit: 25_000_000, backHref: '/upload' }],
  ['Teapot', Teapot, {}],
  ['TooManyRequests', TooManyRequests, { limit: 'ten reports an hour', until: minutesFromNow(10) }],
  ['LegallyBlocked', LegallyBlocked, { demandedBy: { name: 'The High Court of Justice' }, notice: '/legal/118' }],
  ['ServerError', ServerError, { reference: '7f3a-91c2' }],
  ['BadGateway', BadGateway, { alternative: { label: 'Order by telephone', href: 'tel:+442079460123' } }],
  ['Unavailable', Unavailable, {}],
  ['Maintenance', Maintenance, { since: minutesFromNow(-40), until: minutesFromNow(80) }],
  ['Offline', Offline, {}],
  ['NewVersion', NewVersion, {}],
];

/** All named pages in one theme, as large as postcards. */
export function PageWall({ theme, colorScheme = 'auto' }: { theme?: Theme; colorScheme?: 'auto' | 'light' | 'dark' }) {
  return (
    <Postcards title="Fifteen pages">
      {pages.map(([name, Page, props]) => (
        <Postcard key={name} caption={name}>
          <Page site={shop} {...props} theme={theme} colorScheme={colorScheme} layout="embedded" headingLevel={2} className="page" />
        </Postcard>
      ))}
    </Postcards>
  );
}
