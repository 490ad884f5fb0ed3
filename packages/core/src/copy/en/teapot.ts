import type { Copy } from '../Copy.js';

/** 418, in English. */
export const teapotCopy = [
  {
    heading: 'This is a teapot',
    message: 'It was asked for coffee, and it cannot brew any. There is no page here.',
    work: 'You did nothing wrong, and coming here has changed nothing.',
    next: 'Start again from the home page.',
  },
  { heading: 'This is a teapot, not a coffee pot', message: 'It would like to help, but tea is all it knows. There is no page here.' },
  { heading: 'I am a teapot', message: 'Short, stout, and asked for coffee. We need say no more about it.' },
  { heading: 'Coffee! From a teapot!', message: 'I come from a long line of teapots. Not one of us was ever so insulted.' },
] as const satisfies Copy;
