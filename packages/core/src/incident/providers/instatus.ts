import { field, hasList, list, text } from '../field.js';
import type { Provider } from '../Provider.js';
import { readTime } from '../readTime.js';
import type { Reading } from '../Reading.js';
import type { IncidentDraft } from '../SnapshotDraft.js';
import type { Health } from '../StatusSnapshot.js';
import { healthWords, impactOf, meaning, phaseWords } from '../words.js';

const pages = new Map<string, Health>([
  ['up', 'operational'],
  ['hasissues', 'degraded'],
  ['undermaintenance', 'maintenance'],
]);

const states = new Map<string, Health>([...healthWords, ['minoroutage', 'degraded']]);

const impacts = new Map([...states].map(([word, health]) => [word, impactOf[health]]));

const incident = (given: object, reading: Reading): IncidentDraft => ({
  id: field(given, 'id'),
  title: field(given, 'name'),
  phase: meaning(field(given, 'status'), phaseWords, reading, 'incident status'),
  impact: meaning(field(given, 'impact'), impacts, reading, 'incident impact'),
  startedAt: field(given, 'started', 'start', 'createdAt'),
  updatedAt: field(given, 'updatedAt'),
  resolvedAt: field(given, 'resolved'),
  url: field(given, 'url'),
  components: list(given, 'components', 'affectedComponents').map((one) => field(one, 'name')),
  updates: list(given, 'updates').map((one) => ({
    id: field(one, 'id'),
    phase: meaning(field(one, 'status'), phaseWords, reading, 'update status'),
    at: field(one, 'started', 'createdAt', 'updatedAt'),
    text: field(one, 'messageHtml', 'message'),
  })),
});

/** A maintenance has a length in minutes, as a number or as text. */
function end(given: object): string | undefined {
  const starts = readTime(field(given, 'start'));
  const minutes = Number(field(given, 'duration'));
  return starts && minutes > 0 && minutes < 1e6 ? new Date(Date.parse(starts) + minutes * 60_000).toISOString() : undefined;
}

const hasShoutedStates = (payload: unknown) =>
  field(payload, 'page') === undefined && list(payload, 'components').some((one) => /^[A-Z]+$/.test(text(one, 'status')));

/**
 * Instatus, `/summary.json`, `/v3/summary.json` and `/v3/components.json`. A page may be `UP` while an incident is open; both lists are left out when all is quiet.
 *
 * @see https://instatus.com/help/api
 */
export const instatus: Provider = {
  name: 'instatus',
  matches: (payload) =>
    hasList(payload, 'activeIncidents', 'activeMaintenances') || text(field(payload, 'page'), 'status') !== '' || hasShoutedStates(payload),
  read: (payload, reading) => {
    const page = field(payload, 'page');
    return {
      page: { name: field(page, 'name'), url: field(page, 'url') },
      said: page === undefined ? undefined : meaning(field(page, 'status'), pages, reading, 'page status'),
      components: list(payload, 'components').map((one) => ({
        id: field(one, 'id'),
        name: field(one, 'name'),
        health: meaning(field(one, 'status'), states, reading, 'component status'),
        group: field(field(one, 'group'), 'name'),
        description: field(one, 'description'),
      })),
      incidents: list(payload, 'activeIncidents').map((one) => incident(one, reading)),
      maintenances: list(payload, 'activeMaintenances').map((one) => ({ ...incident(one, reading), startsAt: field(one, 'start'), endsAt: field(one, 'end') ?? end(one) })),
    };
  },
};
