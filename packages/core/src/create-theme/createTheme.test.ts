import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { expectConsole } from '#expect-console';
import type { Problem } from '../problem/Problem.js';
import { contrastOf } from '../theme/contrastOf.js';
import { contrastPairs, leastContrast } from '../theme/contrastPairs.js';
import { toOklab } from '../theme/oklab.js';
import { colorTokens } from '../theme/palette.js';
import { bakery } from '../theme/themes/bakery.js';
import { noir } from '../theme/themes/noir.js';
import { mixTints } from '../theme/tints.js';
import { createTheme } from './createTheme.js';

const hex = fc.integer({ min: 0, max: 0xffffff }).map((value) => `#${value.toString(16).padStart(6, '0')}`);
const lightness = (color: string) => toOklab(color)![0];

describe('createTheme', () => {
  it('makes a complete theme of any colour, in which every pair can be read', () => {
    fc.assert(
      fc.property(hex, fc.option(hex, { nil: undefined }), fc.constantFrom('AA' as const, 'AAA' as const), (brand, second, contrast) => {
        const theme = createTheme({ brand, second, contrast });
        for (const colors of [theme.light, theme.dark]) {
          expect(Object.keys(colors)).toEqual([...colorTokens]);
          for (const color of Object.values(colors)) expect(color).toMatch(/^#[\da-f]{6}$/);
          for (const { token, on, kind } of contrastPairs) for (const ground of on) expect(contrastOf(colors[token], colors[ground])).toBeGreaterThanOrEqual(leastContrast[contrast][kind]);
        }
      }),
      { numRuns: 200 },
    );
  });

  it('keeps the order of the air, the light warm, and the colours of the story alike', () => {
    fc.assert(
      fc.property(hex, (brand) => {
        const { light, dark } = createTheme({ brand });
        const order = [light.near, light.mid, light.far, light.sky, light.haze].map(lightness);
        expect(order).toEqual([...order].sort((a, b) => a - b));
        const night = [dark.near, dark.sky, dark.mid, dark.far].map(lightness);
        expect(night).toEqual([...night].sort((a, b) => a - b));
        for (const colors of [light, dark]) {
          expect(Math.abs(lightness(colors.accent) - lightness(colors.second))).toBeLessThan(0.12);
          expect(toOklab(colors.glow)![2]).toBeGreaterThan(0.05);
          expect(colors).toEqual({ ...colors, ...mixTints(colors) });
        }
      }),
      { numRuns: 100 },
    );
  });

  it.each(['#0b4f9e', '#a62c22', '#17604a', '#352a85'])('has %s itself for the button, where that can be read', (brand) => {
    expect(createTheme({ brand }).light.button).toBe(brand);
  });

  it.each([
    ['#0a7d55', 'teal'],
    ['rgb(10 125 85)', 'hsl(159 85% 26%)'],
    ['oklch(52% 0.12 162)', 'color(display-p3 0.2 0.48 0.35)'],
  ])('reads %s and %s', (one, other) => {
    for (const brand of [one, other]) expect(createTheme({ brand, problems: [] }).light.sky).not.toBe(bakery.light.sky);
  });

  it('takes shape from its base, fonts and corners from its options', () => {
    const theme = createTheme({ brand: 'navy', id: 'ours', font: 'Inter, sans-serif', radius: '3px', base: noir });
    expect(theme.id).toBe('ours');
    expect(theme.shape).toEqual({ ...noir.shape, font: 'Inter, sans-serif', 'font-display': 'Inter, sans-serif', radius: '3px', 'radius-button': '3px' });
  });

  it('gives the story a second colour of your own', () => {
    const [, a, b] = toOklab(createTheme({ brand: '#0b4f9e', second: '#2a9d4a' }).light.second)!;
    expect(Math.atan2(b, a)).toBeCloseTo(Math.atan2(toOklab('#2a9d4a')![2], toOklab('#2a9d4a')![1]), 1);
  });

  it.each([['hotdog', '"hotdog"'], ['', '""'], ['#12', '"#12"'], ['var(--brand)', '"var(--brand)"'], [5, 'number'], [null, 'null'], [undefined, 'undefined'], [{}, 'object'], [10n, 'bigint'], [Proxy.revocable({}, {}).proxy, 'object']])('uses the colours of the base for %s, and says so', (brand, named) => {
    const problems: { what: string; consequence: string }[] = [];
    const theme = createTheme({ brand: brand as never, problems: problems as never });
    expect([theme.light, theme.dark, theme.id]).toEqual([bakery.light, bakery.dark, 'brand']);
    expect(problems).toEqual([expect.objectContaining({ what: `brand is ${named}, which is no colour`, consequence: 'the colours of "bakery" are used' })]);
  });

  it.each(['oklch(none none none)', 'oklch(60% none 20)', 'rgb(none 0 0)', 'hsl(none 50% 50%)', 'lab(50% none 20)'])('takes what CSS calls none for the least of it: %s', (brand) => {
    const problems: Problem[] = [];
    const theme = createTheme({ brand, problems });
    expect(problems).toEqual([]);
    expect(theme.light.button).toMatch(/^#[0-9a-f]{6}$/);
  });

  it('tells the developer', () => {
    expectConsole('error', 'Humble Pie: brand is "hotdog", which is no colour, so the colours of "bakery" are used. Give a CSS colour such as');
    createTheme({ brand: 'hotdog' });
  });

  it('never throws', () => {
    fc.assert(fc.property(fc.anything(), (anything) => void createTheme({ brand: anything as never, second: anything as never, id: 'x', problems: [] })));
    expectConsole('error', /brand is undefined/);
    expect(createTheme(undefined as never).light).toEqual(bakery.light);
  });
});
