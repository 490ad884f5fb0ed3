import type { Severity, Tone } from './Tone.js';
import { atLeast } from './severities.js';

/** What is known of a failure once it is over. */
export interface ParadeFacts {
  /** The tone of the page's words. */
  readonly tone: Tone;
  readonly severity: Severity;
  /** How long it lasted, in minutes. Default: 0. */
  readonly minutes?: number;
}

/**
 * Whether a return is celebrated: with a parade, with a word of thanks where it was bad or took more than two hours, or not at all on a page that has
 * to be plain (money, data, health, safety).
 *
 * @example paradeFor({ tone: 2, severity: 'minor' }) // 'parade'
 */
export function paradeFor({ tone, severity, minutes = 0 }: ParadeFacts): 'parade' | 'thanks' | 'none' {
  if (tone === 0) return 'none';
  return minutes > 120 || atLeast(severity, 'critical') ? 'thanks' : 'parade';
}
