import type { Copy } from '../Copy.js';

// Rarely seen, so plain words do. One export a status; where a visitor could not tell two apart, they say the same.
const nothing = 'Nothing was saved or changed.';
const unsaved = 'Your change was not saved.';
const back = 'Go back, or start again from the home page.';
const another = 'Open the page in another browser.';

/** 400, in English. */
export const badRequestCopy = [
  {
    heading: 'We could not read that request',
    message: 'Your browser put it in a way that our server does not understand.',
    work: nothing,
    next: back,
  },
] as const satisfies Copy;

/** 402, in English. */
export const paymentRequiredCopy = [
  {
    heading: 'This needs a payment first',
    message: 'It opens once it has been paid for.',
    work: 'Opening this page has not charged you.',
    next: 'If you have just paid, ask us before you pay again.',
  },
] as const satisfies Copy;

/** 405, in English. */
export const methodNotAllowedCopy = [
  {
    heading: 'That cannot be done here',
    message: 'This address does not take that kind of request.',
    work: nothing,
    next: back,
  },
] as const satisfies Copy;

/** 406, in English. */
export const notAcceptableCopy = [
  {
    heading: 'We do not have that format',
    message: 'We have this page, but in no form that your browser asked for.',
    work: nothing,
    next: another,
  },
] as const satisfies Copy;

/** 407, in English. */
export const proxySignInRequiredCopy = [
  {
    heading: 'Sign in to this network first',
    message: 'The network that you are on, not this site, wants to know who you are.',
    work: 'Your request did not reach us, so nothing was saved.',
    next: 'Sign in to the network, then try again.',
  },
] as const satisfies Copy;

/** 409, in English. */
export const conflictCopy = [
  {
    heading: 'This changed in the meantime',
    message: 'Your change does not fit the latest version that we have.',
    work: unsaved,
    next: 'Copy your work, reload the page, and make the change again.',
  },
] as const satisfies Copy;

/** 411, in English. */
export const lengthRequiredCopy = badRequestCopy;

/** 412, in English. */
export const preconditionFailedCopy = conflictCopy;

/** 414, in English. */
export const addressTooLongCopy = [
  {
    heading: 'That address is too long',
    message: 'It is longer than our server can read.',
    work: nothing,
    next: 'Start again from the home page.',
  },
] as const satisfies Copy;

/** 415, in English. */
export const unsupportedMediaCopy = [
  {
    heading: 'We cannot open that kind of file',
    message: 'It is in a format that we do not accept.',
    work: 'It was not uploaded, and your own copy is untouched.',
    next: 'Save it in another format, and send it again.',
  },
] as const satisfies Copy;

/** 416, in English. */
export const rangeNotSatisfiableCopy = [
  {
    heading: 'That part of the file is missing',
    message: 'Your browser asked for a piece beyond its end.',
    work: 'What you have already downloaded stays with you.',
    next: 'Start the download again.',
  },
] as const satisfies Copy;

/** 417, in English. */
export const expectationFailedCopy = badRequestCopy;

/** 421, in English. */
export const misdirectedRequestCopy = [
  {
    heading: 'Please send that once more',
    message: 'It reached us over the wrong connection, so we held it back.',
    work: nothing,
    next: 'Try again now.',
  },
] as const satisfies Copy;

/** 422, in English. */
export const unprocessableCopy = [
  {
    heading: 'We could not use what was sent',
    message: 'We could read it, but not all of it fits what we expect.',
    work: unsaved,
    next: 'Go back, look over the details, and send it again.',
  },
] as const satisfies Copy;

/** 423, in English. */
export const lockedCopy = [
  {
    heading: 'This is locked for now',
    message: 'It is in use elsewhere, and takes one change at a time.',
    work: unsaved,
    next: 'Copy your work, and try again once it is free.',
  },
] as const satisfies Copy;

/** 424, in English. */
export const failedDependencyCopy = [
  {
    heading: 'An earlier step did not work',
    message: 'This one depends on it, so we stopped here.',
    work: unsaved,
    next: back,
  },
] as const satisfies Copy;

/** 425, in English. */
export const tooEarlyCopy = [
  {
    heading: 'Please send that once more',
    message: 'It reached us a moment too early, so we held it back.',
    work: nothing,
    next: 'Try again now.',
  },
] as const satisfies Copy;

/** 426, in English. */
export const upgradeRequiredCopy = [
  {
    heading: 'This needs a newer browser',
    message: 'We can only show this page over a newer kind of connection.',
    work: nothing,
    next: another,
  },
] as const satisfies Copy;

/** 428, in English. */
export const preconditionRequiredCopy = unprocessableCopy;

/** 431, in English. */
export const headersTooLargeCopy = [
  {
    heading: 'Our cookies may have grown too big',
    message: 'Your browser sends them with each request, and this was longer than our server can read.',
    work: nothing,
    next: 'Clear the cookies of this site, then sign in again.',
  },
] as const satisfies Copy;

/** Any other 4xx, in English. */
export const otherClientErrorCopy = [
  {
    heading: 'We could not do that',
    message: 'Our server does not take that kind of request.',
    work: nothing,
    next: back,
  },
] as const satisfies Copy;
