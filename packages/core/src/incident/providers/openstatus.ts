import { field, hasList, list, text } from '../field.js';
import type { Provider } from '../Provider.js';
import type { Health } from '../StatusSnapshot.js';
import { healthWords, meaning, phaseWords } from '../words.js';

/** The widget's words, and those of a page: success, degraded, error, info. */
const states = new Map<string, Health>([
  ...healthWords,
  ['incident', 'partial_outage'],
  ['success', 'operational'],
  ['error', 'major_outage'],
  ['info', 'maintenance'],
  ['up', 'operational'],
  ['active', 'operational'],
  ['down', 'major_outage'],
]);

const isFeed = (payload: unknown) => hasList(payload, 'statusReports', 'pageComponents');

/** `{ status }` alone may be anybody's, unless the word is theirs. */
const isWidget = (payload: unknown) => {
  const word = text(payload, 'status');
  if (word === '' || Array.isArray(payload)) return false;
  try {
    return Object.keys(payload as object).length === 1 || [...healthWords.keys(), 'incident'].includes(word.replace(/_/g, ''));
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
  matches: (payload) => isFeed(payload) || isWidget(payload),
  read: (payload, reading) => {
    const monitors = new Map(list(payload, 'monitors').map((one) => [text(one, 'id'), one]));
    const groups = new Map(list(payload, 'pageComponentGroups').map((one) => [text(one, 'id'), field(one, 'name')]));
    const parts = list(payload, 'pageComponents');
    const names = new Map(parts.map((one) => [text(one, 'id'), field(one, 'name')]));
    const namesIn = (one: object) => idsIn(one).flatMap((id) => names.get(id) ?? []);
    const health = (one: unknown) => meaning(field(one, 'status'), states, reading, 'monitor status');
    // A component without a monitor, such as a supplier's, says nothing of its own.
    const components = parts.filter((one) => monitors.has(text(one, 'monitorId'))).map((one) => ({
      id: field(one, 'id'), name: field(one, 'name'), health: health(monitors.get(text(one, 'monitorId'))), group: groups.get(text(one, 'groupId')), description: field(one, 'description'),
    }));
    const shown = new Set(parts.map((one) => text(one, 'monitorId')));
    const rest = [...monitors].filter(([id]) => !shown.has(id)).map(([id, one]) => ({ id, name: field(one, 'name'), health: health(one), description: field(one, 'description') }));
    return {
      page: { name: field(payload, 'title') },
      said: meaning(field(payload, 'status'), states, reading, 'page status', isFeed(payload) ? 'unknown' : undefined),
      components: [...components, ...rest],
      incidents: list(payload, 'statusReports').map((one) => {
        const updates = list(one, 'statusReportUpdates').map((each) => ({
          id: field(each, 'id'), phase: meaning(field(each, 'status'), phaseWords, reading, 'update status'), at: field(each, 'date', 'updatedAt'), text: field(each, 'message'),
        }));
        const phase = meaning(field(one, 'status'), phaseWords, reading, 'report status');
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

/** The ids of a list of numbers. */
function idsIn(one: object): string[] {
  const ids = field(one, 'pageComponents');
  return Array.isArray(ids) ? ids.slice(0, 100).map(String) : [];
}
