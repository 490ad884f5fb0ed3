import { componentDraft } from '../componentDraft.js';
import { field, hasList, list, text } from '../field.js';
import { groupBy } from '../groupBy.js';
import { attributesOf, dataOf } from '../jsonApi.js';
import type { Provider } from '../Provider.js';
import { readTime } from '../readTime.js';
import type { Reading } from '../Reading.js';
import type { ComponentDraft, IncidentDraft, MaintenanceDraft, UpdateDraft } from '../SnapshotDraft.js';
import type { Health, IncidentPhase } from '../StatusSnapshot.js';
import { healthWords, impactOf, meaning, phaseWords, wordIn, wordsFor } from '../words.js';
import { worstHealth } from '../worstHealth.js';

/** Version 2 has 0 for unknown and 1 to 4; version 3 adds 5 and 6. */
const states = wordsFor<Health>({
  // Success, info and danger are the page as a whole in version 2.4.
  operational: '1 success', degraded: '2 performanceissues info', partial_outage: '3', major_outage: '4 danger', maintenance: '6', unknown: '0 5',
}, healthWords);

const incidentPhases = wordsFor<IncidentPhase>({ unknown: '0', investigating: '1', identified: '2', monitoring: '3', resolved: '4' }, phaseWords);
const schedulePhases = wordsFor<IncidentPhase>({ scheduled: '0', in_progress: '1', resolved: '2' }, phaseWords);
/** The first that is there; version 3 gives an object for what version 2 gives bare. */
const valueOf = (...keys: string[]) => (one: object, ...names: string[]) =>
  names.map((name) => {
    const given = field(one, name);
    return typeof given === 'object' ? field(given, ...keys) : given;
  }).find((found) => found !== undefined);

/** The number, which is the same in every language, else the word. */
const status = valueOf('value', 'human');

const time = valueOf('string');

const update = (given: object, reading: Reading): UpdateDraft => {
  const one = attributesOf(given);
  return { id: field(one, 'id'), phase: meaning(status(one, 'status', 'human_status'), incidentPhases, reading, 'status'), at: time(one, 'created', 'created_at'), text: field(one, 'message') };
};

type Included = ReadonlyMap<string, object>;

const keyOf = (one: unknown) => `${text(one, 'type')} ${text(one, 'id')}`;

/** JSON:API keeps what belongs to an entry apart, and names it by type and id. */
function partsOf(given: object, what: string, included: Included): object[] {
  const named = list(field(field(given, 'relationships'), what), 'data').flatMap((one) => included.get(keyOf(one)) ?? []);
  return named.length ? named : list(attributesOf(given), what);
}

const nameOf = (given: object) => field(attributesOf(given), 'name', 'component_name');

function incident(given: object, included: Included, reading: Reading): IncidentDraft {
  const one = attributesOf(given);
  const component = field(one, 'component');
  const parts = [...list([component]), ...partsOf(given, 'components', included)];
  // An incident says which state it put its components in; one that is open while they are well is no sign that all is.
  const worst = worstHealth(parts.map((part) => meaning(status(field(attributesOf(part), 'pivot') ?? part, 'component_status') ?? status(attributesOf(part), 'latest_status', 'status'), states, reading, 'status')));
  const startedAt = time(one, 'occurred', 'occurred_at', 'created', 'created_at');
  const begun = meaning(status(one, 'status', 'human_status'), incidentPhases, reading, 'status');
  const updates = partsOf(given, 'updates', included).map((each) => update(each, reading));
  // In version 2 the incident keeps the status that it began with; where it stands now is what the latest update says.
  const [last] = updates.filter((each) => each.phase !== 'unknown').sort((a, b) => ((readTime(a.at) ?? '') < (readTime(b.at) ?? '') ? 1 : -1));
  const said = status(one, 'latest_status', 'latest_human_status');
  const phase = said === undefined ? (last?.phase ?? begun) : meaning(said, incidentPhases, reading, 'status');
  // Version 3 gives the latest status alone: what its first message said is not known.
  const first = { id: 'first', phase: one !== given && phase === begun ? 'unknown' as const : begun, at: startedAt, text: field(one, 'message') };
  return {
    id: field(one, 'id', 'guid'),
    title: field(one, 'name'),
    phase,
    impact: worst && worst !== 'operational' ? impactOf[worst] : 'unknown',
    startedAt,
    updatedAt: time(one, 'updated', 'updated_at'),
    resolvedAt: phase === 'resolved' ? time(one, 'updated', 'updated_at') : undefined,
    url: field(one, 'permalink'),
    components: parts.map(nameOf).filter(Boolean),
    updates: [...updates, first],
  };
}

