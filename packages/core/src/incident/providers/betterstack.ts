import { field, list, text } from '../field.js';
import { groupBy } from '../groupBy.js';
import { attributesOf, dataOf } from '../jsonApi.js';
import type { Provider } from '../Provider.js';
import { readTime } from '../readTime.js';
import type { Reading } from '../Reading.js';
import type { MaintenanceDraft } from '../SnapshotDraft.js';
import type { Health } from '../StatusSnapshot.js';
import { healthWords, impactOf, meaning, wordIn, wordsFor } from '../words.js';

const states = wordsFor<Health>({ major_outage: 'downtime', operational: 'resolved' }, healthWords);

/** The words that a report or an update says of the resources it names. */
const wordsOf = (one: unknown) => list(one, 'affected_resources').map((each) => text(each, 'status')).filter(Boolean);

const isDone = (one: unknown) => wordsOf(one).length > 0 && wordsOf(one).every((word) => word === 'resolved');

function reportOf(one: object, id: string, updates: ReadonlyMap<string, readonly object[]>, names: ReadonlyMap<string, unknown>, reading: Reading): MaintenanceDraft {
  const startsAt = field(one, 'starts_at');
  const endsAt = field(one, 'ends_at');
  const planned = text(one, 'report_type') === 'maintenance';
  const end = readTime(endsAt);
  const ended = !planned && end !== undefined && (reading.now === undefined || Date.parse(end) <= reading.now);
  return {
    id,
    title: field(one, 'title'),
    phase: ended || isDone(one) ? 'resolved' : 'unknown',
    impact: planned ? 'maintenance' : impactOf[meaning(field(one, 'aggregate_state') ?? wordsOf(one)[0], states, reading, 'impact')],
    startedAt: startsAt,
    startsAt,
    endsAt,
    resolvedAt: ended ? endsAt : undefined,
    components: list(one, 'affected_resources').map((each) => names.get(text(each, 'status_page_resource_id'))).filter(Boolean),
    updates: updates.get(id)?.map((each) => ({ id: field(each, 'id'), phase: isDone(attributesOf(each)) ? 'resolved' : 'unknown', at: field(attributesOf(each), 'published_at'), text: field(attributesOf(each), 'message') })),
  };
}

/**
 * Better Stack (Better Uptime), a page's `/index.json`, and the reports of its API, which are JSON:API: reports and updates lie in `included`, and name each other by id.
 * A report has no phase: it is over when it has an end, or when all that it names is resolved.
 *
 * @see https://betterstack.com/docs/uptime/status-pages/subscribing-to-status-updates/subscribing-to-api/
 */
export const betterstack: Provider = {
  name: 'betterstack',
  matches: (payload) => /^status_(?:page|report)$/.test(text(dataOf(payload)[0], 'type')),
  read: (payload, reading) => {
    const [first] = dataOf(payload);
    const page = text(first, 'type') === 'status_page' ? attributesOf(first!) : undefined;
    const included = [...dataOf(payload), ...list(payload, 'included')];
    const of = (type: string) => included.filter((one) => text(one, 'type') === type);
    const sections = new Map(of('status_page_section').map((one) => [text(one, 'id'), field(attributesOf(one), 'name')]));
    const resources = of('status_page_resource');
    const names = new Map(resources.map((one) => [text(one, 'id'), field(attributesOf(one), 'public_name')]));
    const reports = of('status_report');
    // An update names its report, the report its updates: either may be left out.
    const owners = new Map(reports.flatMap((one) => list(field(field(one, 'relationships'), 'status_updates'), 'data').map((each) => [text(each, 'id'), text(one, 'id')])));
    const updates = groupBy(of('status_update'), (one) => text(attributesOf(one), 'status_report_id') || (owners.get(text(one, 'id')) ?? ''));
    const isPlanned = (one: object) => text(attributesOf(one), 'report_type') === 'maintenance';
    const read = (one: object) => reportOf(attributesOf(one), text(one, 'id'), updates, names, reading);
    return {
      page: { name: field(page, 'company_name'), url: urlOf(page), timeZone: field(page, 'timezone') },
      said: page && wordIn(page, states, reading, 'aggregate_state'),
      saidText: field(page, 'announcement'),
      // What is not monitored has nothing to say, and must not make a page that is well look doubtful.
      components: resources.filter((one) => text(attributesOf(one), 'status') !== 'not_monitored').map((one) => ({
        id: field(one, 'id'), name: field(attributesOf(one), 'public_name'), health: wordIn(attributesOf(one), states, reading, 'status'),
        group: sections.get(text(attributesOf(one), 'status_page_section_id')), description: field(attributesOf(one), 'explanation'),
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
