import type { Copy } from '../Copy.js';

/** 404, in English. */
export const notFoundCopy = [
  {
    heading: 'Page not found',
    message: 'There is no page at this address. It may have moved, or the link may be out of date.',
    work: 'You did nothing wrong, and coming here has changed nothing.',
    next: 'Check the address, or start again from the home page.',
  },
  { heading: 'We could not find that page', message: 'We looked, and there is no page at this address. The link may be out of date.' },
  { heading: 'This slice is missing', message: 'We have the rest of the pie, but no page at this address. The link may have gone stale.' },
  { heading: 'Somebody has eaten this page', message: 'There is no page at this address, just crumbs and a mouse who is saying nothing.' },
] as const satisfies Copy;
