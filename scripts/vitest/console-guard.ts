// A message in the console fails the test that caused it: hydration and key warnings come no other way.
import { afterEach, beforeEach } from 'vitest';
import { recordMessage, settleConsole } from './expect-console.js';

for (const level of ['error', 'warn'] as const) {
  console[level] = (...args: unknown[]) => recordMessage(level, args);
}

// A visitor who has seen nothing yet: sights of a page are counted, and the choice of calm is kept.
beforeEach(() => globalThis.localStorage?.clear());

afterEach(() => {
  const complaints = settleConsole();
  if (complaints.length === 0) return;
  throw new Error(`${complaints.join('\n')}\nThe user would see this in the console. Mend the cause, or announce a message that is meant with expectConsole().`);
});
