import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseFeed } from '../feeds/index.js';
import { parseStatus } from './parseStatus.js';
import type { StatusSnapshot } from './StatusSnapshot.js';

const folder = new URL('./fixtures/', import.meta.url);
const read = (file: string) => readFileSync(new URL(file, folder), 'utf8');

/** What matters of a snapshot, in a line each. */
const digest = (snapshot: StatusSnapshot | null) =>
  snapshot && {
    provider: snapshot.provider,
    page: snapshot.page.name,
    overall: snapshot.overall,
    components: snapshot.components.map(({ name, health }) => `${name}: ${health}`),
    incidents: snapshot.incidents.map(({ title, phase, impact, startedAt }) => [title, phase, impact, startedAt].join(' · ')),
    maintenances: snapshot.maintenances.map(({ title, phase, startsAt, endsAt }) => [title, phase, startsAt, endsAt].join(' · ')),
    updates: [...snapshot.incidents, ...snapshot.maintenances].flatMap(({ updates }) => updates.map(({ phase, at, text }) => [phase, at, text.slice(0, 40)].join(' · '))),
  };

/** A payload as its file holds it, and all that is to be known of it. */
const expected: Record<string, Partial<NonNullable<ReturnType<typeof digest>>>> = {
  'betterstack-index.json': {
    provider: 'betterstack', page: 'Your Company', overall: 'degraded', components: ['Website: degraded'], maintenances: [],
    incidents: ['Slow dashboard · unknown · minor · 2025-02-16T14:00:00.000Z'], updates: ['unknown · 2025-02-16T14:10:00.000Z · We are adding capacity.'],
  },
  'cachet-v3-incidents.json': {
    provider: 'cachet', overall: 'unknown', incidents: ['Checkout is failing · identified · unknown · 2026-11-22T09:41:00.000Z'],
    updates: ['identified · 2026-11-22T09:51:00.000Z · Card processor is timing out.', 'investigating · 2026-11-22T09:41:00.000Z · We are looking into failed card payments'],
  },
  'cachet-v3-schedules.json': { provider: 'cachet', overall: 'unknown', maintenances: ['Database upgrade · scheduled · 2026-11-24T02:00:00.000Z · '] },
  'cachet-v3-status.json': { provider: 'cachet', overall: 'partial_outage' },
  'cstate-index.json': {
    provider: 'cstate', page: 'Eggsample Status', overall: 'major_outage', components: ['Gateway: operational', 'API: major_outage'],
    incidents: ['API DNS resolution error! · investigating · critical · 2024-12-27T09:43:40.482Z'],
  },
  'incidentio-widget-summary.json': {
    provider: 'incidentio', page: 'FitNudge System', overall: 'partial_outage', incidents: ['Login failing for some users · identified · major · 2026-01-26T02:11:43.000Z'],
    maintenances: ['Database upgrade · in_progress · 2026-01-26T02:11:43.000Z · 2026-01-26T02:11:43.000Z', 'Essential maintenance · scheduled · 2026-01-26T02:11:43.000Z · 2026-01-26T02:11:43.000Z'],
  },
  'instatus-components-majoroutage.json': { provider: 'instatus', overall: 'major_outage', components: ['API: major_outage', 'Checkout: operational'] },
  'instatus-summary-hasissues.json': {
    provider: 'instatus', overall: 'major_outage',
    incidents: ['payment failures · investigating · critical · ', 'latency · monitoring · unknown · ', 'old · resolved · unknown · '],
    maintenances: ['running · in_progress · 2020-01-02T03:04:05.000Z · ', 'sooner · scheduled · 2029-01-02T03:04:05.000Z · ', 'later · scheduled · 2030-01-02T03:04:05.000Z · ', 'done · resolved · 2019-01-02T03:04:05.000Z · '],
  },
  'instatus-summary-quiet-lists-omitted.json': { provider: 'instatus', overall: 'operational', page: 'Demo' },
  'instatus-summary-up.json': { provider: 'instatus', overall: 'operational', incidents: [] },
  'openstatus-feed-json.json': {
    provider: 'openstatus', page: 'Acme', overall: 'degraded', components: ['API: degraded'], incidents: ['Slow API · identified · unknown · 2026-11-22T09:51:00.000Z'],
    maintenances: ['DB upgrade · scheduled · 2026-11-24T02:00:00.000Z · 2026-11-24T02:20:00.000Z'],
  },
  'openstatus-public-status.json': { provider: 'openstatus', overall: 'degraded', components: [] },
  'rss-azure-status.xml': { provider: 'feed', page: 'Azure Status', overall: 'unknown', incidents: [] },
  'statuspage-github-summary-operational-2019.json': { provider: 'statuspage', page: 'GitHub', overall: 'operational', incidents: [] },
  'statuspage-summary-critical.json': { provider: 'statuspage', overall: 'major_outage', components: ['API: operational', 'Management Portal: degraded'] },
  'statuspage-summary-major.json': { provider: 'statuspage', overall: 'partial_outage' },
  'statuspage-summary-minor.json': {
    provider: 'statuspage', overall: 'degraded',
    updates: ['identified · 2021-09-30T08:56:29.410Z · We have identified an issue between the ', 'investigating · 2021-09-30T07:55:18.000Z · We are investigating reports that some c'],
  },
  'statuspage-summary-none.json': { provider: 'statuspage', overall: 'operational' },
  'upptime-summary.json': { provider: 'upptime', overall: 'major_outage', components: ['Google: operational', 'Wikipedia: operational', 'Hacker News: operational', 'Test Broken Site: major_outage'] },
  'uptimekuma-heartbeat.json': { provider: 'uptimekuma', overall: 'major_outage', components: ['Monitor 6: major_outage', 'Monitor 8: maintenance'] },
  'uptimekuma-status-page.json': {
    provider: 'uptimekuma', page: 'AI', overall: 'degraded', components: ['api: unknown', 'web: unknown'], incidents: ['Investigating Network Issues · investigating · minor · 2023-10-27T10:00:00.000Z'],
    maintenances: ['Scheduled Server Upgrade · scheduled · 2023-10-28T02:00:00.000Z · 2023-10-28T03:00:00.000Z'],
  },
};

describe('the payloads of each provider', () => {
  it.each(readdirSync(folder))('reads %s', (file) => {
    const parse = file.endsWith('.xml') ? parseFeed : parseStatus;
    expect(digest(parse(read(file)))).toMatchObject(expected[file]!);
  });

  it.each(readdirSync(folder))('reads what it made of %s as it stands', (file) => {
    const parse = file.endsWith('.xml') ? parseFeed : parseStatus;
    const snapshot = parse(read(file))!;
    expect(parseStatus(JSON.stringify(snapshot))).toEqual({ ...snapshot, warnings: [] });
  });
});
