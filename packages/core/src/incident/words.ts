import { cleanText } from '../text/cleanText.js';
import { field } from './field.js';
import type { Reading } from './Reading.js';
import type { Health, IncidentImpact, IncidentPhase } from './StatusSnapshot.js';

/** Words of one provider and what they mean; keys in lower case without spaces, `_` and `-`. */
export type Words<Meaning extends string> = ReadonlyMap<string, Meaning>;

/** A table of words by what they mean, those of one meaning apart by spaces; with those of another table. */
export const wordsFor = <Meaning extends string>(table: Partial<Record<Meaning, string>>, others: Words<Meaning> = new Map()): Words<Meaning> =>
  new Map([...others, ...Object.entries<string>(table as Record<string, string>).flatMap(([means, words]) => words.split(' ').map((word) => [word, means as Meaning] as const))]);

/** Component states as most providers name them. */
export const healthWords = wordsFor<Health>({
  operational: 'operational',
  degraded: 'degraded degradedperformance',
  partial_outage: 'partialoutage',
  major_outage: 'majoroutage fulloutage',
  maintenance: 'maintenance undermaintenance',
  unknown: 'unknown',
});

/** Phases as most providers name them. */
export const phaseWords = wordsFor<IncidentPhase>({
  investigating: 'investigating',
  identified: 'identified',
  monitoring: 'monitoring watching',
  resolved: 'resolved fixed complete completed maintenancecomplete',
  postmortem: 'postmortem',
  scheduled: 'scheduled notstartedyet upcoming maintenancescheduled',
  in_progress: 'inprogress maintenanceinprogress',
  verifying: 'verifying',
  unknown: 'unknown',
});

/** How bad an incident is, from how much is out. */
export const impactOf: Readonly<Record<Health, IncidentImpact>> = {
  operational: 'none',
  unknown: 'unknown',
  maintenance: 'maintenance',
  degraded: 'minor',
  partial_outage: 'major',
  major_outage: 'critical',
};

/**
 * What a word means in a provider's table. One that is not in it is `unknown`, and named in the warnings; no word at all is `unknown` as well.
 */
export function meaning<Meaning extends string>(word: unknown, words: Words<Meaning>, reading: Reading, what: string): Meaning | 'unknown' {
  if (word === undefined || word === null || word === '') return 'unknown';
  const found = typeof word === 'string' || typeof word === 'number' ? words.get(String(word).toLowerCase().replace(/[\s_-]/g, '')) : undefined;
  if (!found) reading.warn(`${what} "${cleanText(word, 40)}" is in no table, and read as unknown`);
  return found ?? 'unknown';
}

/** What the first of these properties means in a provider's table. */
export const wordIn = <Meaning extends string>(one: unknown, words: Words<Meaning>, reading: Reading, ...names: readonly [string, ...string[]]): Meaning | 'unknown' =>
  meaning(field(one, ...names), words, reading, names[0]);
