import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { documentedPayloads } from '../../test/incident/documentedPayloads.js';
import { parseStatus } from './parseStatus.js';
import { providers } from './providers.js';
import { healths } from './worstHealth.js';

const folder = new URL('./fixtures/', import.meta.url);
const payloads = [
  ...readdirSync(folder).filter((file) => file.endsWith('.json')).map((file) => JSON.parse(readFileSync(new URL(file, folder), 'utf8')) as unknown),
  ...documentedPayloads.map(([, payload]) => payload),
];

const page = { id: 'p', name: 'Crumbs', url: 'https://status.example.com', updated_at: '2026-11-22T09:41:00Z' };
const summary = (more: object) => ({ page, status: { indicator: 'none', description: 'All Systems Operational' }, ...more });
const incident = (more: object) => ({ id: 'i', name: 'Ovens', status: 'investigating', impact: 'minor', created_at: '2026-11-22T09:00:00Z', incident_updates: [], ...more });

describe('what the whole is', () => {
  it.each([
    ['the page when nothing else is wrong', summary({ status: { indicator: 'major' } }), 'partial_outage'],
    ['an open incident when the page says all is well', summary({ incidents: [incident({ impact: 'critical' })] }), 'major_outage'],
    ['a component when the page says all is well', summary({ components: [{ id: 'a', name: 'API', status: 'partial_outage' }] }), 'partial_outage'],
    ['well, when all incidents are resolved', summary({ incidents: [incident({ status: 'resolved', impact: 'critical' }), incident({ status: 'postmortem' })] }), 'operational'],
    ['unknown, for an indicator in no document', summary({ status: { indicator: 'sparkling' } }), 'unknown'],
    ['unknown, for a component state in no document', summary({ components: [{ id: 'a', name: 'API', status: 'wobbly' }] }), 'unknown'],
    ['unknown, for a component without a state', summary({ components: [{ id: 'a', name: 'API' }] }), 'unknown'],
    ['unknown, for an open incident of no known impact', summary({ incidents: [incident({ impact: 'biblical' })] }), 'unknown'],
    ['what is known to be wrong rather than what is unknown', summary({ components: [{ name: 'A', status: 'wobbly' }, { name: 'B', status: 'degraded_performance' }] }), 'degraded'],
    ['maintenance that is going on', summary({ scheduled_maintenances: [incident({ status: 'in_progress', scheduled_for: '2026-11-22T09:00:00Z' })] }), 'maintenance'],
    ['well, while maintenance is only announced', summary({ scheduled_maintenances: [incident({ status: 'scheduled' })] }), 'operational'],
    ['a word of a prototype, unknown', summary({ status: { indicator: 'constructor' } }), 'unknown'],
    ['unknown, where only a page is given', { page, incidents: [] }, 'unknown'],
  ])('is %s', (_, payload, overall) => {
    expect(parseStatus(payload)?.overall).toBe(overall);
  });

  it('names the words it does not know', () => {
    expect(parseStatus(summary({ status: { indicator: 'sparkling' } }))?.warnings).toEqual(['indicator "sparkling" is in no table, and read as unknown']);
  });

  it('expects the service back at the end of the maintenance, unless more is wrong', () => {
    const maintenance = incident({ status: 'in_progress', scheduled_for: '2026-11-22T09:00:00Z', scheduled_until: '2026-11-22T11:00:00Z' });
    expect(parseStatus(summary({ scheduled_maintenances: [maintenance] }))?.expectedBackAt).toBe('2026-11-22T11:00:00.000Z');
    expect(parseStatus(summary({ scheduled_maintenances: [maintenance], incidents: [incident({})] }))?.expectedBackAt).toBeUndefined();
  });
});

