import type { Copy } from '../Copy.js';

/** 503 that nobody planned, in English. */
export const unavailableCopy = [
  {
    heading: 'Sorry, the service is unavailable',
    headingUntil: 'Sorry, we expect to be down until {until}',
    message: 'We cannot answer right now. The fault is ours, not yours.',
    work: 'Anything you were sending may not have been saved, so keep a copy.',
    next: 'Please try again.',
  },
  { heading: 'Sorry, we cannot serve you right now', message: 'Our servers are down or too busy to answer. The fault is ours, not yours.' },
  { heading: 'Sorry, we dropped a plate', message: 'Our cook had them all in the air until now. The site is down while we sweep up.' },
  { heading: 'Eight arms, nine plates', message: 'Our cook is an octopus, and even so. Sorry: the site is down while we sweep up.' },
] as const satisfies Copy;
