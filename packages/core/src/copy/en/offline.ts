import type { Copy } from '../Copy.js';

const work = 'Anything you were sending may not have reached us.';
const next = 'Check your connection, then try again.';

/** No connection, in English. */
export const offlineCopy = [
  {
    heading: 'You are offline',
    message: 'Your device cannot reach the internet right now.',
    work,
    next,
  },
  {
    heading: 'You seem to be offline',
    message: 'Your device cannot reach the internet right now. Pages that are already open may still work.',
    work,
    next,
  },
  {
    heading: 'A very small island',
    message: 'One palm, one antenna, no internet. A bottle with a message is on its way.',
    work,
    next,
  },
  {
    heading: 'The internet went out with the tide',
    message: 'For now the post comes by bottle. We have our suspicions about the crab.',
    work,
    next,
  },
] as const satisfies Copy;
