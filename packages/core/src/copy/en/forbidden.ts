import type { Copy } from '../Copy.js';

/** 403, in English. */
export const forbiddenCopy = [
  {
    heading: 'You do not have access to this page',
    message: 'We can only open it for people who have been given access.',
    work: 'Nothing was saved or changed.',
    next: 'Ask its owner for access, or sign in with another account.',
  },
  { heading: 'This page is private', message: 'It is meant for people who have been given access.' },
  { heading: 'The list is very short', message: 'The owl at the rope only opens for people who have been given access.' },
  { heading: 'Private party, owls only', message: 'The list is very short, and the owl at the rope does not take crumbs. We tried.' },
] as const satisfies Copy;
