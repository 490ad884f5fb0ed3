import { describe, expect, it } from 'vitest';
import { documentedAt as now, documentedPayloads } from '../../test/incident/documentedPayloads.js';
import { parseStatus } from './parseStatus.js';

describe('what the documents say', () => {
  it.each(documentedPayloads)('is understood: %s', (_, payload, expected) => {
    expect(parseStatus(JSON.stringify(payload), { now })).toMatchObject(expected);
  });
});

/** Every word of a payload becomes one of no document; what says which kind of thing it is stays. */
const garble = (value: unknown): unknown =>
  typeof value === 'string' && !/^(?:status_\w+|incidents|schedules|components|componentGroups|updates|issue|index|system|maintenance|https:.*)$/.test(value) ? 'sparkling'
  : typeof value === 'number' ? 99
  : Array.isArray(value) ? value.map(garble)
  : typeof value === 'object' && value !== null ? Object.fromEntries(Object.entries(value).map(([key, one]) => [key, garble(one)]))
  : value;

describe('words of no document', () => {
  // incident.io's widget says by an empty list that all is well.
  it.each(documentedPayloads.filter(([, payload]) => !Object.hasOwn(payload as object, 'ongoing_incidents')))('are never good news: %s', (_, payload) => {
    expect(parseStatus(garble(payload), { now })?.overall).not.toBe('operational');
  });
});

it.each([['success'], ['UP'], ['ok'], ['active']])('takes what any server may say of its health for no word of OpenStatus: %s', (status) => {
  expect(parseStatus({ status })?.overall).toBe('unknown');
});

describe('other addresses of the same servers', () => {
  it.each([
    ['Cachet, ping', { data: 'Pong!' }],
    ['Cachet, version', { meta: { on_latest: true }, data: '2.3.11-dev' }],
    ['Cachet, metrics', { data: [{ id: 1, name: 'Latency', suffix: 'ms', calc_type: 0, visible: 1, default_view_name: 'x' }] }],
    ['cState, a page', { is: 'page', title: 'About', body: '<p>x</p>' }],
    ['cState, not found', { is: '404', title: 'Error - Not Found' }],
    ['Uptime Kuma, a manifest', { name: 'Crumbs', start_url: '/status/s', display: 'standalone', icons: [] }],
    ['Uptime Kuma, not found', { ok: false, msg: 'Status Page Not Found' }],
    ['Uptime Kuma, metrics for Prometheus', '# HELP monitor_status Monitor Status (1 = UP, 0= DOWN, 2= PENDING, 3= MAINTENANCE)\n# TYPE monitor_status gauge\nmonitor_status{monitor_name="api"} 1\n'],
    ['OpenStatus, not found', { error: 'Not Found' }],
    ['Upptime, a badge', { schemaVersion: 1, label: 'uptime', message: '100%', color: 'brightgreen' }],
    ['GitHub, issues of something else', [{ number: 4, title: 'x', state: 'open', html_url: 'https://github.com/a/b/issues/4', labels: [{ name: 'bug' }] }]],
    ['a list of jobs', [{ id: 1, status: 'FAILED' }]],
  ])('are no status page: %s', (_, payload) => {
    expect(parseStatus(payload)).toBeNull();
  });
});
