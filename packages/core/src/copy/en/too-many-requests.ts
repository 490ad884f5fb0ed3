import type { Copy } from '../Copy.js';

const work = 'Your last request was not carried out.';
const next = 'Wait a little, then try once more.';

/** 429, in English. */
export const tooManyRequestsCopy = [
  {
    heading: 'Too many requests',
    message: 'This connection has sent more requests than we accept at once. It may be a shared one.',
    work,
    next,
  },
  {
    heading: 'We need to catch our breath',
    message: 'Requests from this connection come faster than we can answer. It may be a shared one.',
    work,
    next,
  },
  {
    heading: 'There is a queue at the gate',
    message: 'Everyone gets through, one snail at a time. The barrier lifts after a wait.',
    work,
    next,
  },
  {
    heading: 'Rush hour for snails',
    message: 'Little lights on, and nobody in a hurry. The barrier lifts after a wait.',
    work,
    next,
  },
] as const satisfies Copy;
