import { field, hasList, list, text } from '../field.js';
import type { Provider } from '../Provider.js';
import { readTime } from '../readTime.js';
import type { Reading } from '../Reading.js';
import type { ComponentDraft, IncidentDraft, MaintenanceDraft, UpdateDraft } from '../SnapshotDraft.js';
import type { Health, IncidentPhase } from '../StatusSnapshot.js';
import { healthWords, impactOf, meaning, phaseWords } from '../words.js';

/** Version 2 has 0 for unknown and 1 to 4; version 3 adds 5 and 6. */
const states = new Map<string, Health>([
  ...healthWords,
  ['performanceissues', 'degraded'],
  ['0', 'unknown'], ['1', 'operational'], ['2', 'degraded'], ['3', 'partial_outage'], ['4', 'major_outage'], ['5', 'unknown'], ['6', 'maintenance'],
  // The page as a whole in version 2.4.
  ['success', 'operational'], ['info', 'degraded'], ['danger', 'major_outage'],
]);

const incidentPhases = new Map<string, IncidentPhase>([...phaseWords, ['0', 'unknown'], ['1', 'investigating'], ['2', 'identified'], ['3', 'monitoring'], ['4', 'resolved']]);
const schedulePhases = new Map<string, IncidentPhase>([...phaseWords, ['0', 'scheduled'], ['1', 'in_progress'], ['2', 'resolved']]);
const impacts = new Map([...states].map(([word, health]) => [word, impactOf[health]]));

/** Version 3 wraps each in `attributes` (JSON:API); version 2 does not. */
const bare = (one: object): object => {
  const attributes = field(one, 'attributes');
  return typeof attributes === 'object' && attributes !== null ? attributes : one;
};

/** The number, which is the same in every language, else the word. Version 3 gives both in an object. */
const status = (one: object, ...names: string[]) => {
  const given = field(one, ...names);
  return field(given, 'value') ?? field(given, 'human') ?? given;
};

/** Version 3 gives times as `{ human, string }`. */
const time = (one: object, ...names: string[]) => {
  for (const name of names) {
    const given = field(one, name);
    const found = typeof given === 'object' ? field(given, 'string') : given;
    if (found !== undefined) return found;
  }
  return undefined;
};

const update = (given: object, reading: Reading): UpdateDraft => {
  const one = bare(given);
  return { id: field(one, 'id'), phase: meaning(status(one, 'status', 'human_status'), incidentPhases, reading, 'update status'), at: time(one, 'created', 'created_at'), text: field(one, 'message') };
};

/** JSON:API keeps updates apart, and names them by id. */
function updatesOf(given: object, included: ReadonlyMap<string, object>): object[] {
  const named = list(field(field(given, 'relationships'), 'updates'), 'data').flatMap((one) => included.get(text(one, 'id')) ?? []);
  return named.length ? named : list(bare(given), 'updates');
}

function incident(given: object, included: ReadonlyMap<string, object>, reading: Reading): IncidentDraft {
  const one = bare(given);
  const component = field(one, 'component');
  const startedAt = time(one, 'occurred', 'occurred_at', 'created', 'created_at');
  const begun = meaning(status(one, 'status', 'human_status'), incidentPhases, reading, 'incident status');
  const updates = updatesOf(given, included).map((each) => update(each, reading));
  // The incident keeps the status that it began with; where it stands now is what the latest update says.
  const [last] = [...updates].sort((a, b) => String(readTime(b.at)).localeCompare(String(readTime(a.at))));
  const said = status(one, 'latest_status', 'latest_human_status');
  const phase = said === undefined ? (last?.phase ?? begun) : meaning(said, incidentPhases, reading, 'incident status');
  const first = { id: 'first', phase: begun, at: startedAt, text: field(one, 'message') };
  return {
    id: field(one, 'id', 'guid'),
    title: field(one, 'name'),
    phase,
    // An incident says which state it put its components in; the page as a whole is told by those.
    impact: component === undefined ? 'unknown' : meaning(status(component as object, 'status'), impacts, reading, 'component status'),
    startedAt,
    updatedAt: time(one, 'updated', 'updated_at'),
    resolvedAt: phase === 'resolved' ? time(one, 'updated', 'updated_at') : undefined,
    url: field(one, 'permalink'),
    components: [field(component, 'name'), ...list(one, 'components').map((each) => field(bare(each), 'name'))].filter(Boolean),
    updates: [...updates, first],
  };
}

