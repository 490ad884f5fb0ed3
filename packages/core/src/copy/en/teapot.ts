import type { Copy } from '../Copy.js';

const work = 'You did nothing wrong, and coming here has changed nothing.';
const next = 'Start again from the home page.';

/** 418, in English. */
export const teapotCopy = [
  {
    heading: 'This is a teapot',
    message: 'It was asked for coffee, and it cannot brew any. There is no page here.',
    work,
    next,
  },
  {
    heading: 'This is a teapot, not a coffee pot',
    message: 'It would like to help, but tea is all it knows. There is no page here.',
    work,
    next,
  },
  {
    heading: 'I am a teapot',
    message: 'Short, stout, and asked for coffee. We need say no more about it.',
    work,
    next,
  },
  {
    heading: 'Coffee! From a teapot!',
    message: 'I come from a long line of teapots. Not one of us was ever so insulted.',
    work,
    next,
  },
] as const satisfies Copy;
