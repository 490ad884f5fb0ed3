import type { Copy } from '../Copy.js';

const work = 'You did nothing wrong, and coming here has changed nothing.';
const next = 'Start again from the home page.';

/** 410, in English. */
export const goneCopy = [
  {
    heading: 'This page has been removed',
    message: 'It was taken down on purpose, and we have no new address for it.',
    work,
    next,
  },
  {
    heading: 'This page is gone for good',
    message: 'We took it down, and we know of no other page like it.',
    work,
    next,
  },
  {
    heading: 'This exhibit has left the museum',
    message: 'The plinth and the label are still here, and the page is gone for good.',
    work,
    next,
  },
  {
    heading: 'Lost, and not to be found',
    message: 'We can offer one sock, an umbrella and a floppy disk. This page is gone for good.',
    work,
    next,
  },
] as const satisfies Copy;
