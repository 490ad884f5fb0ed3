import { componentDraft } from '../componentDraft.js';
import { entries, field, hasList, list, text } from '../field.js';
import { once } from '../once.js';
import type { Provider } from '../Provider.js';
import type { Reading } from '../Reading.js';
import type { IncidentDraft } from '../SnapshotDraft.js';
import type { Health } from '../StatusSnapshot.js';
import { impactOf, meaning, wordIn, wordsFor } from '../words.js';

const states = wordsFor<Health>({ operational: 'ok', degraded: 'notice', partial_outage: 'disrupted', major_outage: 'down' });

/** A page of an issue alone gives its booleans as text. */
const isTrue = (value: unknown) => value === true || value === 'true';

function issue(one: object, pinned: boolean, reading: Reading): IncidentDraft {
  const resolved = isTrue(field(one, 'resolved'));
  const startedAt = field(one, 'createdAt', 'created_at');
  const phase = resolved ? 'resolved' : 'investigating';
  return {
    id: field(one, 'filename', 'permalink'),
    title: field(one, 'title'),
    phase,
    // An announcement harms nobody.
    impact: pinned || isTrue(field(one, 'informational')) ? 'none' : impactOf[wordIn(one, states, reading, 'severity')],
    startedAt,
    updatedAt: field(one, 'lastMod'),
    // "<no value>" while it is not resolved.
    resolvedAt: resolved ? field(one, 'resolvedAt', 'resolved_at') : undefined,
    url: field(one, 'permalink'),
    components: entries(one, 'affected'),
    updates: [{ id: 'first', phase, at: field(one, 'lastMod') ?? startedAt, text: field(one, 'body') }],
  };
}

const isIssue = (one: unknown) => text(one, 'is') === 'issue' || (text(one, 'section') === 'issues' && field(one, 'severity') !== undefined);

/**
 * cState: `/index.json`, a list (`/issues/index.json`), one system (`/affected/<name>/index.json`) and one issue (`/issues/<name>/index.json`). Times are Go's.
 *
 * @see https://github.com/cstate/cstate/wiki/API
 */
export const cstate: Provider = {
  name: 'cstate',
  matches: (payload) => field(payload, 'cStateVersion', 'summaryStatus') !== undefined || isIssue(payload) || (hasList(payload, 'pages') && text(payload, 'is') !== ''),
  read: (payload, reading) => {
    const systems = text(payload, 'is') === 'system' ? [payload as object] : list(payload, 'systems');
    const pins = new Set(list(payload, 'pinnedIssues'));
    const listed = [...pins, ...systems.flatMap((one) => list(one, 'unresolvedIssues')), ...list(payload, 'pages').filter(isIssue)];
    const issues = isIssue(payload) ? [payload as object] : listed;
    const said = field(payload, 'summaryStatus');
    return {
      page: { name: isIssue(payload) || text(payload, 'is') === 'system' ? undefined : field(payload, 'title'), url: field(payload, 'baseURL') },
      said: said === undefined ? undefined : meaning(said, states, reading, 'status'),
      components: systems.map((one) => ({ ...componentDraft(one, wordIn(one, states, reading, 'status'), field(one, 'category')), id: field(one, 'name', 'title'), name: field(one, 'name', 'title') })),
      // One issue lies with each system that it affects; only announcements are pinned.
      incidents: once(issues, 'permalink', 'filename').map((one) => issue(one, pins.has(one), reading)),
      updatedAt: field(payload, 'buildDate') && `${text(payload, 'buildDate')} ${text(payload, 'buildTime')} ${text(payload, 'buildTimezone')}`,
    };
  },
};
