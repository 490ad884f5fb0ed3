import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { expectConsole } from '#expect-console';
import { contrastOf } from './contrastOf.js';
import { contrastPairs, leastContrast } from './contrastPairs.js';
import { extendTheme } from './extendTheme.js';
import { mixColors } from './oklab.js';
import { nearestReadable, poorPairs, repairPalette } from './repairPalette.js';
import type { Palette } from './Theme.js';
import { mixTints } from './tints.js';
import * as themes from './themes/index.js';

const { bakery } = themes;
const hex = fc.integer({ min: 0, max: 0xffffff }).map((value) => `#${value.toString(16).padStart(6, '0')}`);

describe('extendTheme', () => {
  it.each(Object.entries(themes))('hands the tokens of %s on as they are', (_, theme) => {
    expect(extendTheme(theme, { id: theme.id }, { problems: [] })).toEqual(theme);
  });

  it('replaces what is given, in its scheme alone', () => {
    const ours = extendTheme(bakery, { id: 'ours', light: { line: '#123456' }, shape: { radius: '4px' } });
    expect([ours.id, ours.light.line, ours.dark.line, ours.shape.radius, ours.shape.font]).toEqual(['ours', '#123456', bakery.dark.line, '4px', bakery.shape.font]);
  });

  it('mixes the tints of a new colour, and those made of tints', () => {
    const { light } = extendTheme(bakery, { id: 'ours', light: { accent: '#2244ee' } });
    expect(light).toEqual({ ...bakery.light, accent: '#2244ee', ...mixTints({ ...bakery.light, accent: '#2244ee' }) });
    expect([light.crust, light['crust-shade'], light['haze-far']]).not.toContain(bakery.light.crust);
    expect(light['haze-far']).toBe(bakery.light['haze-far']);
  });

  it('leaves a tint that is given alone, and mixes on from it', () => {
    const { light } = extendTheme(bakery, { id: 'ours', light: { accent: '#2244ee', crust: '#aa8800' } });
    expect([light.crust, light['accent-light']]).toEqual(['#aa8800', mixColors('#2244ee', 0.55, bakery.light.paper)]);
  });

  it('moves a pair that could not be read, and says so with the ratio and the colour', () => {
    const problems: { what: string; consequence: string }[] = [];
    const { light } = extendTheme(bakery, { id: 'pale', light: { muted: '#b0a090' } }, { problems: problems as never });
    expect(problems[0]!.what).toBe('theme "pale" shows muted on sky at 2.15:1 in its light scheme, below 4.5:1');
    expect(problems[0]!.consequence).toBe(`muted is ${light.muted}, the nearest colour that can be read`);
    expect(contrastOf(light.muted, light.sky)).toBeGreaterThanOrEqual(4.5);
    expect(contrastOf(light.muted, light.sky)).toBeLessThan(4.7);
  });

  it('tells the developer', () => {
    expectConsole('error', /shows text on sky at 1\.00:1/);
    expectConsole('error', /shows text on haze at/);
    expectConsole('error', /shows text on surface at/);
    extendTheme(bakery, { id: 'blank', light: { text: bakery.light.sky } });
  });

  it('leaves colours alone of which nothing is known', () => {
    const problems: unknown[] = [];
    expect(extendTheme(bakery, { id: 'ours', light: { text: 'var(--brand)' } }, { problems: problems as never }).light.text).toBe('var(--brand)');
    expect(problems).toEqual([]);
  });

  it.each<[string, unknown]>([
    ['an unknown token', { id: 'x', light: { skye: '#ffffff' } }],
    ['a token that is no text', { id: 'x', shape: { radius: 4 } }],
    ['schemes that are none', { id: 'x', light: 'red', dark: null }],
    ['no id', {}],
    ['nothing', undefined],
    ['markup', { id: '"]</style>', shape: { font: '</style><script>' } }],
  ])('is whole after %s', (_, overrides) => {
    const theme = extendTheme(bakery, overrides as never, { problems: [] });
    expect(theme.id).toMatch(/^[\w-]+$/);
    for (const part of ['light', 'dark', 'shape'] as const) {
      expect(Object.keys(theme[part])).toEqual(Object.keys(bakery[part]));
      expect(Object.values(theme[part]).every((value) => typeof value === 'string')).toBe(true);
    }
  });
});

describe('repairPalette', () => {
  it('makes any palette readable, AA and AAA', () => {
    fc.assert(
      fc.property(fc.record({ sky: hex, haze: hex, surface: hex, text: hex, muted: hex, button: hex, 'button-text': hex }), fc.constantFrom('AA' as const, 'AAA' as const), (colors, level) => {
        const repaired = repairPalette({ ...bakery.light, ...colors }, level);
        for (const { token, on, kind } of contrastPairs) for (const ground of on) expect(contrastOf(repaired[token], repaired[ground])).toBeGreaterThanOrEqual(leastContrast[level][kind]);
      }),
      { numRuns: 120 },
    );
  });

  it('changes nothing that can be read', () => {
    for (const { light, dark } of Object.values(themes)) for (const colors of [light, dark]) expect(repairPalette(colors)).toBe(colors);
  });

  it('names every pair that cannot', () => {
    expect(poorPairs({ ...bakery.light, text: bakery.light.sky } as Palette).map(({ token, on }) => `${token} on ${on}`)).toEqual(['text on sky', 'text on haze', 'text on surface']);
  });
});

describe('nearestReadable', () => {
  it.each([
    ['#999999', ['#ffffff'], 4.5],
    ['#333333', ['#000000'], 7],
    ['#d63f30', ['#ffe9cf', '#fff5e3'], 4.5],
  ] as const)('moves %s no further than it must on %j', (color, grounds, least) => {
    const ratios = grounds.map((ground) => contrastOf(nearestReadable(color, grounds, least)!, ground)!);
    expect(Math.min(...ratios)).toBeGreaterThanOrEqual(least);
    expect(Math.min(...ratios)).toBeLessThan(least * 1.06);
  });

  it('finds none where grounds are too far apart', () => {
    expect(nearestReadable('#777777', ['#000000', '#ffffff'], 7)).toBeNull();
  });
});

describe('contrastOf', () => {
  it.each([
    ['#ffffff', '#000000', 21],
    ['#fff', '#777777', 4.48],
    ['#777777', '#777777', 1],
  ])('measures %s and %s as %f', (one, other, ratio) => {
    expect(contrastOf(one, other)).toBeCloseTo(ratio, 2);
    expect(contrastOf(other, one)).toBeCloseTo(ratio, 2);
  });

  it.each(['red', 'var(--x)', '#12', ''])('does not know %j', (color) => {
    expect(contrastOf(color, '#ffffff')).toBeNull();
  });
});
