import type { Copy } from '../Copy.js';

/** 502, in English. */
export const badGatewayCopy = [
  {
    heading: 'Sorry, we cannot reach part of our service',
    message: 'One of our servers got no proper answer from another. The fault is ours, not yours.',
    work: 'Anything you were sending may not have been saved.',
    next: 'Try again, but check first that a form or a payment has not already gone through.',
  },
  { heading: 'Sorry, our servers lost touch', message: 'Two of them have stopped understanding each other. The fault is ours, not yours.' },
  { heading: 'Sorry, our plug came out', message: 'Part of our service is unplugged. The fault is ours, not yours.' },
  { heading: 'So nearly plugged in', message: 'Sorry: part of our service is unplugged, and our mouse is almost long enough.' },
] as const satisfies Copy;
