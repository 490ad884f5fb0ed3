import { componentDraft } from '../componentDraft.js';
import { field, hasList, list, text } from '../field.js';
import { once } from '../once.js';
import type { Provider } from '../Provider.js';
import { readTime } from '../readTime.js';
import type { Reading } from '../Reading.js';
import type { MaintenanceDraft } from '../SnapshotDraft.js';
import type { Health } from '../StatusSnapshot.js';
import { healthWords, impactOf, meaning, phaseWords, wordIn, wordsFor } from '../words.js';

const states = wordsFor<Health>({ operational: 'up', degraded: 'minoroutage hasissues' }, healthWords);

const incident = (given: object, reading: Reading): MaintenanceDraft => ({
  id: field(given, 'id'),
  title: field(given, 'name'),
  phase: wordIn(given, phaseWords, reading, 'status'),
  impact: impactOf[wordIn(given, states, reading, 'impact')],
  startedAt: field(given, 'started', 'start', 'createdAt'),
  startsAt: field(given, 'start'),
  endsAt: field(given, 'end') ?? end(given),
  updatedAt: field(given, 'updatedAt'),
  resolvedAt: field(given, 'resolved'),
  url: field(given, 'url'),
  components: list(given, 'components', 'affectedComponents').map((one) => field(one, 'name')),
  updates: list(given, 'updates').map((one) => ({
    id: field(one, 'id'),
    phase: wordIn(one, phaseWords, reading, 'status'),
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

const isShouted = (one: unknown) => /^[A-Z]+$/.test(text(one, 'status'));

/** What the API lists without a frame. */
const told = (payload: unknown) => [payload, ...list(payload)].filter((one) => isShouted(one) && hasList(one, 'updates', 'incidents')) as object[];

/**
 * Instatus, `/summary.json`, `/v3/summary.json` and `/v3/components.json`, and what its API lists: `/v1/<page>/{components,incidents,maintenances}`. A page may be `UP` while
 * an incident is open; both lists are left out when all is quiet.
 *
 * @see https://instatus.com/help/api/public-data
 */
export const instatus: Provider = {
  name: 'instatus',
  matches: (payload) =>
    hasList(payload, 'activeIncidents', 'activeMaintenances') || text(field(payload, 'page'), 'status') !== '' || (field(payload, 'page') === undefined && list(payload, 'components').some(isShouted)) || told(payload).length > 0,
  read: (payload, reading) => {
    const page = field(payload, 'page');
    const events = told(payload);
    const parts = [...list(payload, 'components'), ...events.filter((one) => !hasList(one, 'updates'))];
    const isPlanned = (one: object) => field(one, 'start') !== undefined;
    const incidents = [...list(payload, 'activeIncidents'), ...parts.flatMap((one) => list(one, 'incidents')), ...events.filter((one) => hasList(one, 'updates') && !isPlanned(one))];
    return {
      page: { name: field(page, 'name'), url: field(page, 'url') },
      // Of all, some or one of the components.
      said: page === undefined ? undefined : meaning(text(page, 'status').replace(/^(?:ALL|SOME|ONE)/, ''), states, reading, 'status'),
      components: parts.map((one) => componentDraft(one, wordIn(one, states, reading, 'status'), field(field(one, 'group'), 'name') ?? field(one, 'group'))),
      // One incident lies with each component that it affects.
      incidents: once(incidents, 'id').map((one) => incident(one, reading)),
      maintenances: [...list(payload, 'activeMaintenances'), ...events.filter(isPlanned)].map((one) => incident(one, reading)),
    };
  },
};
