import { severities } from './severities.js';
import type { Severity, SiteCategory, Stake, Tone } from './Tone.js';

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
  /** What visitors stand to lose. */
  readonly atStake?: Stake;
  /** A form was being sent. Default: `false`. */
  readonly dataInFlight?: boolean;
  /** The visitor is signed in and pays. Default: `false`. */
  readonly payer?: boolean;
  /** The kind of site, where it is one that has to be sober. */
  readonly site?: SiteCategory;
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
export function resolveTone({ severity, playful, planned, minutes = 0, causeUnknown, atStake, dataInFlight, payer, site, views = 1, tone, calm }: ToneFacts): ResolvedTone {
  const byHand = calm ? 0 : tone;
  if (byHand === 0 || byHand === 1 || byHand === 2 || byHand === 3) return { words: byHand, art: byHand };
  const most = Math.min(
    // A severity that nobody has heard of counts as major.
    [3, 2, 1, 1, 0][severities.indexOf(severity)] ?? 1,
    planned ? 2 : minutes >= 15 ? 1 : 3,
    atStake ? 0 : 3,
    causeUnknown || dataInFlight || site ? 1 : 3,
    payer ? 2 : 3,
  );
  const stale = typeof views === 'number' ? Math.max(0, Math.floor(views) - 2) || 0 : 0;
  return {
    words: Math.max(0, Math.min(most, playful) - stale) as Tone,
    art: Math.min(most, stale ? 2 : Math.max(2, playful)) as Tone,
  };
}
