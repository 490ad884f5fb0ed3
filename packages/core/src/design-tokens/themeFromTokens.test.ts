import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { expectConsole } from '#expect-console';
import { extendTheme } from '../theme/extendTheme.js';
import { colorTokens } from '../theme/palette.js';
import type { ColorToken, Shape, Theme } from '../theme/Theme.js';
import * as themes from '../theme/themes/index.js';
import { mixTints } from '../theme/tints.js';
import { themeFromTokens } from './themeFromTokens.js';
import { themeToTokens } from './themeToTokens.js';

const { bakery, corporate } = themes;

/** Reads, and says what was wrong. */
function reading(tokens: unknown, base?: Theme) {
  const problems: { what: string; consequence: string; fix: string }[] = [];
  return { theme: themeFromTokens(tokens, { base, problems: problems as never }), problems };
}

const light = (sky: unknown, rest: object = {}) => ({ light: { $type: 'color', line: sky }, ...rest });
const lineOf = (tokens: unknown) => reading(tokens).theme.light.line;
const shaped = (token: keyof Shape, $value: unknown) => reading({ shape: { [token]: { $value } } });

describe('themeToTokens and back', () => {
  it.each(Object.entries(themes))('keeps %s to the letter', (_, theme) => {
    const { theme: back, problems } = reading(JSON.parse(JSON.stringify(themeToTokens(theme))));
    expect(back).toEqual(theme);
    expect(problems).toEqual([]);
  });

  it('keeps any theme', () => {
    const hex = fc.integer({ min: 0, max: 0xffffff }).map((value) => `#${value.toString(16).padStart(6, '0')}`);
    const colors = fc.dictionary(fc.constantFrom(...(colorTokens as readonly ColorToken[])), fc.oneof(hex, fc.constant('var(--brand)')));
    const lengths = fc.tuple(fc.integer({ min: -400, max: 400 }), fc.constantFrom('px', 'rem')).map(([value, unit]) => `${value / 4}${unit}`);
    const shape = fc.record(
      {
        radius: fc.oneof(lengths, fc.constant('0 4px')), border: lengths, press: lengths,
        'weight-display': fc.integer({ min: 1, max: 1000 }).map(String),
        'tracking-display': fc.integer({ min: -20, max: 20 }).map((value) => `${value / 100}em`),
        'border-style': fc.constantFrom('solid', 'dashed', 'dotted', 'double'),
        shadow: fc.oneof(fc.constant('none'), fc.tuple(lengths, lengths, hex).map(([x, y, color]) => `${x} ${y} 4px ${color}80`), hex.map((color) => `inset 0 1px 0 ${color}, 0 2px 4px 1px ${color}`)),
        motion: fc.oneof(fc.constant('100ms steps(2)'), fc.tuple(fc.integer({ min: 0, max: 2000 }), fc.integer({ min: 0, max: 100 })).map(([ms, x]) => `${ms}ms cubic-bezier(${x / 100}, 1.5, 0.5, 1)`)),
        texture: fc.constantFrom('none', 'linear-gradient(var(--hp-haze) 1px, #0000 1px) 0 0/24px 24px'),
        font: fc.constantFrom("'Noto Sans', serif", 'system-ui', 'Inter, sans-serif'),
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(colors, colors, shape, (day, night, ownShape) => {
        const theme = extendTheme(bakery, { id: 'any', light: day, dark: night, shape: ownShape }, { problems: [] });
        expect(reading(JSON.parse(JSON.stringify(themeToTokens(theme)))).theme).toEqual(theme);
      }),
      { numRuns: 150 },
    );
  });

  it('writes colours, lengths and times as the format has them', () => {
    const { light: colors, shape } = themeToTokens(corporate) as never as Record<string, Record<string, { $type?: string; $value: unknown }>>;
    expect(colors!.sky).toEqual({ $value: { colorSpace: 'srgb', components: [0.9255, 0.9412, 0.9569], alpha: 1, hex: '#ecf0f4' } });
    expect(shape!.radius).toEqual({ $type: 'dimension', $value: { value: 8, unit: 'px' } });
    expect(shape!.motion).toEqual({ $type: 'transition', $value: { duration: { value: 120, unit: 'ms' }, delay: { value: 0, unit: 'ms' }, timingFunction: [0, 0, 0.58, 1] } });
    expect(shape!.font!.$value).toEqual(['Segoe UI', 'Helvetica Neue', 'Nimbus Sans', 'Arial', 'sans-serif']);
  });

  it('leaves tints out that follow from other colours, so that a new accent brings its own', () => {
    const tokens = JSON.parse(JSON.stringify(themeToTokens(corporate)));
    expect(tokens.light.crust).toBeUndefined();
    tokens.light.accent = { $value: '#7a1fa2' };
    const { light: colors } = reading(tokens).theme;
    expect(colors).toEqual({ ...colors, accent: '#7a1fa2', ...mixTints(colors) });
  });
});

describe('themeFromTokens', () => {
  it.each<[string, unknown, string]>([
    ['hex text, as before 2025', '#AA5500', '#aa5500'],
    ['sRGB components', { colorSpace: 'srgb', components: [1, 0.5, 0] }, '#ff8000'],
    ['OKLCH', { colorSpace: 'oklch', components: [0.628, 0.2577, 29.23], alpha: 1 }, '#ff0000'],
    ['HSL', { colorSpace: 'hsl', components: [120, 100, 25] }, '#008000'],
    ['a wide gamut', { colorSpace: 'display-p3', components: [0, 0, 0] }, '#000000'],
    ['a component that is none', { colorSpace: 'hsl', components: ['none', 0, 50] }, '#808080'],
    ['a space of the future, by its hex', { colorSpace: 'future', components: [1], hex: '#123456' }, '#123456'],
  ])('reads %s', (_, $value, css) => {
    expect(lineOf(light({ $value }))).toBe(css);
  });

  it.each<[string, unknown]>([
    ['a reference', light({ $value: '{brand.line}' }, { brand: { line: { $type: 'color', $value: '#123456' } } })],
    ['a chain of references', light({ $value: '{a}' }, { a: { $value: '{b.c}' }, b: { c: { $value: '#123456' } } })],
    ['a JSON pointer', light({ $ref: '#/brand/line/$value' }, { brand: { line: { $value: '#123456' } } })],
    ['a pointer in a value', light({ $value: { $ref: '#/brand/line' } }, { brand: { line: { $value: '#123456' } } })],
    ["a group's own token", light({ $value: '{brand}' }, { brand: { $root: { $value: '#123456' }, weak: { $value: '#eeeeee' } } })],
    ['a group that extends another', { light: { $extends: '{theirs}' }, theirs: { line: { $type: 'color', $value: '#123456' } } }],
    ['a reference within a value', light({ $value: { colorSpace: 'srgb', components: ['{n}', '{n}', '{n}'], hex: '#123456' } }, { n: { $value: 'x' } })],
    ['text', JSON.stringify(light({ $value: '#123456' }))],
  ])('follows %s', (_, tokens) => {
    expect(lineOf(tokens)).toBe('#123456');
  });

  it.each<[keyof Shape, unknown, string]>([
    ['radius', { value: 0.5, unit: 'rem' }, '0.5rem'],
    ['radius', '12px', '12px'],
    ['weight-display', 'semi-bold', '600'],
    ['font', 'Inter', 'Inter'],
    ['font', ['Open Sans', 'sans-serif'], "'Open Sans', sans-serif"],
    ['border-style', { dashArray: [{ value: 1, unit: 'px' }], lineCap: 'round' }, 'dashed'],
    ['motion', { value: 0.2, unit: 's' }, '200ms ease'],
    ['motion', { duration: '200ms', timingFunction: [0, 0, 1, 1] }, '200ms linear'],
    ['shadow', { color: '#00000080', offsetX: '0px', offsetY: '2px', blur: '4px' }, '0 2px 4px #00000080'],
    ['tracking-display', -0.02, '-0.02em'],
  ])('reads %s of %j', (token, value, css) => {
    const { theme, problems } = shaped(token, value);
    expect(theme.shape[token]).toBe(css);
    expect(problems).toEqual([]);
  });

  it.each<[string, unknown, RegExp]>([
    ['no JSON', '{"light":', /are no JSON/],
    ['a number', 5, /are number/],
    ['a list', [], /are a list/],
    ['nothing', undefined, /are undefined/],
    ['an empty file', {}, /name no token of a theme/],
    ["another's names", { color: { brand: { $type: 'color', $value: '#123456' } } }, /name no token of a theme/],
    ['a circle', light({ $value: '{a}' }, { a: { $value: '{b}' }, b: { $value: '{a}' } }), /light\.line refers to itself through a, b, a/],
    ['itself', light({ $value: '{light.line}' }), /light\.line refers to itself/],
    ['a reference that leads nowhere', light({ $value: '{brand.gone}' }), /refers to brand\.gone, which is not in the file/],
    ['a colour that is none', light({ $value: 'blu' }), /light\.line is "blu", which is no color/],
    ['components that are none', light({ $value: { colorSpace: 'srgb', components: [1, 'x', 0] } }), /which is no color/],
    ['a veil', light({ $value: '#12345680' }), /is translucent/],
    ['a length without unit', { shape: { radius: { $value: 4 } } }, /shape\.radius is 4, which is no dimension/],
    ['a weight beyond all', { shape: { 'weight-display': { $value: 5000 } } }, /no fontWeight/],
    ['a curve that is none', { shape: { motion: { $value: { duration: '1s', timingFunction: [2, 0, 0, 0] } } } }, /no transition/],
    ['a font that leaves its place', { shape: { font: { $value: 'a;}</style>' } } }, /no fontFamily/],
    ['a texture from elsewhere', { shape: { texture: { $value: 'url(https://pies.example/x.png)' } } }, /no CSS/],
    ['a pair that cannot be read', { light: { text: { $value: bakery.light.sky } } }, /shows text on sky at 1\.00:1/],
  ])('is whole after %s, and says what was wrong', (_, tokens, message) => {
    const { theme, problems } = reading(tokens);
    for (const part of ['light', 'dark', 'shape'] as const) expect(Object.keys(theme[part])).toEqual(Object.keys(bakery[part]));
    expect(problems.map(({ what }) => what).join('\n')).toMatch(message);
  });

  it('does not fetch what an extension names', () => {
    const tokens = { $extensions: { 'org.humble-pie': { css: { 'shape.texture': 'url(//pies.example/x.png)' } } }, light: { line: { $value: '#123456' } } };
    expect(reading(tokens).theme.shape.texture).toBe(bakery.shape.texture);
  });

  it('tells the developer', () => {
    expectConsole('error', /design tokens are null, so "bakery" is used/);
    themeFromTokens(null);
  });

  it('never throws', () => {
    expect(() => themeFromTokens({ light: { sky: { $value: ['/0A'] }, haze: { $value: '1/0a' } } }, { problems: [] })).not.toThrow();
    fc.assert(fc.property(fc.anything(), (anything) => void themeFromTokens(anything, { problems: [] })));
    fc.assert(fc.property(fc.json(), (text) => void themeFromTokens({ light: JSON.parse(text), shape: JSON.parse(text), $extensions: JSON.parse(text) }, { problems: [] })));
    fc.assert(fc.property(fc.anything(), (anything) => void themeFromTokens({ light: { sky: { $value: anything } }, shape: { shadow: { $value: anything }, font: { $value: anything }, motion: { $value: anything } } }, { problems: [] })));
  });

  it('comes to an end with a file that refers to itself as deep as one likes', () => {
    let deep: unknown = '#123456';
    for (let level = 0; level < 5000; level++) deep = { a: deep };
    const cyclic: Record<string, unknown> = { line: { $value: '#123456' } };
    cyclic.again = cyclic;
    expect(reading({ light: { line: { $value: deep } }, deep }).theme.light).toEqual(bakery.light);
    expect(lineOf({ light: cyclic })).toBe('#123456');
  });
});
