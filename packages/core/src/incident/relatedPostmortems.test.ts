import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { relatedPostmortems } from './relatedPostmortems.js';

const library = [
  { id: 'oven', startedAt: '2026-01-01T00:00:00Z', components: ['Oven'], tags: ['heat'] },
  { id: 'pay-old', startedAt: '2026-02-01T00:00:00Z', components: ['Payments'], tags: ['keys'] },
  { id: 'pay-new', startedAt: '2026-03-01T00:00:00Z', components: ['Payments', 'Checkout'] },
  { id: 'keys', startedAt: '2026-04-01T00:00:00Z', categories: ['config'], tags: ['keys'] },
];
const found = (incident: Parameters<typeof relatedPostmortems>[0], most?: number) => relatedPostmortems(incident, library, most).map(({ id }) => id);

describe('relatedPostmortems', () => {
  it.each([
    ['the same part failing again before the same subject', { components: ['payments'], tags: ['keys'] }, ['pay-old', 'pay-new', 'keys']],
    ['of equals, the latest first', { components: ['Payments'] }, ['pay-new', 'pay-old']],
    ['whatever the case and the spaces', { components: [' OVEN '] }, ['oven']],
    ['nothing that shares nothing', { components: ['Doors'], tags: ['x'] }, []],
    ['nothing for an incident of which nothing is known', {}, []],
    ['never the incident itself', { id: 'oven', components: ['Oven'] }, []],
  ])('finds %s', (_, incident, ids) => {
    expect(found(incident)).toEqual(ids);
  });

  it('finds no more than is asked for', () => {
    expect(found({ components: ['Payments'], tags: ['keys'] }, 1)).toEqual(['pay-old']);
  });

  it('survives traits of any shape', () => {
    fc.assert(fc.property(fc.anything(), fc.anything(), (components, tags) => {
      relatedPostmortems({ components, tags } as never, [...library, { id: 'x', startedAt: 'never', components: tags, tags: components } as never]);
    }));
  });
});
