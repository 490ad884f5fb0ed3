import type { Severity } from '../tone/Tone.js';

/** A moment: ISO 8601 text, a Date, or milliseconds since 1970. */
export type Instant = string | Date | number;

/**
 * Where an incident stands. While it is `open` or `monitoring`, the next update is shown; once it is `resolved`, and in its `postmortem`, what
 * is done so that it does not happen again, and where the whole story is told. What is known and done already is shown at any time.
 */
export type ApologyPhase = 'open' | 'monitoring' | 'resolved' | 'postmortem';

/**
 * A real apology. The parts and their weight follow Lewicki, Polin and Lount, "An Exploration of
 * the Structure of Effective Apologies" (2016): responsibility matters most, then repair;
 * asking for forgiveness matters least and is left out.
 *
 * @example
 * const apology: Apology = {
 *   severity: 'major',
 *   responsibility: { text: 'We changed our payment settings without a way back.', owner: 'us' },
 *   repair: { done: ['Stopped the change'], now: ['Refunding each double charge'] },
 *   harm: { what: 'Card payments failed for two hours.', data: 'safe' },
 *   regret: 'We are sorry that you could not pay.',
 * };
 */
export interface Apology {
  severity: Severity;
  /** Default: `open`. */
  phase?: ApologyPhase;
  responsibility: { text: string; owner: 'us' | 'our-supplier' | 'shared' | 'not-us' | 'unknown' };
  repair: { done: string[]; now: string[]; workaround?: { text: string; href?: string } };
  harm: { what: string; who?: string; from?: Instant; to?: Instant; data: DataState; inFlightWork?: string };
  regret: string;
  explanation?: { text: string; confidence: 'confirmed' | 'suspected' | 'unknown' };
  prevention?: { action: string; due?: Instant; status: 'planned' | 'doing' | 'done'; href?: string }[];
  nextUpdateAt?: Instant;
  expectedBackAt?: { at: Instant; confidence: 'firm' | 'estimate' };
  /** What was promised before, the oldest first: shown struck through, so that no time is changed silently. Default: none. */
  previousExpectedBackAt?: Instant | Instant[];
  /** A person, shown from `major` on. `contact`: an e-mail address or a link becomes one to press; other text is shown as it is. */
  signedBy?: { name: string; role: string; contact?: string };
  /** Where the whole story can be read: shown once it is over. Label: "Read what we learned" unless given. Default: none. */
  postmortem?: { href: string; label?: string };
}

/** What is known of people's data. `safe` only when it is confirmed. */
export type DataState = 'safe' | 'at-risk' | 'lost' | 'exposed' | 'unknown';
