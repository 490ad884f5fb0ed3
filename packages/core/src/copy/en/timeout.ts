import type { Copy } from '../Copy.js';

const requestWork = 'Nothing was saved or changed.';
const requestNext = 'Try again. A steadier connection may help.';

/** 408, in English. */
export const requestTimeoutCopy = [
  {
    heading: 'That took too long',
    message: 'We stopped waiting before the whole of your request had arrived.',
    work: requestWork,
    next: requestNext,
  },
  {
    heading: 'We ran out of time',
    message: 'We waited, and part of your request did not arrive. Connections are like that.',
    work: requestWork,
    next: requestNext,
  },
  {
    heading: 'The sand ran out',
    message: 'Part of your request is here. The rest is still on the tortoise.',
    work: requestWork,
    next: requestNext,
  },
  {
    heading: 'Our tortoise is still out there',
    message: 'It carries the rest of your request, with total confidence. The sand ran out first.',
    work: requestWork,
    next: requestNext,
  },
] as const satisfies Copy;

const gatewayWork = 'Anything you were sending may have gone through all the same.';
const gatewayNext = 'Before you send anything twice, check whether it went through.';

/** 504, in English. */
export const gatewayTimeoutCopy = [
  {
    heading: 'Sorry, that took too long',
    message: 'Part of our service did not answer in time. The fault is ours, not yours.',
    work: gatewayWork,
    next: gatewayNext,
  },
  {
    heading: 'Sorry, we kept you waiting',
    message: 'One of our servers was too slow to answer. The fault is ours, not yours.',
    work: gatewayWork,
    next: gatewayNext,
  },
  {
    heading: 'Sorry, the sand ran out',
    message: 'Our tortoise set off with your page in good time. It is still walking.',
    work: gatewayWork,
    next: gatewayNext,
  },
  {
    heading: 'Our tortoise is still going',
    message: 'It set off with your page at a run, by its own account. Sorry: the sand ran out first.',
    work: gatewayWork,
    next: gatewayNext,
  },
] as const satisfies Copy;
