import type { Copy } from '../Copy.js';

/** 413, in English. */
export const tooLargeCopy = [
  {
    heading: 'That file is too big',
    message: 'It is larger than we accept.',
    work: 'It was not uploaded, and your own copy is untouched.',
    next: 'Choose a smaller file, or ask us for another way to send it.',
  },
  { heading: 'That file is more than we can take', message: 'There is nothing wrong with it. Our limit is simply smaller.' },
  { heading: 'Our bath is overflowing', message: 'It is a fine file. Our bath is simply too small for it.' },
  { heading: 'There is a whale in the bath', message: 'It is a lovely file and a happy whale. The water, however, is everywhere.' },
] as const satisfies Copy;