describe('shapes from the documents', () => {
  it.each([
    ['Statuspage, status.json', { page, status: { indicator: 'critical', description: 'x' } }, 'statuspage', 'major_outage'],
    ['Statuspage, components.json', { page, components: [{ id: 'a', name: 'API', status: 'under_maintenance' }] }, 'statuspage', 'maintenance'],
    ['Statuspage, incidents.json', { page, incidents: [incident({ impact: 'major' })] }, 'statuspage', 'partial_outage'],
    ['Statuspage, scheduled-maintenances.json', { page, scheduled_maintenances: [incident({ status: 'verifying' })] }, 'statuspage', 'maintenance'],
    ['Rootly', { page: { name: 'Acme' }, status: { indicator: 'maintenance' }, incidents: [] }, 'statuspage', 'maintenance'],
    ['Instatus, issues', { page: { name: 'Acme', url: 'https://x.test', status: 'HASISSUES' } }, 'instatus', 'degraded'],
    ['Instatus, up with an open incident', { page: { status: 'UP' }, activeIncidents: [{ name: 'x', status: 'IDENTIFIED', impact: 'MINOROUTAGE' }] }, 'instatus', 'degraded'],
    ['Instatus, maintenance', { page: { status: 'UNDERMAINTENANCE' }, activeMaintenances: [{ name: 'x', status: 'INPROGRESS', start: '2026-11-22T09:00:00Z', duration: '60' }] }, 'instatus', 'maintenance'],
    ['Cachet 2, components', { meta: {}, data: [{ id: 1, name: 'API', status: 3, status_name: 'Partial Outage', enabled: true }] }, 'cachet', 'partial_outage'],
    ['Cachet 2, numbers as text', { data: [{ id: 1, name: 'API', status: '4', status_name: 'Major Outage' }] }, 'cachet', 'major_outage'],
    ['Cachet 2, incidents', { data: [{ id: 1, name: 'x', status: 1, human_status: 'Investigating', is_resolved: false, latest_status: 2, component: { id: 1, name: 'API', status: 2 } }] }, 'cachet', 'degraded'],
    ['Cachet 2, resolved', { data: [{ id: 1, name: 'x', status: 1, latest_status: 4, is_resolved: true, component: { status: 1, name: 'API' } }] }, 'cachet', 'unknown'],
    ['Cachet 2.3, planned', { meta: {}, data: [{ id: 3, name: 'x', status: 0, visible: 1, scheduled_at: '2026-11-23 14:00:00', human_status: 'Scheduled' }] }, 'cachet', 'unknown'],
    ['Cachet 3, components', { data: [{ id: '1', type: 'components', attributes: { id: 1, name: 'API', status: { human: 'Under maintenance', value: 6 } } }] }, 'cachet', 'maintenance'],
    ['Cachet 3, one incident', { data: { id: '1', type: 'incidents', attributes: { name: 'x', status: { value: 1 } } } }, 'cachet', 'unknown'],
    ['Cachet, nothing', { meta: { pagination: {} }, data: [] }, 'cachet', 'unknown'],
    ['Upptime, issues', [{ number: 1, title: '🛑 API is down', state: 'open', html_url: 'https://github.com/a/b/issues/1', labels: [{ name: 'status' }], created_at: '2026-11-22T09:00:00Z' }], 'upptime', 'major_outage'],
    ['OpenStatus, an incident', { status: 'incident' }, 'openstatus', 'partial_outage'],
    ['OpenStatus, a word of its own', { status: 'sparkling' }, 'openstatus', 'unknown'],
    ['OpenStatus, well', { title: 'Acme', status: 'success', monitors: [{ id: 1, name: 'API', status: 'success' }], pageComponents: [], statusReports: [], maintenances: [] }, 'openstatus', 'operational'],
    ['Better Stack, well', { data: { type: 'status_page', attributes: { aggregate_state: 'operational' } }, included: [{ type: 'status_page_resource', id: '1', attributes: { public_name: 'x', status: 'not_monitored' } }] }, 'betterstack', 'operational'],
    ['Better Stack, down', { data: { type: 'status_page', attributes: { aggregate_state: 'downtime' } }, included: [] }, 'betterstack', 'major_outage'],
    ['incident.io, quiet', { page_title: 'x', ongoing_incidents: [], in_progress_maintenances: [], scheduled_maintenances: [] }, 'incidentio', 'operational'],
    ['incident.io, a page', { summary: { name: 'x', ongoing_incidents: [], components: [{ id: 'c', name: 'API' }], affected_components: [{ component_id: 'c', status: 'full_outage' }] } }, 'incidentio', 'major_outage'],
    ['incident.io, incidents', { incidents: [{ id: 'i', name: 'x', type: 'incident', status: 'investigating', status_summaries: [{ start_at: '2026-11-22T09:00:00Z', worst_component_status: 'partial_outage' }], updates: [] }] }, 'incidentio', 'partial_outage'],
    ['cState, well', { cStateVersion: '6', summaryStatus: 'ok', systems: [] }, 'cstate', 'operational'],
    ['cState, issues', { is: 'issues', title: 'Issues', pages: [{ is: 'issue', title: 'x', severity: 'disrupted', resolved: false, createdAt: '2024-12-27 09:43:40 +0000 UTC' }] }, 'cstate', 'partial_outage'],
    ['cState, one issue', { section: 'issues', title: 'x', severity: 'down', resolved: 'true', body: '<p>y</p>' }, 'cstate', 'unknown'],
    ['Uptime Kuma, both in one', { config: { title: 'x' }, publicGroupList: [{ name: 'g', monitorList: [{ id: 1, name: 'api' }] }], heartbeatList: { 1: [{ status: 0 }, { status: 1 }] } }, 'uptimekuma', 'operational'],
    ['Uptime Kuma, an older one', { config: {}, incident: { id: 1, style: 'danger', title: 'x', content: 'y', pin: 1 }, publicGroupList: [] }, 'uptimekuma', 'major_outage'],
    ['Uptime Kuma, pending', { heartbeatList: { 1: [{ status: 2 }] }, uptimeList: {} }, 'uptimekuma', 'unknown'],
  ])('reads %s', (_, payload, provider, overall) => {
    expect(parseStatus(payload)).toMatchObject({ provider, overall });
    expect(parseStatus(JSON.stringify(payload))).toEqual(parseStatus(payload));
  });
});

