import type { Copy } from '../Copy.js';

/** 451, in English. Nobody is in the mood for a joke about a court order, so it has no lighter tones. */
export const legallyBlockedCopy = [
  {
    heading: 'We cannot show this page here',
    message: 'A legal demand keeps us from showing it where you are.',
    work: 'You did nothing wrong, and coming here has changed nothing.',
    next: 'Start again from the home page, or ask us who made the demand.',
  },
  { heading: 'We may not show this page here', message: 'We would like to, and a legal demand forbids it where you are.' },
] as const satisfies Copy;
