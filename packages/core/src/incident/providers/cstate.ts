import { field, hasList, list, text } from '../field.js';
import type { Provider } from '../Provider.js';
import type { Reading } from '../Reading.js';
import type { IncidentDraft } from '../SnapshotDraft.js';
import type { Health } from '../StatusSnapshot.js';
import { impactOf, meaning } from '../words.js';

const states = new Map<string, Health>([['ok', 'operational'], ['notice', 'degraded'], ['disrupted', 'partial_outage'], ['down', 'major_outage']]);

const impacts = new Map([...states].map(([word, health]) => [word, impactOf[health]]));

/** A page of an issue alone gives its booleans as text. */
const isTrue = (value: unknown) => value === true || value === 'true';

function issue(one: object, reading: Reading): IncidentDraft {
  const resolved = isTrue(field(one, 'resolved'));
  const startedAt = field(one, 'createdAt', 'created_at');
  const phase = resolved ? 'resolved' : 'investigating';
  return {
    id: field(one, 'filename', 'permalink'),
    title: field(one, 'title'),
    phase,
    // An announcement harms nobody.
    impact: isTrue(field(one, 'informational')) ? 'none' : meaning(field(one, 'severity'), impacts, reading, 'severity'),
    startedAt,
    updatedAt: field(one, 'lastMod'),
    // "<no value>" while it is not resolved.
    resolvedAt: resolved ? field(one, 'resolvedAt', 'resolved_at') : undefined,
    url: field(one, 'permalink'),
    components: namesIn(field(one, 'affected')),
    updates: [{ id: 'first', phase, at: field(one, 'lastMod') ?? startedAt, text: field(one, 'body') }],
  };
}

const namesIn = (affected: unknown): unknown[] => (Array.isArray(affected) ? affected.slice(0, 100) : []);

const isIssue = (one: unknown) => text(one, 'is') === 'issue' || (text(one, 'section') === 'issues' && field(one, 'severity') !== undefined);

/**
 * cState: `/index.json`, a list (`/issues/index.json`) and one issue (`/issues/<name>/index.json`). Times are Go's.
 *
 * @see https://github.com/cstate/cstate/wiki/API
 */
export const cstate: Provider = {
  name: 'cstate',
  matches: (payload) => field(payload, 'cStateVersion', 'summaryStatus') !== undefined || isIssue(payload) || (hasList(payload, 'pages') && text(payload, 'is') !== ''),
  read: (payload, reading) => {
    const systems = list(payload, 'systems');
    const listed = [...list(payload, 'pinnedIssues'), ...systems.flatMap((one) => list(one, 'unresolvedIssues')), ...list(payload, 'pages').filter(isIssue)];
    const issues = isIssue(payload) ? [payload as object] : listed;
    // One issue lies with each system that it affects.
    const once = new Map(issues.map((one) => [text(one, 'permalink', 'filename') || one, one]));
    const said = field(payload, 'summaryStatus');
    return {
      page: { name: isIssue(payload) ? undefined : field(payload, 'title'), url: field(payload, 'baseURL') },
      said: said === undefined ? undefined : meaning(said, states, reading, 'summary status'),
      components: systems.map((one) => ({ id: field(one, 'name'), name: field(one, 'name'), health: meaning(field(one, 'status'), states, reading, 'system status'), group: field(one, 'category'), description: field(one, 'description') })),
      incidents: [...once.values()].map((one) => issue(one, reading)),
      updatedAt: field(payload, 'buildDate') && `${text(payload, 'buildDate')} ${text(payload, 'buildTime')} ${text(payload, 'buildTimezone')}`,
    };
  },
};
