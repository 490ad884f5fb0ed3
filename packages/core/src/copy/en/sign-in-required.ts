import type { Copy } from '../Copy.js';

const work = 'Nothing was saved or changed.';
const next = 'Sign in, then carry on.';

/** 401, in English. */
export const signInRequiredCopy = [
  {
    heading: 'Sign in to see this page',
    message: 'We only show this page to people who are signed in.',
    work,
    next,
  },
  {
    heading: 'Please sign in first',
    message: 'We only show this page to people we know, and we cannot tell yet who is asking.',
    work,
    next,
  },
  {
    heading: 'The key is on the hook',
    message: 'There is a light on behind this door. We only need to know who is knocking.',
    work,
    next,
  },
  {
    heading: 'Knock, knock',
    message: 'The kettle is on, the door is locked, and we would love to know who is there.',
    work,
    next,
  },
] as const satisfies Copy;
