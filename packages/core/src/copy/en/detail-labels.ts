import type { DetailLabels } from '../DetailLabels.js';

// One export a kind of page, so that each carries its own words only.

/** 401 and 403, in English. */
export const accessLabels = {
  createAccount: 'Create an account',
  useAnotherAccount: 'Use another account',
  signedInAs: 'Signed in as',
  owner: 'Who decides',
  askForAccess: 'Ask for access',
} as const satisfies Partial<DetailLabels>;

/** 404, in English. */
export const reportLabels = { reportLink: 'Report a broken link' } as const satisfies Partial<DetailLabels>;

/** 410, in English. */
export const goneLabels = { removed: 'Removed', reason: 'Why', replaced: 'We took it down on purpose, and something else has taken its place.' } as const satisfies Partial<DetailLabels>;

/** 413 and 429, in English. */
export const limitLabels = { chooseAnother: 'Choose another file', size: 'Your file', limit: 'Our limit' } as const satisfies Partial<DetailLabels>;

/** 451, in English. */
export const legalLabels = {
  demandedBy: 'Who demanded it',
  blockedBy: 'Who carries it out',
  readNotice: 'Read the legal notice',
  legalNext: 'Start again from the home page.',
} as const satisfies Partial<DetailLabels>;

/** Whatever was being sent when it failed, in English. */
export const sentLabels = {
  sentWork: 'We do not know whether what you sent has gone through.',
  sentNext: 'Check before you send it again.',
  sendAgainQuestion: 'It may have gone through already. Sending it again could do it twice.',
  sendAgain: 'Send it again',
} as const satisfies Partial<DetailLabels>;