function schedule(given: object, reading: Reading): MaintenanceDraft {
  const one = bare(given);
  const startsAt = time(one, 'scheduled', 'scheduled_at');
  const phase = meaning(status(one, 'status', 'human_status'), schedulePhases, reading, 'schedule status');
  const completed = time(one, 'completed', 'completed_at');
  return {
    id: field(one, 'id'), title: field(one, 'name'), phase, impact: 'maintenance',
    startedAt: startsAt, startsAt, endsAt: completed, resolvedAt: phase === 'resolved' ? completed : undefined,
    updatedAt: time(one, 'updated', 'updated_at'),
    components: list(one, 'components').map((each) => field(bare(each), 'name', 'component_name')),
    updates: [{ id: 'first', phase: 'scheduled', at: time(one, 'published', 'created', 'created_at'), text: field(one, 'message') }],
  };
}

const component = (given: object, reading: Reading): ComponentDraft => {
  const one = bare(given);
  return { id: field(one, 'id'), name: field(one, 'name'), health: meaning(status(one, 'status', 'status_name'), states, reading, 'component status'), description: field(one, 'description') };
};

type Kind = 'incidents' | 'schedules' | 'components';

/** What an entry is: version 3 says so; in version 2 its fields tell. */
function kindOf(one: object): Kind | undefined {
  const type = text(one, 'type');
  if (type === 'incidents' || type === 'schedules' || type === 'components') return type;
  const inner = bare(one);
  // Before version 2.4 what was planned lay among the incidents.
  if (field(inner, 'scheduled_at') !== undefined && text(inner, 'status') === '0') return 'schedules';
  if (field(inner, 'scheduled', 'completed', 'completed_at') !== undefined) return 'schedules';
  if (field(inner, 'is_resolved', 'latest_status', 'latest_human_status', 'visible', 'stickied', 'occurred', 'occurred_at') !== undefined) return 'incidents';
  if (field(inner, 'status_name', 'enabled') !== undefined) return 'components';
  if (field(inner, 'human_status') !== undefined) return field(inner, 'scheduled_at') === undefined ? 'incidents' : 'schedules';
  return field(inner, 'name') !== undefined && field(inner, 'status') !== undefined ? 'components' : undefined;
}

/**
 * Cachet 2 (`/api/v1/{status,components,incidents,schedules}`) and 3 (`/api/{status,components,incidents,schedules}`): one kind of thing in each
 * payload, or one thing alone. Times have no zone.
 *
 * @see https://docs.cachethq.io/api
 */
export const cachet: Provider = {
  name: 'cachet',
  matches: (payload) => {
    const data = field(payload, 'data');
    if (hasList(payload, 'data')) {
      const [first] = list(data);
      // An empty list says that there is nothing, in the frame that both versions send with it.
      return first ? kindOf(first) !== undefined : field(payload, 'meta', 'links') !== undefined;
    }
    return (typeof data === 'object' && data !== null && kindOf(data) !== undefined) || (field(data, 'status') !== undefined && field(data, 'message') !== undefined);
  },
  read: (payload, reading) => {
    const data = field(payload, 'data');
    const single = !hasList(payload, 'data') && typeof data === 'object' && data !== null ? kindOf(data) : undefined;
    if (!hasList(payload, 'data') && !single) {
      return { said: meaning(field(data, 'status'), states, reading, 'status'), saidText: field(data, 'message') };
    }
    const entries = single ? [data as object] : list(data);
    const included = new Map(list(payload, 'included').filter((one) => text(one, 'type') === 'updates').map((one) => [text(one, 'id'), one]));
    const of = (kind: Kind) => entries.filter((one) => kindOf(one) === kind);
    return {
      components: of('components').filter((one) => field(bare(one), 'enabled') !== false).map((one) => component(one, reading)),
      incidents: of('incidents').map((one) => incident(one, included, reading)),
      maintenances: of('schedules').map((one) => schedule(one, reading)),
    };
  },
};
