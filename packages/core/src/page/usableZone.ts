import type { Problem } from '../problem/Problem.js';

/** A zone that Intl knows, or UTC. */
export function usableZone(timeZone: unknown, problems: Problem[]): string {
  // To ask Intl is a quarter of what a server needs for a page.
  if ((timeZone ?? 'UTC') === 'UTC') return 'UTC';
  try {
    return new Intl.DateTimeFormat('en', { timeZone: timeZone as string }).resolvedOptions().timeZone;
  } catch {
    if (process.env.NODE_ENV !== 'production') {
      problems.push({ what: `timeZone ${typeof timeZone === 'string' ? `"${timeZone.slice(0, 40)}"` : `of type ${typeof timeZone}`} is unknown`, consequence: 'times are shown in UTC', fix: 'Use an IANA name such as "Europe/Berlin".' });
    }
    return 'UTC';
  }
}
