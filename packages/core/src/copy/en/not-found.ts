import type { Copy } from '../Copy.js';

const work = 'You did nothing wrong, and coming here has changed nothing.';
const next = 'Check the address, or start again from the home page.';

/** 404, in English. */
export const notFoundCopy = [
  {
    heading: 'Page not found',
    message: 'There is no page at this address. It may have moved, or the link may be out of date.',
    work,
    next,
  },
  {
    heading: 'We could not find that page',
    message: 'We looked, and there is no page at this address. The link may be out of date.',
    work,
    next,
  },
  {
    heading: 'This slice is missing',
    message: 'We have the rest of the pie, but no page at this address. The link may have gone stale.',
    work,
    next,
  },
  {
    heading: 'Somebody has eaten this page',
    message: 'There is a trail of crumbs, and a mouse who is saying nothing.',
    work,
    next,
  },
] as const satisfies Copy;
