import { field, list, text } from '../field.js';
import type { Provider } from '../Provider.js';
import type { Reading } from '../Reading.js';
import type { MaintenanceDraft } from '../SnapshotDraft.js';
import type { Health, IncidentImpact, IncidentPhase } from '../StatusSnapshot.js';
import { wordIn, wordsFor } from '../words.js';

const states = wordsFor<Health>({ operational: 'up', degraded: 'degraded', major_outage: 'down' });
const phases = wordsFor<IncidentPhase>({ investigating: 'open', resolved: 'closed' });
const impacts: readonly [RegExp, IncidentImpact][] = [[/\bdown\b/i, 'critical'], [/\bdegraded\b/i, 'minor']];

const isSite = (one: object) => text(one, 'slug') !== '' && field(one, 'status') !== undefined;
const isIssue = (one: object, label: string) => text(one, 'state') !== '' && text(one, 'html_url') !== '' && list(one, 'labels').some((each) => text(each, 'name') === label);

/** Maintenance is planned in a comment of the issue: `start: 2026-11-22T13:00:00.220Z`. */
const planned = (one: object, name: string) => new RegExp(`^\\s*${name}:\\s*(\\S+)`, 'm').exec(text(one, 'body').slice(0, 5000))?.[1];

const issue = (one: object, reading: Reading, announced = false): MaintenanceDraft => {
  const title = text(one, 'title');
  const phase = wordIn(one, phases, reading, 'state');
  return {
    id: field(one, 'number', 'id'),
    title,
    // Of what is planned the window tells.
    phase: announced && phase !== 'resolved' ? 'unknown' : phase,
    impact: announced ? 'maintenance' : impacts.find(([word]) => word.test(title))?.[1] ?? 'unknown',
    startedAt: field(one, 'created_at'),
    startsAt: planned(one, 'start'),
    endsAt: planned(one, 'end'),
    updatedAt: field(one, 'updated_at'),
    resolvedAt: field(one, 'closed_at'),
    url: field(one, 'html_url'),
    updates: [{ id: 'first', phase: announced ? 'scheduled' : 'investigating', at: field(one, 'created_at'), text: field(one, 'body') }],
  };
};

/**
 * Upptime, `history/summary.json` of its repository; and the repository's issues: those with the label `status` are its incidents, those with `maintenance` what it plans.
 *
 * @see https://upptime.js.org/docs
 */
export const upptime: Provider = {
  name: 'upptime',
  isMarkdown: true,
  matches: (payload) => list(payload).some((one) => isSite(one) || isIssue(one, 'status') || isIssue(one, 'maintenance')),
  read: (payload, reading) => {
    const entries = list(payload);
    return {
      components: entries.filter(isSite).map((one) => ({ id: field(one, 'slug'), name: field(one, 'name', 'slug'), health: wordIn(one, states, reading, 'status') })),
      incidents: entries.filter((one) => isIssue(one, 'status')).map((one) => issue(one, reading)),
      maintenances: entries.filter((one) => isIssue(one, 'maintenance')).map((one) => issue(one, reading, true)),
    };
  },
};
