import type { RecoveryLabels } from '../RecoveryLabels.js';

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