function schedule(given: object, included: Included, reading: Reading): MaintenanceDraft {
  const one = attributesOf(given);
  const startsAt = time(one, 'scheduled', 'scheduled_at');
  const phase = meaning(status(one, 'status', 'human_status'), schedulePhases, reading, 'status');
  const completed = time(one, 'completed', 'completed_at');
  return {
    id: field(one, 'id'), title: field(one, 'name'), phase, impact: 'maintenance',
    startedAt: startsAt, startsAt, endsAt: completed, resolvedAt: phase === 'resolved' ? completed : undefined,
    updatedAt: time(one, 'updated', 'updated_at'),
    components: partsOf(given, 'components', included).map(nameOf),
    updates: [...partsOf(given, 'updates', included).map((each) => update(each, reading)), { id: 'first', phase: 'scheduled', at: time(one, 'published', 'created', 'created_at'), text: field(one, 'message') }],
  };
}

const component = (given: object, group: unknown, reading: Reading): ComponentDraft => {
  const one = attributesOf(given);
  // In version 3 the latest is what incidents and maintenance make of it.
  return componentDraft(one, meaning(status(one, 'latest_status', 'status', 'status_name'), states, reading, 'status'), group);
};

const ownerOf = (one: object) => text(attributesOf(one), 'incident_id', 'updateable_id');

const kinds = ['incidents', 'schedules', 'components', 'componentGroups', 'updates'] as const;

type Kind = (typeof kinds)[number];

/** What an entry is: version 3 says so; in version 2 its fields tell. */
function kindOf(one: object): Kind | undefined {
  const type = text(one, 'type');
  if (kinds.includes(type as Kind)) return type as Kind;
  const inner = attributesOf(one);
  if (hasList(inner, 'enabled_components')) return 'componentGroups';
  if (ownerOf(one)) return 'updates';
  const isIncident = field(inner, 'is_resolved', 'latest_status', 'latest_human_status', 'stickied', 'occurred', 'occurred_at') !== undefined;
  // Before version 2.4 what was planned lay among the incidents.
  const isPlanned = field(inner, 'scheduled_at') !== undefined && (!isIncident || text(inner, 'status') === '0');
  if (isPlanned || field(inner, 'scheduled', 'completed', 'completed_at') !== undefined) return 'schedules';
  if (isIncident || field(inner, 'human_status') !== undefined) return 'incidents';
  return (field(inner, 'status_name', 'enabled') ?? (field(inner, 'name') && field(inner, 'status'))) !== undefined ? 'components' : undefined;
}

/**
 * Cachet 2 (`/api/v1/{status,components,components/groups,incidents,incidents/<id>/updates,schedules}`) and 3 (the same without `v1`, and `component-groups`): one kind of
 * thing in each payload, or one thing alone. Times have no zone. Words are in the language of the page, numbers are not.
 *
 * @see https://docs.cachethq.io/api
 */
export const cachet: Provider = {
  name: 'cachet',
  isMarkdown: true,
  matches: (payload) => {
    const data = field(payload, 'data');
    // An empty list says that there is nothing, in the frame that both versions send with it.
    return dataOf(payload).some(kindOf) || (hasList(payload, 'data') ? !list(data).length && field(payload, 'meta', 'links') !== undefined : field(data, 'status') !== undefined && field(data, 'message') !== undefined);
  },
  read: (payload, reading) => {
    const data = field(payload, 'data');
    const entries = dataOf(payload);
    if (!hasList(payload, 'data') && !entries.some(kindOf)) return { said: wordIn(data, states, reading, 'status'), saidText: field(data, 'message') };
    const included = new Map(list(payload, 'included').map((one) => [keyOf(one), one]));
    const of = (kind: Kind) => entries.filter((one) => kindOf(one) === kind);
    const groups = of('componentGroups').map((one) => ({ name: nameOf(one), parts: [...list(one, 'enabled_components'), ...partsOf(one, 'components', included)] }));
    return {
      components: [{ name: undefined, parts: of('components') }, ...groups].flatMap(({ name, parts }) =>
        parts.filter((one) => field(attributesOf(one), 'enabled') !== false).map((one) => component(one, name, reading))),
      // Updates alone are those of an incident of which nothing else is known.
      incidents: [...of('incidents').map((one) => incident(one, included, reading)), ...[...groupBy(of('updates'), ownerOf)].map(([id, those]): IncidentDraft => ({ id, phase: 'unknown', impact: 'unknown', updates: those.map((one) => update(one, reading)) }))],
      maintenances: of('schedules').map((one) => schedule(one, included, reading)),
    };
  },
};
