import { componentDraft } from '../componentDraft.js';
import { field, hasList, list, text } from '../field.js';
import type { Provider } from '../Provider.js';
import type { Reading } from '../Reading.js';
import type { ComponentDraft, MaintenanceDraft } from '../SnapshotDraft.js';
import { healthWords, impactOf, meaning, phaseWords, wordIn } from '../words.js';
import { worstHealth } from '../worstHealth.js';

/** A page names its components by id, in groups and out of them. */
function componentsOf(summary: unknown, reading: Reading): ComponentDraft[] {
  const worse = new Map(list(summary, 'affected_components').map((one) => [text(one, 'component_id', 'id'), one]));
  const draft = (one: unknown, group?: unknown): ComponentDraft => {
    const id = text(one, 'component_id', 'id');
    const said = worse.get(id) ?? one;
    // Only what is affected has a status; the rest is well.
    return { ...componentDraft(one, meaning(field(said, 'current_status', 'status') ?? 'operational', healthWords, reading, 'status'), group), id };
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
  const spans = list(one, 'status_summaries', 'component_impacts', 'component_maintenance_periods');
  const phase = meaning(statusOf(one), phaseWords, reading, 'status');
  // The widget says the worst; a page says it for each span of time.
  const worst = worstHealth([...parts.map((part) => wordIn(part, healthWords, reading, 'status', 'current_status')), ...spans.map((span) => wordIn(span, healthWords, reading, 'worst_component_status', 'component_status'))]);
  const said = field(one, 'current_worst_impact');
  const updates = list(one, 'updates').map((each) => ({
    id: field(each, 'id'), phase: meaning(field(each, 'to_status') ?? statusOf(each), phaseWords, reading, 'status'), at: field(each, 'published_at', 'created_at'), text: field(each, 'message_string', 'message'),
  }));
  const last = field(one, 'last_update_message');
  const startsAt = field(one, 'started_at', 'starts_at') ?? field(spans[0], 'start_at');
  const endsAt = field(one, 'scheduled_end_at', 'ends_at') ?? field(spans.at(-1), 'end_at');
  return {
    id: field(one, 'id'),
    title: field(one, 'name'),
    phase,
    impact: said !== undefined ? impactOf[meaning(said, healthWords, reading, 'impact')] : worst ? impactOf[worst] : 'unknown',
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

const isPlanned = (one: object) => text(one, 'type') === 'maintenance' || String(statusOf(one)).startsWith('maintenance');

/** The widget and the API name it otherwise. */
const statusOf = (one: object) => field(one, 'status', 'incident_status', 'maintenance_status');

/** What its API lists, and shows alone. */
const told = (payload: unknown) => list(payload, 'status_page_incidents', 'status_page_maintenances').concat(list([field(payload, 'status_page_incident', 'status_page_maintenance')]));

const isOurs = (one: object) => field(one, 'status_summaries', 'component_impacts') !== undefined;

/**
 * incident.io: the widget's `/api/v1/summary` (which lists only what is going on), what a page itself is made from, `{ summary }` and `{ incidents }`, and what its
 * API answers, `{ status_page_incidents }` and `{ status_page_maintenances }`.
 *
 * @see https://docs.incident.io/status-pages/widget-api
 * @see https://docs.incident.io/api-reference/status-page-incidents-v2
 */
export const incidentio: Provider = {
  name: 'incidentio',
  isMarkdown: true,
  matches: (payload) =>
    hasList(payload, 'ongoing_incidents', 'in_progress_maintenances') || hasList(field(payload, 'summary'), 'ongoing_incidents', 'components') || list(payload, 'incidents').some(isOurs) || told(payload).length > 0,
  read: (payload, reading) => {
    const summary = field(payload, 'summary') ?? payload;
    const all = [...list(summary, 'ongoing_incidents'), ...list(summary, 'incidents'), ...told(payload)];
    const incidents = all.filter((one) => !isPlanned(one)).map((one) => incident(one, reading));
    const widget = hasList(summary, 'ongoing_incidents', 'in_progress_maintenances');
    return {
      page: { name: field(summary, 'page_title', 'name'), url: field(summary, 'page_url', 'public_url') },
      // Nothing that is going on is how it says that all is well; what is resolved may be listed for a while.
      said: widget && hasList(summary, 'ongoing_incidents') && incidents.every(({ phase }) => phase === 'resolved') ? 'operational' : undefined,
      components: componentsOf(summary, reading),
      incidents,
      maintenances: [...list(summary, 'in_progress_maintenances'), ...list(summary, 'scheduled_maintenances'), ...all.filter(isPlanned)].map((one) => incident(one, reading)),
    };
  },
};
