import { describe, expect, it } from 'vitest';
import { parseStatus } from '../incident/parseStatus.js';
import type { Problem } from '../problem/Problem.js';
import { createIncidentModel } from './createIncidentModel.js';

const snapshot = parseStatus({
  page: { id: 'p', name: 'Crumbs', url: 'https://status.example.com' },
  status: { indicator: 'minor' },
  components: [{ id: 'a', name: 'Shop', status: 'operational' }, { id: 'b', name: 'Payments', status: 'partial_outage' }],
  incidents: [
    { id: '1', name: 'Cards fail', status: 'identified', impact: 'major', created_at: '2026-11-22T15:00:00Z', components: [{ name: 'Payments' }, { name: 'Refunds' }],
      incident_updates: [{ id: 'u1', status: 'investigating', body: 'We look.', created_at: '2026-11-22T15:00:00Z' }, { id: 'u2', status: 'identified', body: 'Found.<br>Mending.', created_at: '2026-11-22T15:10:00Z' }] },
    { id: '0', name: 'Old', status: 'resolved', impact: 'minor', created_at: '2026-11-20T15:00:00Z', incident_updates: [] },
  ],
  scheduled_maintenances: [{ id: 'm', name: 'New ovens', status: 'scheduled', scheduled_for: '2026-11-24T02:00:00Z', scheduled_until: '2026-11-24T03:00:00Z', incident_updates: [] }],
});

describe('createIncidentModel', () => {
  it('shows what is open and planned, newest update first, in words', () => {
    const model = createIncidentModel(snapshot, { locale: 'en-GB' });
    expect(model.overall).toEqual({ health: 'partial_outage', label: 'Partly down' });
    expect(model.incidents.map(({ title, label }) => `${title}: ${label}`)).toEqual(['Cards fail: Cause found', 'New ovens: Planned']);
    expect(model.incidents[0]).toMatchObject({ affects: 'Affects Payments and Refunds', updates: [{ label: 'Cause found', paragraphs: ['Found.', 'Mending.'] }, { label: 'Investigating' }] });
    expect(model.incidents[1]?.time?.text).toMatch(/24 November.*02:00.*03:00/);
    expect(model.components).toEqual([{ id: 'b', name: 'Payments', health: 'partial_outage', label: 'Partly down' }]);
    expect(model.spoken).toBe('Cards fail. Cause found. Found. Mending.');
  });

  it('shows what is over, and all components, when asked to', () => {
    const model = createIncidentModel(snapshot, { past: 5, components: 'all' });
    expect(model.incidents.map(({ title }) => title)).toEqual(['Cards fail', 'New ovens', 'Old']);
    expect(model.components).toHaveLength(2);
    expect(createIncidentModel(snapshot, { components: 'none' }).components).toEqual([]);
  });

  it('takes words of another language one by one', () => {
    expect(createIncidentModel(snapshot, { locale: 'de', labels: { health: { partial_outage: 'Teils gestört' } as never } })).toMatchObject({
      locale: 'de', overall: { label: 'Teils gestört' }, labels: { health: { operational: 'Works' } },
    });
  });

  it.each([[undefined], [null]])('is empty for %s, without a word', (nothing) => {
    const problems: Problem[] = [];
    expect(createIncidentModel(nothing, {}, problems)).toMatchObject({ overall: undefined, incidents: [], spoken: '' });
    expect(problems).toEqual([]);
  });

  it.each([[{ page: {}, status: { indicator: 'none' } }], ['text'], [42], [[]], [new Date()]])('names what is no snapshot: %o', (wrong) => {
    const problems: Problem[] = [];
    expect(createIncidentModel(wrong, {}, problems).incidents).toEqual([]);
    expect(problems).toEqual([expect.objectContaining({ what: 'snapshot is not a status snapshot' })]);
  });

  it('does not throw for a locale or a zone that does not exist', () => {
    expect(() => createIncidentModel(snapshot, { locale: '!!', timeZone: 'Mars/Olympus' })).not.toThrow();
  });
});
