import type { Copy } from '../Copy.js';

// Rarely seen, so plain words do. One export a status; where a visitor could not tell two apart, they say the same.
const work = 'Anything you were sending may not have been saved.';

/** Any other 5xx, in English. */
export const otherServerErrorCopy = [
  {
    heading: 'Sorry, there is a problem on our side',
    message: 'We could not finish what you asked for. The fault is ours, not yours.',
    work,
    next: 'Try again, but check first that a form or a payment has not already gone through.',
  },
] as const satisfies Copy;

/** 501, in English. */
export const notImplementedCopy = [
  {
    heading: 'Sorry, we cannot do that yet',
    message: 'Our server does not know how. The fault is ours, not yours.',
    work,
    next: 'Start again from the home page.',
  },
] as const satisfies Copy;

/** 505, in English. */
export const versionNotSupportedCopy = [
  {
    heading: 'Sorry, our server cannot read that request',
    message: 'Your browser uses another version of HTTP. The fault is ours, not yours.',
    work,
    next: 'Open the page in another browser.',
  },
] as const satisfies Copy;

/** 506, in English. */
export const variantAlsoNegotiatesCopy = [
  {
    heading: 'Sorry, our server went in circles',
    message: 'It stopped when it noticed. The fault is ours, not yours.',
    work,
    next: 'Start again from the home page.',
  },
] as const satisfies Copy;

/** 507, in English. */
export const insufficientStorageCopy = [
  {
    heading: 'Sorry, we have run out of space',
    message: 'Our server has no room for what was sent. The fault is ours, not yours.',
    work: 'Your change was not saved.',
    next: 'Keep a copy of your work, and tell us.',
  },
] as const satisfies Copy;

/** 508, in English. */
export const loopDetectedCopy = variantAlsoNegotiatesCopy;

/** 510, in English. */
export const notExtendedCopy = otherServerErrorCopy;

/** 511, in English. */
export const networkSignInRequiredCopy = [
  {
    heading: 'Sign in to this network first',
    message: 'The network that you are on, not this site, wants to know who you are.',
    work: 'Your request did not reach us, so nothing was saved.',
    next: 'Sign in to the network, then try again.',
  },
] as const satisfies Copy;
