import type { Copy } from '../Copy.js';

const work = 'You did nothing wrong, and coming here has changed nothing.';
const next = 'Ask us who made the demand, or start again from the home page.';

/** 451, in English. Nobody is in the mood for a joke about a court order, so it has no lighter tones. */
export const legallyBlockedCopy = [
  {
    heading: 'We cannot show this page here',
    message: 'A legal demand keeps us from showing it where you are.',
    work,
    next,
  },
  {
    heading: 'We may not show this page here',
    message: 'We would like to, and a legal demand forbids it where you are.',
    work,
    next,
  },
] as const satisfies Copy;
