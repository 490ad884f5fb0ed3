import type { Copy } from '../Copy.js';

/** 429, in English. */
export const tooManyRequestsCopy = [
  {
    heading: 'Too many requests',
    message: 'More requests came from this connection than we can answer at once. It may be a shared one.',
    work: 'Your last request was not carried out.',
    next: 'Wait a little, then try once more.',
  },
  { heading: 'We need to catch our breath', message: 'Requests came from this connection faster than we can answer. It may be a shared one.' },
  { heading: 'There is a queue at the gate', message: 'Everyone gets through, one snail at a time. The barrier lifts after a wait.' },
  { heading: 'Rush hour for snails', message: 'Little lights on, and nobody in a hurry. The barrier lifts after a wait.' },
] as const satisfies Copy;
