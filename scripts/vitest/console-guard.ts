// A message in the console fails the test that caused it: hydration and key warnings come no other way.
import { afterEach } from 'vitest';
import { recordMessage, settleConsole } from './expect-console.js';

for (const level of ['error', 'warn'] as const) {
  console[level] = (...args: unknown[]) => recordMessage(level, args);
}

afterEach(() => {
  const complaints = settleConsole();
  if (complaints.length === 0) return;
  throw new Error(`${complaints.join('\n')}\nThe user would see this in the console. Mend the cause, or announce a message that is meant with expectConsole().`);
});
