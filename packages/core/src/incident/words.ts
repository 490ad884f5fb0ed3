import { cleanText } from '../text/cleanText.js';
import type { Reading } from './Reading.js';
import type { Health, IncidentImpact, IncidentPhase } from './StatusSnapshot.js';

/** Words of one provider and what they mean; keys in lower case without spaces, `_` and `-`. */
export type Words<Meaning extends string> = ReadonlyMap<string, Meaning>;

/** Component states as most providers name them. */
export const healthWords: Words<Health> = new Map<string, Health>([
  ['operational', 'operational'],
  ['degraded', 'degraded'],
  ['degradedperformance', 'degraded'],
  ['partialoutage', 'partial_outage'],
  ['majoroutage', 'major_outage'],
  ['fulloutage', 'major_outage'],
  ['undermaintenance', 'maintenance'],
  ['maintenance', 'maintenance'],
  ['unknown', 'unknown'],
]);

/** Phases as most providers name them. */
export const phaseWords: Words<IncidentPhase> = new Map<string, IncidentPhase>([
  ['investigating', 'investigating'],
  ['identified', 'identified'],
  ['monitoring', 'monitoring'],
  ['watching', 'monitoring'],
  ['resolved', 'resolved'],
  ['fixed', 'resolved'],
  ['postmortem', 'postmortem'],
  ['scheduled', 'scheduled'],
  ['notstartedyet', 'scheduled'],
  ['upcoming', 'scheduled'],
  ['inprogress', 'in_progress'],
  ['verifying', 'verifying'],
  ['completed', 'resolved'],
  ['complete', 'resolved'],
  ['maintenancescheduled', 'scheduled'],
  ['maintenanceinprogress', 'in_progress'],
  ['maintenancecomplete', 'resolved'],
  ['unknown', 'unknown'],
]);

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
 * What a word means in a provider's table. A word that is not in it is `unknown`, and named in the warnings; no word at all is `absent`.
 */
export function meaning<Meaning extends string>(word: unknown, words: Words<Meaning>, reading: Reading, what: string, absent: Meaning | 'unknown' = 'unknown'): Meaning | 'unknown' {
  if (word === undefined || word === null || word === '') return absent;
  const found = typeof word === 'string' || typeof word === 'number' ? words.get(String(word).toLowerCase().replace(/[\s_-]/g, '')) : undefined;
  if (!found) reading.warn(`${what} "${cleanText(word, 40)}" is in no table, and read as unknown`);
  return found ?? 'unknown';
}
