import { componentDraft } from '../componentDraft.js';
import { entries, field, hasList, list, text } from '../field.js';
import type { Provider } from '../Provider.js';
import type { Health } from '../StatusSnapshot.js';
import { healthWords, meaning, phaseWords, wordIn, wordsFor } from '../words.js';

const widgetStates = wordsFor<Health>({ partial_outage: 'incident' }, healthWords);

/** The words of a page. */
const states = wordsFor<Health>({ operational: 'success', major_outage: 'error', maintenance: 'info' }, healthWords);

const isFeed = (payload: unknown) => hasList(payload, 'statusReports', 'pageComponents');

/** `{ status }` alone may be anybody's, unless the word is theirs. */
const isWidget = (payload: unknown) => {
  const word = text(payload, 'status');
  if (word === '' || Array.isArray(payload)) return false;
  try {
    return Object.keys(payload as object).length === 1 || widgetStates.has(word.replace(/_/g, ''));
  } catch {
    return false;
  }
};

/**
 * OpenStatus: `api.openstatus.dev/public/status/<slug>` and a page's `/feed/json`.
 *
 * @see https://docs.openstatus.dev
 */
export const openstatus: Provider = {
  name: 'openstatus',
  isMarkdown: true,
  matches: (payload) => isFeed(payload) || isWidget(payload),
  read: (payload, reading) => {
    const monitors = new Map(list(payload, 'monitors').map((one) => [text(one, 'id'), one]));
    const groups = new Map(list(payload, 'pageComponentGroups').map((one) => [text(one, 'id'), field(one, 'name')]));
    const parts = list(payload, 'pageComponents');
    const names = new Map(parts.map((one) => [text(one, 'id'), field(one, 'name')]));
    const namesIn = (one: object) => entries(one, 'pageComponents').flatMap((id) => names.get(String(id)) ?? []);
    const health = (one: unknown) => wordIn(one, states, reading, 'status');
    // A component without a monitor, such as a supplier's, says nothing of its own.
    const components = parts.filter((one) => monitors.has(text(one, 'monitorId'))).map((one) =>
      componentDraft(one, health(monitors.get(text(one, 'monitorId'))), groups.get(text(one, 'groupId'))));
    const shown = new Set(parts.map((one) => text(one, 'monitorId')));
    const rest = [...monitors].filter(([id]) => !shown.has(id)).map(([, one]) => componentDraft(one, health(one)));
    return {
      page: { name: field(payload, 'title') },
      said: meaning(field(payload, 'status'), isFeed(payload) ? states : widgetStates, reading, 'status'),
      components: [...components, ...rest],
      incidents: list(payload, 'statusReports').map((one) => {
        const updates = list(one, 'statusReportUpdates').map((each) => ({
          id: field(each, 'id'), phase: wordIn(each, phaseWords, reading, 'status'), at: field(each, 'date', 'updatedAt'), text: field(each, 'message'),
        }));
        const phase = wordIn(one, phaseWords, reading, 'status');
        return { id: field(one, 'id'), title: field(one, 'title'), phase, impact: 'unknown', updatedAt: field(one, 'updatedAt'), components: namesIn(one), updates };
      }),
      maintenances: list(payload, 'maintenances').map((one) => ({
        id: field(one, 'id'), title: field(one, 'name', 'title'), phase: 'unknown', impact: 'maintenance',
        startedAt: field(one, 'from'), startsAt: field(one, 'from'), endsAt: field(one, 'to'), updatedAt: field(one, 'updatedAt'), components: namesIn(one),
        updates: [{ id: 'first', phase: 'scheduled', at: field(one, 'updatedAt'), text: field(one, 'message') }],
      })),
      updatedAt: field(payload, 'updatedAt'),
    };
  },
};
