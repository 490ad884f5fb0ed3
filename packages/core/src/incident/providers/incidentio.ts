import { field, hasList, list, text } from '../field.js';
import type { Provider } from '../Provider.js';
import type { Reading } from '../Reading.js';
import type { ComponentDraft, MaintenanceDraft } from '../SnapshotDraft.js';
import { healthWords, impactOf, meaning, phaseWords } from '../words.js';
import { worstHealth } from '../worstHealth.js';

const impacts = new Map([...healthWords].map(([word, health]) => [word, impactOf[health]]));

const health = (one: unknown, reading: Reading, ...names: string[]) => meaning(field(one, ...names), healthWords, reading, 'component status');

/** A page names its components by id, in groups and out of them. */
function componentsOf(summary: unknown, reading: Reading): ComponentDraft[] {
  const worse = new Map(list(summary, 'affected_components').map((one) => [text(one, 'component_id', 'id'), one]));
  const draft = (one: unknown, group?: unknown): ComponentDraft => {
    const id = text(one, 'component_id', 'id');
    const said = worse.get(id) ?? one;
    // Only what is affected has a status; the rest is well.
    return { id, name: field(one, 'name'), health: meaning(field(said, 'current_status', 'status'), healthWords, reading, 'component status', 'operational'), group, description: field(one, 'description') };
  };
  const items = list(field(summary, 'structure'), 'items');
  if (!items.length) return list(summary, 'components').map((one) => draft(one, field(one, 'group_name')));
  return items.flatMap((item) => {
    const group = field(item, 'group');
    return group === undefined ? [draft(field(item, 'component'))] : list(group, 'components').map((one) => draft(one, field(group, 'name')));
  });
}

function incident(one: object, reading: Reading): MaintenanceDraft {
  const parts = list(one, 'affected_components');
  const spans = list(one, 'status_summaries');
  const phase = meaning(field(one, 'status'), phaseWords, reading, 'incident status');
  // The widget says the worst; a page says it for each span of time.
  const worst = worstHealth([...parts.map((part) => health(part, reading, 'status', 'current_status')), ...spans.map((span) => health(span, reading, 'worst_component_status'))]);
  const said = field(one, 'current_worst_impact');
  const updates = list(one, 'updates').map((each) => ({
    id: field(each, 'id'), phase: meaning(field(each, 'to_status', 'status'), phaseWords, reading, 'update status'), at: field(each, 'published_at', 'created_at'), text: field(each, 'message_string', 'message'),
  }));
  const last = field(one, 'last_update_message');
  const startsAt = field(one, 'started_at', 'starts_at') ?? field(spans[0], 'start_at');
  const endsAt = field(one, 'scheduled_end_at', 'ends_at') ?? field(spans.at(-1), 'end_at');
  return {
    id: field(one, 'id'),
    title: field(one, 'name'),
    phase,
    impact: said !== undefined ? meaning(said, impacts, reading, 'worst impact') : worst ? impactOf[worst] : 'unknown',
    startedAt: field(one, 'published_at', 'started_at', 'created_at', 'starts_at'),
    updatedAt: field(one, 'last_update_at', 'updated_at'),
    resolvedAt: phase === 'resolved' ? (field(one, 'resolved_at') ?? field(spans.at(-1), 'end_at')) : undefined,
    url: field(one, 'url', 'permalink'),
    components: parts.map((part) => field(part, 'name')).filter(Boolean),
    updates: updates.length || last === undefined ? updates : [{ id: 'last', phase, at: field(one, 'last_update_at'), text: last }],
    startsAt,
    endsAt,
  };
}

const isPlanned = (one: object) => text(one, 'type') === 'maintenance' || text(one, 'status').startsWith('maintenance');

const isOurs = (one: object) => field(one, 'status_summaries', 'component_impacts') !== undefined;

/**
 * incident.io: the widget's `/api/v1/summary` (which lists only what is going on), and what a page itself is made from,
 * `{ summary }` and `{ incidents }`.
 *
 * @see https://docs.incident.io/status-pages/widget
 */
export const incidentio: Provider = {
  name: 'incidentio',
  matches: (payload) =>
    hasList(payload, 'ongoing_incidents', 'in_progress_maintenances') || hasList(field(payload, 'summary'), 'ongoing_incidents', 'components') || list(payload, 'incidents').some(isOurs),
  read: (payload, reading) => {
    const summary = field(payload, 'summary') ?? payload;
    const all = [...list(summary, 'ongoing_incidents'), ...list(summary, 'incidents')];
    const widget = hasList(summary, 'ongoing_incidents', 'in_progress_maintenances');
    return {
      page: { name: field(summary, 'page_title', 'name'), url: field(summary, 'page_url', 'public_url') },
      // Nothing that is going on is how it says that all is well.
      said: widget && hasList(summary, 'ongoing_incidents') && !all.length ? 'operational' : undefined,
      components: componentsOf(summary, reading),
      incidents: all.filter((one) => !isPlanned(one)).map((one) => incident(one, reading)),
      maintenances: [...list(summary, 'in_progress_maintenances'), ...list(summary, 'scheduled_maintenances'), ...all.filter(isPlanned)].map((one) => incident(one, reading)),
    };
  },
};
