import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Apology } from './Apology.js';
import { scoreApology, type ScoreOptions } from './scoreApology.js';

const whole: Apology = {
  severity: 'major',
  harm: { what: 'Nobody could pay by card.', from: '2026-11-22T12:00:00Z', data: 'safe' },
  regret: 'We are sorry that you could not pay.',
  responsibility: { text: 'We changed the payment settings without trying them out.', owner: 'us' },
  repair: { done: ['Closed the checkout'], now: [] },
  explanation: { text: 'The settings sent cards to a test account.', confidence: 'confirmed' },
  prevention: [{ action: 'Try settings on ourselves first', status: 'doing', due: '2026-12-01' }],
  nextUpdateAt: '2026-11-22T13:30:00Z',
  signedBy: { name: 'Priya Raman', role: 'head of engineering' },
};
const now = '2026-11-22T13:00:00Z';
const short = (apology: object, options?: ScoreOptions) => {
  const { score, missing } = scoreApology({ ...whole, ...apology } as Apology, { now, ...options });
  return [score, ...missing.map(({ part }) => part)];
};

describe('scoreApology', () => {
  it('gives 100 to a whole apology', () => {
    expect(scoreApology(whole, { now })).toEqual({ score: 100, needed: 70, missing: [] });
  });

  it.each<[string, object, readonly unknown[]]>([
    ['responsibility', { responsibility: undefined }, [70, 'responsibility']],
    ['responsibility that nobody takes', { responsibility: { text: 'It is being looked at.', owner: 'unknown' } }, [85, 'responsibility']],
    ['repair', { repair: { done: [], now: [' '] } }, [75, 'repair']],
    ['harm', { harm: { data: 'safe' } }, [85, 'harm']],
    ['regret', { regret: '' }, [90, 'regret']],
    ['explanation', { explanation: undefined }, [90, 'explanation']],
    ['a cause that is unknown', { explanation: { text: 'We do not know yet.', confidence: 'unknown' } }, [95, 'explanation']],
    ['a cause that is suspected', { explanation: { text: 'Perhaps the cache.', confidence: 'suspected' } }, [98, 'explanation']],
    ['prevention', { prevention: [] }, [90, 'prevention']],
    ['prevention that nobody can check', { prevention: [{ action: 'Be careful', status: 'planned' }] }, [95, 'prevention']],
    ['the state of data', { harm: { what: 'Nobody could pay.' } }, [100, 'data']],
    ['the next update', { nextUpdateAt: undefined }, [100, 'nextUpdate']],
    ['the next update that did not come', { nextUpdateAt: '2026-11-22T12:59:00Z' }, [100, 'nextUpdate']],
    ['a signer', { signedBy: undefined }, [100, 'signer']],
    ['a return for three hours', { harm: { ...whole.harm, to: '2026-11-22T15:00:00Z' } }, [100, 'makeGood']],
  ])('misses %s', (_, change, expected) => {
    expect(short(change)).toEqual(expected);
  });

  it('names the weightiest first', () => {
    expect(short({ regret: '', repair: {}, responsibility: {} })).toEqual([35, 'responsibility', 'repair', 'regret']);
  });

  it.each([
    ['notice', 0],
    ['minor', 0],
    ['major', 70],
    ['critical', 85],
    ['grave', 85],
  ] as const)('asks at %s for %s', (severity, needed) => {
    expect(scoreApology(whole, { severity }).needed).toBe(needed);
  });

  it('can be reached at critical while the cause is unknown, and not without a word about it', () => {
    const early = { severity: 'critical', prevention: undefined } as const;
    expect(short({ ...early, explanation: { text: 'We do not know yet.', confidence: 'unknown' } })[0]).toBe(85);
    expect(short({ ...early, explanation: undefined })[0]).toBe(80);
  });

  it('asks for no next update once it is over, and for nothing owed on a lost page', () => {
    expect(short({ phase: 'resolved', nextUpdateAt: undefined })).toEqual([100]);
    expect(short({ nextUpdateAt: undefined, signedBy: undefined, harm: { what: 'A link led nowhere.', from: 0 } }, { severity: 'notice' })).toEqual([100]);
  });

  it('counts what is given in return', () => {
    expect(short({ harm: { ...whole.harm, from: 0 } }, { makeGood: { kind: 'refund' } })).toEqual([100]);
  });

  it('stays between 0 and 100 for anything at all', () => {
    fc.assert(
      fc.property(fc.anything(), fc.anything(), (apology, options) => {
        const { score } = scoreApology(apology as never, options as never);
        expect(score).toBeGreaterThanOrEqual(0);
        expect(score).toBeLessThanOrEqual(100);
      }),
    );
  });
});
