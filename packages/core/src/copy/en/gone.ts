import type { Copy } from '../Copy.js';

/** 410, in English. */
export const goneCopy = [
  {
    heading: 'This page has been removed',
    message: 'It was taken down on purpose, and we have no new address for it.',
    work: 'You did nothing wrong, and coming here has changed nothing.',
    next: 'Start again from the home page.',
  },
  { heading: 'This page is gone for good', message: 'We took it down, and we know of no other page like it.' },
  { heading: 'This exhibit has left the museum', message: 'The plinth and the label are still here, and the page is gone for good.' },
  { heading: 'Lost, and not to be found', message: 'We can offer one sock, an umbrella and a floppy disk. This page is gone for good.' },
] as const satisfies Copy;
