import { field, list, text } from '../field.js';
import type { Provider } from '../Provider.js';
import type { Reading } from '../Reading.js';
import type { IncidentDraft } from '../SnapshotDraft.js';
import type { Health, IncidentImpact } from '../StatusSnapshot.js';
import { meaning } from '../words.js';

const states = new Map<string, Health>([['up', 'operational'], ['down', 'major_outage'], ['degraded', 'degraded']]);
const impacts: readonly [RegExp, IncidentImpact][] = [[/\bdown\b/i, 'critical'], [/\bdegraded\b/i, 'minor']];

const isSite = (one: object) => text(one, 'slug') !== '' && field(one, 'status') !== undefined;
const labels = (one: object) => list(one, 'labels').map((label) => text(label, 'name'));
const isIssue = (one: object) => text(one, 'state') !== '' && text(one, 'html_url') !== '' && labels(one).includes('status');

const incident = (one: object, reading: Reading): IncidentDraft => {
  const state = text(one, 'state');
  const open = state === 'open';
  const title = text(one, 'title');
  if (!open && state !== 'closed') reading.warn('an issue is neither open nor closed, and read as unknown');
  return {
    id: field(one, 'number', 'id'),
    title,
    phase: open ? 'investigating' : state === 'closed' ? 'resolved' : 'unknown',
    impact: impacts.find(([word]) => word.test(title))?.[1] ?? 'unknown',
    startedAt: field(one, 'created_at'),
    updatedAt: field(one, 'updated_at'),
    resolvedAt: field(one, 'closed_at'),
    url: field(one, 'html_url'),
    updates: [{ id: 'first', phase: 'investigating', at: field(one, 'created_at'), text: field(one, 'body') }],
  };
};

/**
 * Upptime, `history/summary.json` of its repository; and the repository's issues with the label `status`, which are its incidents.
 *
 * @see https://upptime.js.org/docs
 */
export const upptime: Provider = {
  name: 'upptime',
  matches: (payload) => list(payload).some((one) => isSite(one) || isIssue(one)),
  read: (payload, reading) => {
    const entries = list(payload);
    return {
      components: entries.filter(isSite).map((one) => ({ id: field(one, 'slug'), name: field(one, 'name', 'slug'), health: meaning(field(one, 'status'), states, reading, 'site status') })),
      incidents: entries.filter(isIssue).map((one) => incident(one, reading)),
    };
  },
};
