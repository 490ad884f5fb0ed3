import type { Copy } from '../Copy.js';

const work = 'Nothing was saved or changed.';
const next = 'Ask its owner for access, or sign in with another account.';

/** 403, in English. */
export const forbiddenCopy = [
  {
    heading: 'You do not have access to this page',
    message: 'It only opens for people who have been given access.',
    work,
    next,
  },
  {
    heading: 'This page is private',
    message: 'We can only open it for people who have been given access.',
    work,
    next,
  },
  {
    heading: 'The list is very short',
    message: 'The owl at the rope only opens for people who have been given access.',
    work,
    next,
  },
  {
    heading: 'Private party, owls only',
    message: 'The list is very short, and the owl at the rope does not take crumbs. We tried.',
    work,
    next,
  },
] as const satisfies Copy;
