import { describe, expect, it } from 'vitest';
import { probeDelay } from '../../../packages/core/src/recovery/probeDelay.ts';
import { returnDelay } from '../../../packages/core/src/recovery/returnDelay.ts';
import { outages, simulate, ways } from './simulate.mjs';

const way = ways.humblePie({ probeDelay, returnDelay });

describe.each(outages)('10,000 visitors, $name', (outage) => {
  const { peakShare, peakProbes } = simulate({ clients: 10_000, way, ...outage });

  it('come back with at most 15 % of them in any second', () => {
    expect(peakShare).toBeLessThanOrEqual(0.15);
  });

  it('ask at most once a second, each', () => {
    expect(peakProbes).toBeLessThanOrEqual(10_000);
  });
});

it('would come back all at once, if they did as they were told', () => {
  expect(simulate({ clients: 10_000, way: ways.atRetryAfter(), ...outages[3] }).peakShare).toBe(1);
});
