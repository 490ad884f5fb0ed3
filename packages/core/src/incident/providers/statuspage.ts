import { componentDraft } from '../componentDraft.js';
import { field, hasList, list, text } from '../field.js';
import type { Provider } from '../Provider.js';
import type { Reading } from '../Reading.js';
import type { MaintenanceDraft } from '../SnapshotDraft.js';
import type { Health } from '../StatusSnapshot.js';
import { healthWords, impactOf, meaning, phaseWords, wordIn, wordsFor } from '../words.js';

const indicators = wordsFor<Health>({ operational: 'none', degraded: 'minor', partial_outage: 'major', major_outage: 'critical', maintenance: 'maintenance' });

/** What is planned has a window besides. */
const incident = (given: object, reading: Reading): MaintenanceDraft => ({
  id: field(given, 'id'),
  title: field(given, 'name', 'title'),
  phase: wordIn(given, phaseWords, reading, 'status'),
  impact: impactOf[wordIn(given, indicators, reading, 'impact', 'impact_override')],
  startedAt: field(given, 'scheduled_for', 'started_at', 'created_at'),
  startsAt: field(given, 'scheduled_for'),
  endsAt: field(given, 'scheduled_until'),
  updatedAt: field(given, 'updated_at'),
  resolvedAt: field(given, 'resolved_at'),
  url: field(given, 'shortlink', 'url'),
  components: list(given, 'components').map((one) => field(one, 'name')),
  updates: list(given, 'incident_updates', 'updates').map((one) => ({
    id: field(one, 'id'),
    phase: wordIn(one, phaseWords, reading, 'status'),
    at: field(one, 'display_at', 'created_at', 'updated_at'),
    text: field(one, 'body', 'message'),
  })),
});

const isPlanned = (given: object) => field(given, 'scheduled_for') !== undefined;

/** Incidents without a frame, as its API for owners lists them and its webhooks send them. */
const bare = (payload: unknown) => [payload, field(payload, 'incident'), ...list(payload)].filter((one) => hasList(one, 'incident_updates')) as object[];

/**
 * Atlassian Statuspage, `/api/v2/{summary,status,components,incidents,scheduled-maintenances}.json`, and what looks like it
 * (Rootly, `/summary.json` of OpenStatus, and the compatible address of incident.io).
 *
 * @see https://metastatuspage.com/api
 */
export const statuspage: Provider = {
  name: 'statuspage',
  matches: (payload) =>
    text(field(payload, 'status'), 'indicator') !== '' ||
    bare(payload).length > 0 ||
    (typeof field(payload, 'page') === 'object' && hasList(payload, 'components', 'incidents', 'scheduled_maintenances')),
  read: (payload, reading) => {
    const page = field(payload, 'page');
    const status = field(payload, 'status');
    const indicator = field(status, 'indicator') ?? field(page, 'status_indicator');
    const components = list(payload, 'components');
    const incidents = [...list(payload, 'incidents'), ...bare(payload)];
    const groups = new Map(components.filter((one) => field(one, 'group') === true).map((one) => [text(one, 'id'), field(one, 'name')]));
    const filled = new Set(components.map((one) => text(one, 'group_id')));
    return {
      page: { name: field(page, 'name'), url: field(page, 'url'), timeZone: field(page, 'time_zone') },
      said: (status ?? indicator) === undefined ? undefined : meaning(indicator, indicators, reading, 'indicator'),
      saidText: field(status, 'description') ?? field(page, 'status_description'),
      // A group repeats what its components say.
      components: components.filter((one) => !(groups.has(text(one, 'id')) && filled.has(text(one, 'id')))).map((one) =>
        componentDraft(one, wordIn(one, healthWords, reading, 'status'), groups.get(text(one, 'group_id')))),
      incidents: incidents.filter((one) => !isPlanned(one)).map((one) => incident(one, reading)),
      maintenances: [...list(payload, 'scheduled_maintenances'), ...incidents.filter(isPlanned)].map((one) => incident(one, reading)),
      updatedAt: field(page, 'updated_at'),
    };
  },
};
