import type { PageProps } from '@humble-pie/react';

/** The shop that most stories are about. */
export const shop = {
  name: 'Crumb & Co.',
  homeHref: '/',
  statusHref: 'https://status.crumb.example',
  supportHref: 'mailto:help@crumb.example',
} satisfies PageProps['site'];
