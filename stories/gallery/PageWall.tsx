import {
  BadGateway, Forbidden, Gone, LegallyBlocked, Maintenance, NewVersion, NotFound, Offline, ServerError, SignInRequired, Teapot, Timeout, TooLarge, TooManyRequests, Unavailable,
  type PageProps,
} from '@humble-pie/react';
import type { Theme } from '@humble-pie/core';
import type { ComponentType } from 'react';
import { styled } from 'styled-components';
import { minutesFromNow } from '../content/minutesFromNow.js';
import { shop } from '../content/shop.js';

const Wall = styled.main.withConfig({ componentId: 'hp-story-page-wall' })`
  --scale: 0.42;
  display: flex;
  flex-wrap: wrap;
  gap: 1.25rem;
  padding: 1.5rem;
  background: #fffdf9;
  color: #33161c;
  font: 1rem/1.5 ui-rounded, Nunito, system-ui, sans-serif;
  &[data-scheme='dark'] { background: #1a0f13; color: #fff1de; }
  h1 { flex: 0 0 100%; margin: 0; }
  figure { margin: 0; content-visibility: auto; contain-intrinsic-size: auto 462px auto 320px; }
  .frame { width: calc(1100px * var(--scale)); height: calc(690px * var(--scale)); overflow: hidden; border-radius: 12px; }
  .page { width: 1100px; height: 690px; border-radius: 0; transform: scale(var(--scale)); transform-origin: 0 0; }
  [data-hp-part='controls'], [data-hp-part='calm'] { display: none; }
  figcaption { padding: 0.25rem 0.125rem; font-size: 0.875rem; }
  @media (max-width: 560px) { --scale: 0.26; }
`;

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
    <Wall data-scheme={colorScheme}>
      <h1>Fifteen pages</h1>
      {pages.map(([name, Page, props]) => (
        <figure key={name}>
          <div className="frame">
            <Page site={shop} {...props} theme={theme} colorScheme={colorScheme} layout="embedded" headingLevel={2} className="page" />
          </div>
          <figcaption>{name}</figcaption>
        </figure>
      ))}
    </Wall>
  );
}
