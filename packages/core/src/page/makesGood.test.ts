import { describe, expect, it } from 'vitest';
import { statusTable, type StatusKey } from '../status/statusTable.js';
import type { Severity, Stake } from '../tone/Tone.js';
import { makesGood } from './makesGood.js';

const keys = Object.keys(statusTable).map((key) => (Number(key) || key) as StatusKey);

describe('makesGood', () => {
  it.each<[string, StatusKey, Severity, number, Stake | undefined, boolean]>([
    ['a lost page', 404, 'notice', 0, undefined, false],
    ['a lost page, whatever its severity', 404, 'critical', 600, undefined, false],
    ['a lost page at which a payment failed', 404, 'grave', 600, 'money', false],
    ['a visitor without a connection', 'offline', 'major', 600, undefined, false],
    ['a hiccup of ours', 500, 'minor', 0, undefined, false],
    ['fourteen minutes', 503, 'minor', 14, undefined, false],
    ['a quarter of an hour', 503, 'minor', 15, undefined, true],
    ['more than two hours', 503, 'minor', 121, undefined, true],
    ['a major failure', 500, 'major', 0, undefined, true],
    ['a critical one', 500, 'critical', 0, undefined, true],
    ['hours of announced downtime', 'maintenance', 'minor', 300, undefined, false],
    ['announced downtime that went badly wrong', 'maintenance', 'critical', 300, undefined, true],
    ['a failed payment', 500, 'minor', 0, 'money', true],
    ['lost data', 500, 'minor', 0, 'data', true],
    ['health', 503, 'critical', 300, 'health', false],
    ['safety', 503, 'grave', 300, 'safety', false],
    ['a death', 503, 'critical', 300, 'bereavement', false],
    ['a legal matter', 503, 'critical', 300, 'legal', false],
  ])('knows whether there is something to make good: %s', (_, key, severity, minutes, atStake, expected) => {
    expect(makesGood(statusTable[key], severity, minutes, atStake)).toBe(expected);
  });

  it.each(keys.filter((key) => statusTable[key].kind !== 'server'))('never offers anything for %s', (key) => {
    for (const severity of ['notice', 'grave'] as const) for (const atStake of [undefined, 'money', 'data'] as const) expect(makesGood(statusTable[key], severity, 1e6, atStake)).toBe(false);
  });
});
