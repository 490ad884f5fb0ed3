import { field, hasList, list, text } from '../field.js';
import type { Provider } from '../Provider.js';
import type { Reading } from '../Reading.js';
import type { ComponentDraft, IncidentDraft, MaintenanceDraft } from '../SnapshotDraft.js';
import type { Health, IncidentImpact, IncidentPhase } from '../StatusSnapshot.js';
import { meaning, wordIn, wordsFor } from '../words.js';

/** A pending beat is a check that is being tried again: not up, and not down yet. */
const beats = wordsFor<Health>({ major_outage: '0', operational: '1', unknown: '2', maintenance: '3' });

/** The colour that an incident was given. */
const styles = wordsFor<IncidentImpact>({ none: 'info primary light dark', maintenance: 'maintenance', minor: 'warning', critical: 'danger' });

const phases = wordsFor<IncidentPhase>({ scheduled: 'scheduled', in_progress: 'undermaintenance', resolved: 'ended inactive', unknown: 'unknown' });

const incident = (one: object, reading: Reading): IncidentDraft => {
  const open = field(one, 'active') !== false && field(one, 'active') !== 0;
  const at = field(one, 'createdDate', 'created_date');
  const updatedAt = field(one, 'lastUpdatedDate', 'last_updated_date');
  return {
    id: field(one, 'id'), title: field(one, 'title'), phase: open ? 'investigating' : 'resolved', impact: wordIn(one, styles, reading, 'style'),
    startedAt: at, updatedAt, resolvedAt: open ? undefined : updatedAt,
    updates: [{ id: 'first', phase: open ? 'investigating' : 'resolved', at: updatedAt ?? at, text: field(one, 'content') }],
  };
};

const maintenance = (one: object, reading: Reading): MaintenanceDraft => {
  const [slot] = list(one, 'timeslotList');
  const dates = field(one, 'dateRange');
  const [from, to] = Array.isArray(dates) ? (dates as unknown[]) : [];
  const startsAt = field(slot, 'startDate') ?? from;
  const zone = text(one, 'timezoneOffset');
  // Its times are those of its own zone.
  const inZone = (value: unknown) => (typeof value === 'string' && /^[+-]\d\d:?\d\d$/.test(zone) && !/[zZ]|[+-]\d\d:?\d\d$/.test(value) ? `${value}${zone}` : value);
  return {
    id: field(one, 'id'), title: field(one, 'title'), phase: wordIn(one, phases, reading, 'status'), impact: 'maintenance',
    startedAt: inZone(startsAt), startsAt: inZone(startsAt), endsAt: inZone(field(slot, 'endDate') ?? to),
    updates: [{ id: 'first', phase: 'scheduled', text: field(one, 'description') }],
  };
};

/** The latest beat of each monitor; bars of days hold a 0 where there is no data. */
function latest(payload: unknown): Map<string, unknown> {
  const lists = field(payload, 'heartbeatList');
  const ids = typeof lists === 'object' && lists !== null ? Object.keys(lists).slice(0, 10_000) : [];
  return new Map(ids.map((id) => [id, field(list(lists, id).at(-1), 'status')]));
}

const isIncident = (one: object) => text(one, 'style') !== '' && field(one, 'content') !== undefined;

/** Monitors as a status page lists them, and as a list of monitors with their last state. */
function monitorsOf(payload: unknown, reading: Reading): ComponentDraft[] {
  const states = latest(payload);
  const draft = (one: object, group?: unknown): ComponentDraft => {
    const id = text(one, 'id');
    const beat = states.get(id) ?? field(one, 'status');
    return { id, name: field(one, 'name'), health: meaning(beat, beats, reading, 'status'), group };
  };
  const groups = list(payload, 'publicGroupList');
  const named = groups.flatMap((group) => list(group, 'monitorList').map((one) => draft(one, field(group, 'name'))));
  const known = new Set(named.map(({ id }) => id));
  return [...named, ...[...states].filter(([id]) => !known.has(id)).map(([id, beat]) => ({ id, name: `Monitor ${id}`, health: meaning(beat, beats, reading, 'status') }))];
}

/**
 * Uptime Kuma: `/api/status-page/<slug>`, `/api/status-page/heartbeat/<slug>`, the incident history, or the first two in one object
 * (the first alone has names and no states, the second states and no names). Times have no zone.
 *
 * @see https://github.com/louislam/uptime-kuma/wiki/API-Documentation
 */
export const uptimekuma: Provider = {
  name: 'uptimekuma',
  isMarkdown: true,
  matches: (payload) =>
    hasList(payload, 'publicGroupList') || typeof field(payload, 'heartbeatList') === 'object' || (field(payload, 'page') === undefined && (list(payload, 'incidents').some(isIncident) || (hasList(payload, 'incidents') && field(payload, 'hasMore') !== undefined))),
  read: (payload, reading) => {
    const config = field(payload, 'config');
    const pinned = field(payload, 'incident');
    const incidents = [...list(payload, 'incidents'), ...(typeof pinned === 'object' && pinned !== null ? [pinned] : [])];
    return {
      page: { name: field(config, 'title') },
      components: monitorsOf(payload, reading),
      incidents: incidents.map((one) => incident(one, reading)),
      maintenances: list(payload, 'maintenanceList').map((one) => maintenance(one, reading)),
    };
  },
};
