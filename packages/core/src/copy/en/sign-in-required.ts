import type { Copy } from '../Copy.js';

/** 401, in English. */
export const signInRequiredCopy = [
  {
    heading: 'Sign in to see this page',
    message: 'We only show this page to people who are signed in.',
    work: 'Nothing was saved or changed.',
    next: 'Sign in, then carry on.',
  },
  { heading: 'Please sign in first', message: 'We only show this page to people we know, and we cannot tell yet who is asking.' },
  { heading: 'The key is on the hook', message: 'There is a light on behind this door. We only need to know who is knocking.' },
  { heading: 'Knock, knock', message: 'The kettle is on, the door is locked, and we would love to know who is there.' },
] as const satisfies Copy;
