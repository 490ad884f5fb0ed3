import type { Copy } from '../Copy.js';

const work = 'It was not uploaded, and your own copy is untouched.';
const next = 'Choose a smaller file, or ask us for another way to send it.';

/** 413, in English. */
export const tooLargeCopy = [
  {
    heading: 'That file is too big',
    message: 'It is larger than we accept.',
    work,
    next,
  },
  {
    heading: 'That file is more than we can take',
    message: 'There is nothing wrong with it. Our limit is simply smaller.',
    work,
    next,
  },
  {
    heading: 'Our bath is overflowing',
    message: 'It is a fine file. Our bath is simply too small for it.',
    work,
    next,
  },
  {
    heading: 'There is a whale in the bath',
    message: 'It is a lovely file and a happy whale. The water, however, is everywhere.',
    work,
    next,
  },
] as const satisfies Copy;
