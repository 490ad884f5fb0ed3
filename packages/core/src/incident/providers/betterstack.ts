import { field, list, text } from '../field.js';
import type { Provider } from '../Provider.js';
import { readTime } from '../readTime.js';
import type { Reading } from '../Reading.js';
import type { MaintenanceDraft } from '../SnapshotDraft.js';
import type { Health } from '../StatusSnapshot.js';
import { healthWords, impactOf, meaning } from '../words.js';

const states = new Map<string, Health>([
  ...healthWords,
  ['downtime', 'major_outage'],
  ['resolved', 'operational'],
]);

const impacts = new Map([...states].map(([word, health]) => [word, impactOf[health]]));

const attributes = (one: object) => field(one, 'attributes') ?? {};

/** The words that a report or an update says of the resources it names. */
const wordsOf = (one: unknown) => list(one, 'affected_resources').map((each) => text(each, 'status')).filter(Boolean);

const isDone = (one: unknown) => wordsOf(one).length > 0 && wordsOf(one).every((word) => word === 'resolved');

function reportOf(one: unknown, id: unknown, updates: readonly object[], names: ReadonlyMap<string, unknown>, reading: Reading): MaintenanceDraft {
  const startsAt = field(one, 'starts_at');
  const endsAt = field(one, 'ends_at');
  const planned = text(one, 'report_type') === 'maintenance';
  const end = readTime(endsAt);
  const ended = !planned && end !== undefined && (reading.now === undefined || Date.parse(end) <= reading.now);
  return {
    id,
    title: field(one, 'title'),
    phase: ended || isDone(one) ? 'resolved' : 'unknown',
    impact: planned ? 'maintenance' : meaning(field(one, 'aggregate_state') ?? wordsOf(one)[0], impacts, reading, 'report state'),
    startedAt: startsAt,
    startsAt,
    endsAt,
    resolvedAt: ended ? endsAt : undefined,
    components: list(one, 'affected_resources').map((each) => names.get(text(each, 'status_page_resource_id'))).filter(Boolean),
    updates: updates.map((each) => ({ id: field(each, 'id'), phase: isDone(attributes(each)) ? 'resolved' : 'unknown', at: field(attributes(each), 'published_at'), text: field(attributes(each), 'message') })),
  };
}

/**
 * Better Stack (Better Uptime), a page's `/index.json`, which is JSON:API: reports and updates lie in `included`, and name each other by id.
 * A report has no phase: it is over when it has an end, or when all that it names is resolved.
 *
 * @see https://betterstack.com/docs/uptime/status-pages/subscribing-to-status-updates/subscribing-to-api/
 */
export const betterstack: Provider = {
  name: 'betterstack',
  matches: (payload) => text(field(payload, 'data'), 'type') === 'status_page',
  read: (payload, reading) => {
    const page = field(field(payload, 'data'), 'attributes');
    const included = list(payload, 'included');
    const of = (type: string) => included.filter((one) => text(one, 'type') === type);
    const sections = new Map(of('status_page_section').map((one) => [text(one, 'id'), field(attributes(one), 'name')]));
    const resources = of('status_page_resource');
    const names = new Map(resources.map((one) => [text(one, 'id'), field(attributes(one), 'public_name')]));
    const updates = new Map<string, object[]>();
    for (const one of of('status_update')) {
      const report = text(attributes(one), 'status_report_id');
      const those = updates.get(report) ?? [];
      those.push(one);
      updates.set(report, those);
    }
    const reports = of('status_report');
    const isPlanned = (one: object) => text(attributes(one), 'report_type') === 'maintenance';
    const read = (one: object) => reportOf(attributes(one), field(one, 'id'), updates.get(text(one, 'id')) ?? [], names, reading);
    return {
      page: { name: field(page, 'company_name'), url: urlOf(page), timeZone: field(page, 'timezone') },
      said: meaning(field(page, 'aggregate_state'), states, reading, 'aggregate state'),
      saidText: field(page, 'announcement'),
      // What is not monitored has nothing to say, and must not make a page that is well look doubtful.
      components: resources.filter((one) => text(attributes(one), 'status') !== 'not_monitored').map((one) => ({
        id: field(one, 'id'), name: field(attributes(one), 'public_name'), health: meaning(field(attributes(one), 'status'), states, reading, 'resource status'),
        group: sections.get(text(attributes(one), 'status_page_section_id')), description: field(attributes(one), 'explanation'),
      })),
      incidents: reports.filter((one) => !isPlanned(one)).map(read),
      maintenances: reports.filter(isPlanned).map(read),
      updatedAt: field(page, 'updated_at'),
    };
  },
};

/** A domain of one's own, else theirs. */
function urlOf(page: unknown): string | undefined {
  const domain = text(page, 'custom_domain') || (text(page, 'subdomain') && `${text(page, 'subdomain')}.betteruptime.com`);
  return /^[\w.-]+$/.test(domain) ? `https://${domain}` : undefined;
}
