import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { statusTable, type StatusKey } from '../status/statusTable.js';
import { intensityFor } from './intensityFor.js';
import { resolveTone, type ToneFacts } from './resolveTone.js';
import type { Severity, Tone } from './Tone.js';

const facts = (key: StatusKey, more: Partial<ToneFacts> = {}): ToneFacts => ({ ...statusTable[key], ...more });

describe('resolveTone', () => {
  it.each([
    [404, 3, 3],
    [418, 3, 3],
    ['offline', 3, 3],
    [410, 2, 2],
    ['new-version', 2, 2],
    ['maintenance', 2, 2],
    [401, 1, 2],
    [500, 1, 2],
    [502, 1, 2],
    [503, 1, 2],
    [451, 0, 2],
  ] as const)('without an incident, speaks of %s at tone %s and draws it at %s', (key, words, art) => {
    expect(resolveTone(facts(key))).toEqual({ words, art });
  });

  it.each<[string, StatusKey, Partial<ToneFacts>, Tone, Tone]>([
    ['minor, a few minutes', 501, { minutes: 5 }, 2, 2],
    ['a quarter of an hour', 501, { minutes: 15 }, 1, 1],
    ['hours of announced downtime', 'maintenance', { minutes: 600 }, 2, 2],
    ['downtime that breaks something', 'maintenance', { severity: 'critical' }, 1, 1],
    ['an announced 404', 404, { planned: true }, 2, 2],
    ['major', 500, { severity: 'major' }, 1, 1],
    ['critical', 404, { severity: 'critical' }, 1, 1],
    ['grave', 404, { severity: 'grave' }, 0, 0],
    ['an incident that is a mere notice', 500, { severity: 'notice' }, 1, 2],
    ['a severity nobody knows', 404, { severity: 'apocalyptic' as Severity }, 1, 1],
    ['a cause nobody knows', 501, { causeUnknown: true }, 1, 1],
    ['a failed payment', 404, { atStake: 'money' }, 0, 0],
    ['lost data', 404, { atStake: 'data' }, 0, 0],
    ['health', 404, { atStake: 'health' }, 0, 0],
    ['safety', 404, { atStake: 'safety' }, 0, 0],
    ['a legal matter', 404, { atStake: 'legal' }, 0, 0],
    ['a bereavement', 404, { atStake: 'bereavement' }, 0, 0],
    ['a payment that is asked for', 402, {}, 0, 0],
    ['a form on its way', 404, { dataInFlight: true }, 1, 1],
    ['a visitor who pays', 404, { payer: true }, 2, 2],
    ['a bank', 404, { site: 'bank' }, 1, 1],
    ['the first two sights', 404, { views: 2 }, 3, 3],
    ['the third sight', 404, { views: 3 }, 2, 2],
    ['the fourth sight', 404, { views: 4 }, 1, 2],
    ['the hundredth sight', 404, { views: 100 }, 0, 2],
    ['the third sight of a 500', 500, { views: 3 }, 0, 2],
    ['the third sight at a bank', 404, { views: 3, site: 'gov' }, 0, 1],
    ['a tone set by hand', 500, { tone: 3, severity: 'grave', views: 9 }, 3, 3],
    ['a plain tone set by hand', 404, { tone: 0 }, 0, 0],
    ['calm, whatever was set by hand', 404, { tone: 3, calm: true }, 0, 0],
    ['a tone that is none', 404, { tone: 7 as Tone }, 3, 3],
    ['views that are no number', 404, { views: Number.NaN }, 3, 3],
  ])('knows what to make of %s', (_, key, more, words, art) => {
    expect(resolveTone(facts(key, more))).toEqual({ words, art });
  });

  const known = fc.record(
    {
      severity: fc.constantFrom<Severity>('notice', 'minor', 'major', 'critical', 'grave'),
      playful: fc.constantFrom<Tone>(0, 1, 2, 3),
      planned: fc.boolean(),
      minutes: fc.integer({ min: 0, max: 10_000 }),
      causeUnknown: fc.boolean(),
      atStake: fc.constantFrom('money', 'data', 'health', 'safety', 'legal', 'bereavement', undefined),
      dataInFlight: fc.boolean(),
      payer: fc.boolean(),
      site: fc.constantFrom('bank', 'health', 'gov', undefined),
      views: fc.oneof(fc.integer(), fc.double()),
      calm: fc.boolean(),
    },
    { requiredKeys: ['severity', 'playful'] },
  );

  it('is never more playful than the status, in words, nor lighter in words than in art', () => {
    fc.assert(
      fc.property(known, (given) => {
        const { words, art } = resolveTone(given as ToneFacts);
        expect([0, 1, 2, 3]).toContain(words);
        expect([0, 1, 2, 3]).toContain(art);
        expect(words).toBeLessThanOrEqual(Math.min(given.playful, art));
      }),
    );
  });

  it.each<Partial<ToneFacts>>([
    { causeUnknown: true },
    { atStake: 'data' },
    { dataInFlight: true },
    { payer: true },
    { site: 'health' },
    { calm: true },
    { severity: 'grave' },
    { views: Infinity },
  ])('is never made lighter by %j', (more) => {
    fc.assert(
      fc.property(known, (given) => {
        const before = resolveTone(given as ToneFacts);
        const after = resolveTone({ ...(given as ToneFacts), ...more });
        expect(after.words).toBeLessThanOrEqual(before.words);
        expect(after.art).toBeLessThanOrEqual(before.art);
      }),
    );
  });

  it('keeps the colour in the art unless it is major or worse, or something is at stake', () => {
    const mild = fc.constantFrom<Severity>('notice', 'minor');
    const cap = fc.constantFrom<Tone>(0, 1, 2, 3);
    fc.assert(
      fc.property(mild, cap, fc.nat(20), fc.boolean(), (severity, playful, views, payer) => {
        expect(resolveTone({ severity, playful, views, payer }).art).toBeGreaterThanOrEqual(2);
      }),
    );
  });
});

describe('intensityFor', () => {
  it.each([
    [0, null],
    [1, 'outline'],
    [2, 'full'],
    [3, 'playful'],
    [9 as Tone, null],
  ] as const)('shows art of tone %s as %s', (art, intensity) => {
    expect(intensityFor(art as Tone)).toBe(intensity);
  });
});
