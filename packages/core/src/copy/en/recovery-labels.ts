import type { RecoveryLabels } from '../RecoveryLabels.js';

/** Where it is the visitor's connection that is back, in English. */
export const enOnlineLabels = {
  back: 'You are online again. Taking you there…',
  backTyped: 'You are online again. Copy what you have typed, then carry on.',
  backHeld: 'You are online again. Carry on when you are ready.',
  parade: 'You are online again',
} as const satisfies Partial<RecoveryLabels>;

/** The words of what brings visitors back, in English. */
export const enRecoveryLabels: RecoveryLabels = {
  watching: 'We check every now and then, and take you back as soon as it works.',
  checkingIn: 'Checking again in {time}.',
  checking: 'Checking…',
  paused: 'You are offline. We check again as soon as you are connected.',
  tryNow: 'Check now',
  back: 'We’re back. Taking you there…',
  backTyped: 'We’re back. Copy what you have typed, then carry on.',
  backHeld: 'We’re back. Carry on when you are ready.',
  goNow: 'Carry on',
  parade: 'We’re back',
  skip: 'Skip',
  thanks: 'Thank you for waiting.',
};
