import { describe, expect, it } from 'vitest';
import * as rows from './rows.js';
import type { StatusDefinition } from './StatusDefinition.js';
import { statusTable } from './statusTable.js';

const entries: [string, StatusDefinition][] = Object.entries(statusTable);
const registered = [
  ...[400, 401, 402, 403, 404, 405, 406, 407, 408, 409, 410, 411, 412, 413, 414, 415, 416, 417, 418, 421, 422, 423, 424, 425, 426, 428, 429, 431, 451],
  ...[500, 501, 502, 503, 504, 505, 506, 507, 508, 510, 511],
];

describe('statusTable', () => {
  it('has a row for every registered 4xx and 5xx, each with its own code', () => {
    expect(entries.map(([key]) => Number(key)).filter(Boolean)).toEqual(registered);
    for (const code of registered) expect(statusTable[code as 404].code).toBe(code);
  });

  it('has rows for what has no number of its own', () => {
    expect(entries.map(([key]) => key).filter((key) => !Number(key))).toEqual(['4xx', '5xx', 'maintenance', 'offline', 'new-version']);
    expect(statusTable.maintenance).toMatchObject({ code: 503, planned: true, retry: 'auto' });
    expect([statusTable.offline.code, statusTable['new-version'].code]).toEqual([null, null]);
  });

  it('shows every row that there is', () => {
    expect(new Set(entries.map(([, row]) => row))).toEqual(new Set(Object.values(rows)));
  });

  it.each(entries)('offers ways on for %s, each once, and none that its retry mode rules out', (_, row) => {
    expect(row.actions.length).toBeGreaterThan(0);
    expect(new Set(row.actions).size).toBe(row.actions.length);
    expect(row.retry !== 'no').toBe(row.actions.some((action) => action === 'retry' || (action === 'reload' && row.code === null)));
  });

  it.each([
    [401, 'keyhole', 1],
    [403, 'velvet-rope', 1],
    [404, 'missing-slice', 3],
    [408, 'hourglass', 2],
    [410, 'lost-and-found', 2],
    [413, 'bathtub', 1],
    [418, 'teapot', 3],
    [429, 'snail-jam', 1],
    [451, 'sealed-books', 0],
    [500, 'burnt-pie', 1],
    [502, 'unplugged', 1],
    [503, 'juggler', 1],
    [504, 'hourglass', 1],
    ['maintenance', 'oven', 2],
    ['offline', 'island', 3],
    ['new-version', 'fresh-paint', 2],
  ] as const)('gives %s the scene %s and words up to tone %s', (key, scene, playful) => {
    expect(statusTable[key]).toMatchObject({ scene, playful });
  });
});
