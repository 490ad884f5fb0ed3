import type { Copy } from '../Copy.js';

const work = 'Anything you were sending may not have been saved.';
const next = 'Try again, but check first that a form or a payment has not already gone through.';

/** 502, in English. */
export const badGatewayCopy = [
  {
    heading: 'Sorry, we cannot reach part of our service',
    message: 'One of our servers got no proper answer from another. The fault is ours, not yours.',
    work,
    next,
  },
  {
    heading: 'Sorry, our servers lost touch',
    message: 'Two of them have stopped understanding each other. The fault is ours, not yours.',
    work,
    next,
  },
  {
    heading: 'Sorry, our plug came out',
    message: 'Plug and socket are a hand apart. The fault is ours, not yours.',
    work,
    next,
  },
  {
    heading: 'So nearly plugged in',
    message: 'Sorry: our plug is here, the socket is there, and the mouse is almost long enough.',
    work,
    next,
  },
] as const satisfies Copy;
