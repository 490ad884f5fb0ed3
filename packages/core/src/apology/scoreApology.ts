import type { Severity } from '../tone/Tone.js';
import type { Apology, ApologyPhase, Instant } from './Apology.js';

/** A part of an apology. The first six weigh; the others are owed, and add nothing to what they must not replace. */
export type ApologyPart = 'responsibility' | 'repair' | 'harm' | 'regret' | 'explanation' | 'prevention' | 'data' | 'nextUpdate' | 'signer' | 'makeGood';

/** A part that is not there, or only half. */
export interface MissingPart {
  readonly part: ApologyPart;
  /** What the score would gain by it; 0 where it is owed all the same. */
  readonly points: number;
  /** What to write. */
  readonly hint: string;
}

/** How much of an apology there is. */
export interface ApologyScore {
  /** From 0 to 100. */
  readonly score: number;
  /** What the severity asks for; 0 where nothing is asked. */
  readonly needed: number;
  /** What is missing, the weightiest first. */
  readonly missing: readonly MissingPart[];
}

/** What an apology is measured by. */
export interface ScoreOptions {
  /** Default: the apology's. */
  severity?: Severity;
  /** Default: the apology's, else `open`. */
  phase?: ApologyPhase;
  /** Decides whether the next update is overdue, and how long it has lasted. */
  now?: Instant;
  /** What is given in return, where something is. Default: nothing. */
  makeGood?: unknown;
}

/** What the severity asks for. A critical failure can reach it before its cause is known: "we do not know yet" is half an explanation. */
const needed = { notice: 0, minor: 0, major: 70, critical: 85, grave: 85 } as const satisfies Record<Severity, number>;

/** The order is Lewicki's (2016), the figures are ours. Asking for forgiveness has none: it helps least. */
const weights = { responsibility: 30, repair: 25, harm: 15, regret: 10, explanation: 10, prevention: 10 } as const;

const isText = (value: unknown): value is string => typeof value === 'string' && value.trim() !== '';
const timeOf = (value: unknown) => (typeof value === 'string' || typeof value === 'number' || value instanceof Date ? new Date(value).getTime() : NaN);
const recordOf = (value: unknown): Record<string, unknown> => (typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {});
const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);

type Weighed = keyof typeof weights;

/** How much of each part there is, from 0 to 1. */
const shares: Readonly<Record<Weighed, (apology: Record<string, unknown>) => number>> = {
  // Words that leave open whose it was take half of it back.
  responsibility: ({ responsibility }) => {
    const { text, owner } = recordOf(responsibility);
    return isText(text) ? (owner === 'unknown' || owner === 'not-us' ? 0.5 : 1) : 0;
  },
  repair: ({ repair }) => ([...listOf(recordOf(repair).done), ...listOf(recordOf(repair).now)].some(isText) ? 1 : 0),
  harm: ({ harm }) => (isText(recordOf(harm).what) ? 1 : 0),
  regret: ({ regret }) => (isText(regret) ? 1 : 0),
  explanation: ({ explanation }) => {
    const { text, confidence } = recordOf(explanation);
    return isText(text) ? (confidence === 'confirmed' ? 1 : confidence === 'suspected' ? 0.8 : 0.5) : 0;
  },
  prevention: ({ prevention }) => {
    const steps = listOf(prevention).map(recordOf).filter(({ action }) => isText(action));
    const isCheckable = ({ due, href, status }: Record<string, unknown>) => status === 'done' || !Number.isNaN(timeOf(due)) || isText(href);
    return steps.length === 0 ? 0 : steps.every(isCheckable) ? 1 : 0.5;
  },
};

const hints: Readonly<Record<ApologyPart, string>> = {
  responsibility: 'Say what you did or left undone, and that it was yours: "We changed the payment settings without trying them out."',
  repair: 'Say what is done and what is being done: "Putting back the settings of this morning".',
  harm: 'Say what people could not do, and from when to when: "Card payments failed from 14:02 to 14:44 UTC."',
  regret: 'One short sentence: "We are sorry that you could not pay."',
  explanation: 'Say what happened, as far as it is known; "we do not know yet" is worth half.',
  prevention: 'List what you change, each with a day or a link.',
  data: 'Say what became of people’s data: "safe" only when it is confirmed, "unknown" as long as you are looking.',
  nextUpdate: 'Give the time of the next update, and keep it.',
  signer: 'Let a person sign, with their role; not "The Team".',
  makeGood: 'It lasted for more than two hours: give something in return, by makeGood.',
};

const severe: readonly Severity[] = ['major', 'critical', 'grave'];
const states: readonly unknown[] = ['safe', 'at-risk', 'lost', 'exposed', 'unknown'];

/** Parts without weight that are owed all the same. */
function owed(apology: Record<string, unknown>, severity: Severity, { phase, now, makeGood }: ScoreOptions): ApologyPart[] {
  const isSevere = severe.includes(severity);
  const stage = phase ?? apology.phase;
  const isOver = stage === 'resolved' || stage === 'postmortem';
  const { data, from, to } = recordOf(apology.harm);
  const clock = timeOf(now);
  const end = timeOf(to);
  const lasted = (Number.isNaN(end) ? clock : end) - timeOf(from);
  const next = timeOf(apology.nextUpdateAt);
  const missing: Partial<Record<ApologyPart, boolean>> = {
    data: isSevere && !states.includes(data),
    nextUpdate: severity !== 'notice' && !isOver && (Number.isNaN(next) || clock > next),
    signer: isSevere && !isText(recordOf(apology.signedBy).name),
    makeGood: severity !== 'notice' && !makeGood && lasted > 2 * 36e5,
  };
  return (Object.keys(missing) as ApologyPart[]).filter((part) => missing[part]);
}

/**
 * Tells how much of an apology there is, and what is missing for how bad it is: 70 of 100 at `major`, 85 at `critical` and `grave`.
 * It counts parts and does not read them; `checkApology` does.
 *
 * @throws never
 * @example
 * scoreApology({ ...apology, prevention: undefined }, { severity: 'critical' });
 * // { score: 90, needed: 85, missing: [{ part: 'prevention', points: 10, hint: 'List what you change, each with a day or a link.' }] }
 */
export function scoreApology(apology: Apology, options: ScoreOptions = {}): ApologyScore {
  const given = recordOf(apology);
  const { severity: asked, ...rest } = recordOf(options) as ScoreOptions;
  const severity = [asked, given.severity as Severity].find((each) => each !== undefined && Object.hasOwn(needed, each)) ?? 'minor';
  const parts = (Object.keys(weights) as Weighed[]).map((part) => ({ part, weight: weights[part], points: Math.round(weights[part] * (1 - shares[part](given))) }));
  const missing = [...parts.filter(({ points }) => points > 0).sort((a, b) => b.points - a.points), ...owed(given, severity, rest).map((part) => ({ part, points: 0 }))];
  return {
    score: 100 - parts.reduce((lost, { points }) => lost + points, 0),
    needed: needed[severity],
    missing: missing.map(({ part, points }) => ({ part, points, hint: hints[part] })),
  };
}
