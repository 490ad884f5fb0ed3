import type { Postmortem } from '@humble-pie/core';

/** A short postmortem that is whole. */
export const samplePostmortem: Postmortem = {
  id: '2026-11-22-payments',
  title: 'Nobody could pay by card for two hours',
  status: 'final',
  severity: 'major',
  startedAt: '2026-11-22T12:05:00Z',
  detectedAt: '2026-11-22T12:31:00Z',
  resolvedAt: '2026-11-22T14:05:00Z',
  summary: 'A change of our payment settings declined every card.',
  impact: { text: '1,240 people tried to pay and could not.', users: 1240, data: 'safe' },
  components: ['Payments'],
  rootCauses: ['Test and live keys look alike.'],
  categories: ['config'],
  actions: [
    { action: 'Compare keys with their account', type: 'prevent', owner: 'Priya', due: '2026-12-01', status: 'done' },
    { action: 'Count declined cards', type: 'detect', owner: 'Mara', due: '2026-11-24', status: 'planned' },
  ],
  timeline: [{ at: '2026-11-22T12:05:00Z', text: 'New keys are switched on.', kind: 'start' }],
  tags: ['payments'],
};