it('takes what Cachet 2.3 planned for no incident', () => {
  const planned = { id: 3, name: 'x', status: 0, visible: 1, scheduled_at: '2026-11-23 14:00:00', human_status: 'Scheduled' };
  expect(parseStatus({ meta: {}, data: [planned] })).toMatchObject({ incidents: [], maintenances: [{ phase: 'scheduled', startsAt: '2026-11-23T14:00:00.000Z' }] });
});

describe('what is no status page', () => {
  it.each([
    [undefined], [null], [42], [''], ['<!doctype html><title>502</title>'], ['{"page":'], ['[]'], [[]], [{}], [{ error: 'not found' }], [{ data: [] }], [{ data: [{ id: 1 }] }], [{ status: 'ok', uptime: 3 }],
    [{ status: 404, message: 'Not Found' }], [() => 1], [Symbol('x')], ['a'.repeat(11 * 1024 * 1024)], [{ message: 'x' }], [new Map()],
  ])('is null', (payload) => {
    expect(parseStatus(payload)).toBeNull();
  });
});

describe('hostile payloads', () => {
  const trap = new Proxy({}, { get: () => { throw new Error('get'); }, has: () => { throw new Error('has'); }, ownKeys: () => { throw new Error('keys'); }, getOwnPropertyDescriptor: () => { throw new Error('descriptor'); } });
  const revoked = Proxy.revocable([], {});
  revoked.revoke();
  const loop: Record<string, unknown> = summary({});
  loop.incidents = [loop];
  loop.components = [loop];
  const getter = Object.defineProperty(summary({}), 'components', { enumerable: true, get: () => { throw new Error('no'); } });

  it.each([['a proxy that throws', trap], ['a revoked proxy', revoked.proxy], ['one within', summary({ incidents: [trap, revoked.proxy], components: revoked.proxy })], ['a loop', loop], ['a getter that throws', getter],
    ['deep nesting', '['.repeat(100_000)], ['ten megabytes of nesting', '['.repeat(5_000_000) + ']'.repeat(5_000_000)], ['deep nesting, closed', `${'{"a":'.repeat(50_000)}1${'}'.repeat(50_000)}`], ['a prototype', JSON.parse('{"__proto__":{"status":{"indicator":"none"}},"page":{},"components":[]}')]])(
    'do not throw: %s', (_, payload) => {
      expect(() => parseStatus(payload)).not.toThrow();
    },
  );

  it('reads nothing from a prototype', () => {
    expect(parseStatus(Object.create(summary({})))).toBeNull();
  });

  it('drops links that could run something', () => {
    const found = parseStatus(summary({ page: { ...page, url: 'javascript:alert(1)' }, incidents: [incident({ shortlink: 'java\nscript:alert(1)' }), incident({ shortlink: 'https://stspg.io/x' })] }));
    expect(found?.page.url).toBeUndefined();
    expect(found?.incidents.map(({ url }) => url)).toEqual([undefined, 'https://stspg.io/x']);
  });

  it('keeps the newest of a hundred thousand incidents, in a few seconds', () => {
    const start = Date.UTC(2020, 0);
    const incidents = Array.from({ length: 100_000 }, (_, index) => ({ id: String(index), name: `No. ${index}`, status: 'resolved', impact: 'minor', created_at: new Date(start + index * 60_000).toISOString() }));
    const at = performance.now();
    const found = parseStatus(summary({ incidents }));
    expect(performance.now() - at).toBeLessThan(10_000);
    expect(found?.incidents).toHaveLength(200);
    expect(found?.incidents[0]?.title).toBe('No. 99999');
  });
});

