import type { Copy } from '../Copy.js';

/** No connection, in English. */
export const offlineCopy = [
  {
    heading: 'You are offline',
    message: 'Your device cannot reach the internet right now.',
    work: 'Anything you were sending may not have reached us.',
    next: 'Check your connection, then try again.',
  },
  { heading: 'You seem to be offline', message: 'Your device cannot reach the internet right now. Pages that are already open may still work.' },
  { heading: 'A very small island', message: 'One palm, one antenna, no internet. A bottle with a message is on its way.' },
  { heading: 'The internet went out with the tide', message: 'For now the post comes by bottle. We have our suspicions about the crab.' },
] as const satisfies Copy;
