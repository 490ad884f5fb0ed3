import type { Severity, Tone } from './Tone.js';

/** What is known of a failure and of who is looking at it. Leave out what is not known. */
export interface ToneFacts {
  /** How bad it is: the incident's or the apology's severity, else the status's own. */
  readonly severity: Severity;
  /** The status's cap on playful words. It never takes the colour out of the art. */
  readonly playful: Tone;
  /** The downtime was announced; how long it lasts is then no sign of trouble. Default: `false`. */
  readonly planned?: boolean;
  /** How long it has lasted, in minutes. */
  readonly minutes?: number;
  /** Nobody knows yet why it fails. Default: `false`. */
  readonly causeUnknown?: boolean;
  /** What visitors stand to lose: a failed payment, lost or exposed data, health, safety. */
  readonly atStake?: 'money' | 'data' | 'health' | 'safety';
  /** A form was being sent. Default: `false`. */
  readonly dataInFlight?: boolean;
  /** The visitor is signed in and pays. Default: `false`. */
  readonly payer?: boolean;
  /** The kind of site, where it is one that has to be sober. */
  readonly site?: 'bank' | 'health' | 'gov';
  /** How often this visitor has seen this page in a day, this time included. Default: 1. */
  readonly views?: number;
  /** A tone set by hand: it beats all of the above. */
  readonly tone?: Tone;
  /** The visitor asked for calm: it beats everything. Default: `false`. */
  readonly calm?: boolean;
}

/** A tone for the words and one for the art: art may be in full colour beside sober words. */
export interface ResolvedTone {
  readonly words: Tone;
  readonly art: Tone;
}

interface Limit {
  readonly when: (facts: ToneFacts) => boolean | undefined;
  /** The lightest that words and art may be. */
  readonly most: Tone;
}

// All that apply hold together, so their order is for reading only. A severity that nobody has heard of counts as major.
const limits: readonly Limit[] = [
  { when: ({ severity }) => severity !== 'notice', most: 2 },
  { when: ({ severity }) => severity !== 'notice' && severity !== 'minor', most: 1 },
  { when: ({ severity }) => severity === 'grave', most: 0 },
  { when: ({ planned }) => planned, most: 2 },
  { when: ({ planned, minutes = 0 }) => !planned && minutes >= 15, most: 1 },
  { when: ({ causeUnknown }) => causeUnknown, most: 1 },
  { when: ({ atStake }) => !!atStake, most: 0 },
  { when: ({ dataInFlight }) => dataInFlight, most: 1 },
  { when: ({ payer }) => payer, most: 2 },
  { when: ({ site }) => !!site, most: 1 },
];

/**
 * How light a page may be: the lowest of all limits that apply. The status's cap holds the words alone and
 * leaves the art its colour. A joke goes stale by the third sight: from then on each view takes the words
 * down by one, and the art keeps its colour but not its surprise.
 *
 * @example
 * resolveTone({ severity: 'notice', playful: 3 });                  // { words: 3, art: 3 }: a 404
 * resolveTone({ severity: 'minor', playful: 1 });                   // { words: 1, art: 2 }: a 500
 * resolveTone({ severity: 'minor', playful: 1, atStake: 'money' }); // { words: 0, art: 0 }
 */
export function resolveTone(facts: ToneFacts): ResolvedTone {
  const { tone, playful, views = 1 } = facts;
  if (facts.calm) return { words: 0, art: 0 };
  if (tone === 0 || tone === 1 || tone === 2 || tone === 3) return { words: tone, art: tone };
  const most = Math.min(3, ...limits.filter(({ when }) => when(facts)).map((limit) => limit.most));
  const stale = Math.max(0, Math.floor(views) - 2) || 0;
  return {
    words: Math.max(0, Math.min(most, playful) - stale) as Tone,
    art: Math.min(most, stale ? 2 : Math.max(2, playful)) as Tone,
  };
}
