import type { Copy } from '../Copy.js';

/** 408, in English. */
export const requestTimeoutCopy = [
  {
    heading: 'That took too long',
    message: 'We stopped waiting before the whole of your request had arrived.',
    work: 'Nothing was saved or changed.',
    next: 'Try again. A steadier connection may help.',
  },
  { heading: 'We ran out of time', message: 'We waited, and part of your request did not arrive. Connections are like that.' },
  { heading: 'The sand ran out', message: 'Part of your request is here. The rest is still on the tortoise.' },
  { heading: 'Our tortoise is still out there', message: 'It carries the rest of your request, with total confidence. The sand ran out first.' },
] as const satisfies Copy;

/** 504, in English. */
export const gatewayTimeoutCopy = [
  {
    heading: 'Sorry, that took too long',
    message: 'Part of our service did not answer in time. The fault is ours, not yours.',
    work: 'Anything you were sending may have gone through all the same.',
    next: 'Try again, but check first that a form or a payment has not already gone through.',
  },
  { heading: 'Sorry, we kept you waiting', message: 'One of our servers was too slow to answer. The fault is ours, not yours.' },
  { heading: 'Sorry, the sand ran out', message: 'Our tortoise set off with your page in good time, and is still walking.' },
  { heading: 'Our tortoise is still going', message: 'It set off with your page in good time. Sorry: the sand ran out first.' },
] as const satisfies Copy;
