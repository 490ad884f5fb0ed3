import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Compensation } from '../apology/Compensation.js';
import type { Problem } from '../problem/Problem.js';
import { createMakeGoodModel } from './createMakeGoodModel.js';

const euros = (amount: number) => ({ amount, currency: 'EUR' });
const offers: Record<Compensation['kind'], Compensation> = {
  'auto-credit': { kind: 'auto-credit', amount: euros(12), appliedAt: '2026-11-23T08:00:00Z', basis: 'One day of your plan for each hour.', cap: euros(60) },
  refund: { kind: 'refund', amount: euros(9.5), method: 'the card that you paid with', eta: 'within three working days' },
  voucher: { kind: 'voucher', code: 'SORRY-26', value: '10 % off your next order', expires: '2026-12-24T12:00:00Z', terms: 'Once for each customer.' },
  extension: { kind: 'extension', days: 3 },
  claim: { kind: 'claim', form: '/claims?source=page#form', prefill: { incidentId: 'pay-2026-11-22', account: 'a&b' }, deadline: '2026-12-31T00:00:00Z' },
  gift: { kind: 'gift', label: 'A jam tart with your next order.', href: '/tart' },
};
const read = (offer: unknown, options = {}) => {
  const problems: Problem[] = [];
  return { offers: createMakeGoodModel(offer, options, problems), problems };
};

describe('createMakeGoodModel', () => {
  it.each([
    ['auto-credit', 'We have credited €12.00 to your account.'],
    ['refund', 'We are refunding €9.50 to the card that you paid with.'],
    ['voucher', 'For you: 10 % off your next order, with this code.'],
    ['extension', 'We have added 3 days to your subscription.'],
    ['claim', 'You can claim compensation.'],
    ['gift', 'A jam tart with your next order.'],
  ] as const)('says what a %s is', (kind, text) => {
    const { offers: [offer], problems } = read(offers[kind]);
    expect(offer).toMatchObject({ kind, text });
    expect(problems).toEqual([]);
  });

  it('says what it was worked out from, how much it is at most, and on what terms', () => {
    expect(read(offers['auto-credit']).offers[0]!.notes).toEqual(['You do not have to do anything.', 'How we worked it out: One day of your plan for each hour.', 'At most €60.00.']);
    expect(read(offers.voucher).offers[0]!.notes).toEqual(['Once for each customer.']);
  });

  it('puts what comes by itself first and gifts last', () => {
    expect(read(Object.values(offers).reverse()).offers.map(({ kind }) => kind)).toEqual(['refund', 'auto-credit', 'extension', 'voucher', 'claim', 'gift']);
  });

  it('fills in the claim, beside what its address has already', () => {
    expect(read(offers.claim).offers[0]!.link!.href).toBe('/claims?source=page&incident=pay-2026-11-22&account=a%26b#form');
    expect(read({ kind: 'claim', form: '/claims' }).offers[0]!.link!.href).toBe('/claims');
  });

  it('takes an expired code away and says when it ended', () => {
    const [before] = read(offers.voucher, { now: '2026-12-24T11:59:00Z' }).offers;
    const [after] = read(offers.voucher, { now: '2026-12-24T12:01:00Z' }).offers;
    expect(before).toMatchObject({ code: 'SORRY-26', time: { label: 'Valid until' } });
    expect(after!.code).toBeUndefined();
    expect(after!.time!.label).toMatch(/no longer valid/);
  });

  it('closes a claim after its deadline', () => {
    expect(read(offers.claim, { now: '2027-01-01T00:00:00Z' }).offers[0]).toMatchObject({ link: undefined, time: { label: expect.stringMatching(/no longer open/) } });
  });

  it('speaks of amounts and days as the locale does', () => {
    expect(read(offers.refund, { locale: 'de-DE' }).offers[0]!.text).toMatch(/9,50\s€/);
    expect(read({ ...offers.refund, amount: { amount: 1200, currency: 'JPY' } }).offers[0]!.text).toContain('¥1,200');
    expect(read({ kind: 'extension', days: 1 }).offers[0]!.text).toContain('1 day to');
  });

  it('takes words of its own', () => {
    expect(read(offers.extension, { labels: { extension: 'Plus {days}.' } }).offers[0]!.text).toBe('Plus 3 days.');
  });

  it('brings no gift where data is at stake, and says why', () => {
    const { offers: shown, problems } = read([offers.gift, offers.refund], { atStake: 'data' });
    expect(shown.map(({ kind }) => kind)).toEqual(['refund']);
    expect(problems[0]!.what).toBe('makeGood is a gift where data is at stake');
  });

  it.each([
    ['no kind', {}],
    ['an unknown kind', { kind: 'hug' }],
    ['a kind of Object.prototype', { kind: 'toString' }],
    ['a refund of nothing', { ...offers.refund, amount: euros(0) }],
    ['a refund of less than nothing', { ...offers.refund, amount: euros(-5) }],
    ['a refund of NaN', { ...offers.refund, amount: euros(NaN) }],
    ['a currency that is none', { ...offers.refund, amount: { amount: 5, currency: 'EURO' } }],
    ['a voucher without a code', { ...offers.voucher, code: '' }],
    ['half a day', { kind: 'extension', days: 0.5 }],
    ['a claim that runs a script', { kind: 'claim', form: 'javascript:alert(1)' }],
    ['a gift of nothing', { kind: 'gift', label: '' }],
    ['a word', 'refund'],
  ])('leaves out %s and tells the developer', (_, offer) => {
    const { offers: shown, problems } = read([offer, offers.extension]);
    expect(shown.map(({ kind }) => kind)).toEqual(['extension']);
    expect(problems).toHaveLength(1);
    expect(problems[0]!.consequence).toBe('it is left out');
  });

  it('reads nothing from nothing', () => {
    expect(read(undefined)).toEqual({ offers: [], problems: [] });
    expect(read(null)).toEqual({ offers: [], problems: [] });
    expect(read([])).toEqual({ offers: [], problems: [] });
  });

  it('never throws, and never leads anywhere that may not be followed', () => {
    const offer = fc.oneof(fc.anything(), fc.record({ kind: fc.constantFrom(...Object.keys(offers)), amount: fc.anything(), form: fc.oneof(fc.webUrl(), fc.string(), fc.constant('java\nscript:alert(1)')), label: fc.string(), href: fc.string(), expires: fc.anything(), code: fc.string(), value: fc.anything(), days: fc.anything(), prefill: fc.anything() }));
    fc.assert(
      fc.property(fc.oneof(offer, fc.array(offer)), fc.anything(), (given, now) => {
        for (const { text, link } of createMakeGoodModel(given, { now })) {
          expect(text).not.toBe('');
          expect(link?.href ?? '').not.toMatch(/^\s*(javascript|data|vbscript):/i);
        }
      }),
    );
  });
});