/** A payload with something done to it, anywhere in it. */
function derive(payload: unknown, change: (value: unknown, key: string, random: () => number) => unknown, random: () => number): unknown {
  if (typeof payload !== 'object' || payload === null) return payload;
  if (Array.isArray(payload)) return payload.map((one, index) => derive(change(one, String(index), random), change, random));
  return Object.fromEntries(Object.entries(payload).flatMap(([key, value]) => {
    const changed = change(value, key, random);
    return changed === undefined ? [] : [[random() < 0.03 ? `${key}_x` : key, derive(changed, change, random)]];
  }).sort(() => random() - 0.5));
}

const oddities: readonly unknown[] = [undefined, null, '', '+275760-09-13T00:00:00Z', '0001-01-01T00:00:00Z', '<!--', 'constructor', '__proto__', 0, -1, NaN, 1e300, true, [], {}, [null, [[]]], '<img src=x onerror=alert(1)>', '\ud800', 'x'.repeat(20_000)];

describe('derived payloads', () => {
  it('never throw, and never turn out better for what is missing, odd or added', () => {
    fc.assert(
      fc.property(fc.constantFrom(...payloads), fc.array(fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }), { minLength: 50, maxLength: 50 }), (payload, dice) => {
        let at = 0;
        const random = () => dice[(at += 1) % dice.length]!;
        const derived = derive(payload, (value, _, roll) => (roll() < 0.12 ? oddities[Math.floor(roll() * oddities.length)] : value), random);
        const snapshot = parseStatus(derived);
        if (!snapshot) return;
        expect(healths).toContain(snapshot.overall);
        expect(JSON.parse(JSON.stringify(snapshot))).toEqual(JSON.parse(JSON.stringify(snapshot)));
        for (const { title, updates } of snapshot.incidents) {
          expect(title.length).toBeLessThan(400);
          for (const { text } of updates) expect(text.length).toBeLessThan(5100);
        }
      }),
      { numRuns: 1500 },
    );
  });

  it('never throw for anything at all', () => {
    fc.assert(fc.property(fc.anything({ withBigInt: true, withDate: true, withMap: true, withNullPrototype: true, withSparseArray: true }), (value) => {
      const snapshot = parseStatus(value);
      expect(snapshot === null || healths.includes(snapshot.overall)).toBe(true);
    }));
    fc.assert(fc.property(fc.json(), (value) => void parseStatus(value)));
  });

  it('are found in any order of their fields, with fields added', () => {
    for (const payload of payloads.filter((one) => !Array.isArray(one))) {
      const reversed = Object.fromEntries(Object.entries(payload as object).reverse());
      expect(parseStatus(reversed)).toEqual(parseStatus(payload));
      expect(parseStatus({ ...(payload as object), somethingNew: { a: 1 } })?.provider).toBe(parseStatus(payload)?.provider);
    }
  });

  it('are each claimed by one provider that reads them', () => {
    for (const payload of payloads) expect(providers.find(({ matches }) => matches(payload))?.name).toBe(parseStatus(payload)?.provider);
  });
});
