import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { resolveStatus } from './resolveStatus.js';
import { statusTable } from './statusTable.js';

afterEach(() => vi.unstubAllEnvs());

describe('resolveStatus', () => {
  it.each(Object.entries(statusTable))('finds the row for %s', (key, row) => {
    expect(resolveStatus(key)).toEqual({ key: Number(key) || key, definition: row });
    if (Number(key)) expect(resolveStatus(Number(key))).toEqual({ key: Number(key), definition: row });
  });

  it.each([
    [599, '5xx', 599],
    [499, '4xx', 499],
    [420, '4xx', 420],
    [509, '5xx', 509],
    ['599', '5xx', 599],
    [' 404 ', 404, 404],
    ['4xx', '4xx', 400],
  ])('reads %j as %s and shows %s', (status, key, code) => {
    const resolved = resolveStatus(status);
    expect(resolved).toMatchObject({ key, definition: { code } });
    expect(resolved.problem).toBeUndefined();
  });

  it('leaves the row of a class as it was', () => {
    resolveStatus(599);
    expect(statusTable['5xx'].code).toBe(500);
  });

  it.each([
    [9999, '9999'],
    [-404, '-404'],
    [200, '200'],
    [0, '0'],
    [404.5, '404.5'],
    [Number.NaN, 'NaN'],
    [Infinity, 'Infinity'],
    ['', '""'],
    ['4e2', '"4e2"'],
    ['0404', '"0404"'],
    ['constructor', '"constructor"'],
    ['__proto__', '"__proto__"'],
    ['Maintenance', '"Maintenance"'],
    [null, 'type object'],
    [undefined, 'type undefined'],
    [{ status: 404 }, 'type object'],
    [[404], 'type object'],
    [404n, 'type bigint'],
    [Symbol('404'), 'type symbol'],
    [() => 404, 'type function'],
    [Object.create(null), 'type object'],
  ])('shows the page for an unknown server error for %s, and tells the developer', (status, shown) => {
    const { key, definition, problem } = resolveStatus(status);
    expect(key).toBe('5xx');
    expect(definition).toBe(statusTable['5xx']);
    expect(problem!.what).toContain(shown);
    expect(problem).toMatchObject({ consequence: expect.any(String), fix: expect.stringContaining('400 to 599') });
  });

  it('does not repeat a long status at length', () => {
    expect(resolveStatus('x'.repeat(10_000)).problem!.what.length).toBeLessThan(100);
  });

  it('builds no message in production', () => {
    vi.stubEnv('NODE_ENV', 'production');
    expect(resolveStatus(9999)).toEqual({ key: '5xx', definition: statusTable['5xx'], problem: undefined });
  });

  it('gives every number from 400 to 599 its own code, and any other number a problem', () => {
    fc.assert(
      fc.property(fc.oneof(fc.integer({ min: 400, max: 599 }), fc.integer(), fc.double()), (status) => {
        const { definition, problem } = resolveStatus(status);
        const known = Number.isInteger(status) && status >= 400 && status <= 599;
        expect(problem === undefined).toBe(known);
        expect(definition.code).toBe(known ? status : 500);
      }),
    );
  });

  it('never throws, and always gives a row', () => {
    fc.assert(
      fc.property(fc.anything(), (status) => {
        const { key, definition } = resolveStatus(status);
        expect(statusTable).toHaveProperty([key]);
        expect(definition.actions.length).toBeGreaterThan(0);
      }),
    );
  });
});
