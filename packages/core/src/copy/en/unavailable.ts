import type { Copy } from '../Copy.js';

const work = 'Anything you were sending may not have been saved, so keep a copy.';
const next = 'Please try again.';
const headingUntil = 'Sorry, we expect to be down until {until}';

/** 503 that nobody planned, in English. */
export const unavailableCopy = [
  {
    heading: 'Sorry, the service is unavailable',
    headingUntil,
    message: 'We cannot answer right now. The fault is ours, not yours.',
    work,
    next,
  },
  {
    heading: 'Sorry, we cannot serve you right now',
    headingUntil,
    message: 'Our servers are down or too busy to answer. The fault is ours, not yours.',
    work,
    next,
  },
  {
    heading: 'Sorry, we dropped a plate',
    headingUntil,
    message: 'Our cook had them all in the air until one came down. We are sweeping up.',
    work,
    next,
  },
  {
    heading: 'Eight arms, nine plates',
    headingUntil,
    message: 'Our cook is an octopus, and even so one slipped. Sorry: we are sweeping up.',
    work,
    next,
  },
] as const satisfies Copy;
