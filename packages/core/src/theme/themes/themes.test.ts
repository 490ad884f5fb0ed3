import { describe, expect, it } from 'vitest';
import { contrastOf } from '../contrastOf.js';
import { contrastPairs, leastContrast } from '../contrastPairs.js';
import { colorChannels } from '../colorChannels.js';
import { toOklab } from '../oklab.js';
import { colorTokens } from '../palette.js';
import { mixTints } from '../tints.js';
import * as themes from './index.js';

const all = Object.entries(themes);
const schemes = ['light', 'dark'] as const;
const shapeTokens = Object.keys(themes.bakery.shape);
const lightness = (color: string) => toOklab(color)![0];
const chroma = (color: string) => Math.hypot(...toOklab(color)!.slice(1));

it('has twelve themes', () => {
  expect(all).toHaveLength(12);
  expect(new Set(all.map(([, { id }]) => id)).size).toBe(12);
});

it.each(all.flatMap((one, at) => all.slice(at + 1).map((other) => [one, other] as const)).map(([[a, one], [b, other]]) => [a, b, one, other] as const))(
  'tells %s from %s by its air and its button, light and dark',
  (_, __, one, other) => {
    const distance = (a: string, b: string) => Math.hypot(...toOklab(a)!.map((value, axis) => value - toOklab(b)![axis as 0]));
    for (const scheme of schemes) {
      const apart = ['sky', 'far', 'mid', 'button'].reduce((sum, token) => sum + distance(one[scheme][token as 'sky'], other[scheme][token as 'sky']), 0);
      expect(apart, scheme).toBeGreaterThan(0.1);
    }
    expect(JSON.stringify(one.shape)).not.toBe(JSON.stringify(other.shape));
  },
);

describe.each(all)('the theme %s', (id, theme) => {
  it('is named as it is exported', () => {
    expect(theme.id).toBe(id);
  });

  it('has every token of a shape, and no other', () => {
    expect(Object.keys(theme.shape)).toEqual(shapeTokens);
    for (const value of Object.values(theme.shape)) expect(value).toMatch(/\S/);
  });

  describe.each(schemes)('%s', (scheme) => {
    const colors = theme[scheme];

    it('has every colour, each as hex digits', () => {
      expect(Object.keys(colors)).toEqual([...colorTokens]);
      for (const color of Object.values(colors)) expect(color).toMatch(/^#[\da-f]{6}$/);
    });

    it('has the tints that its colours mix to', () => {
      // One step of a channel is a matter of rounding.
      for (const [tint, color] of Object.entries(mixTints(colors))) {
        const steps = colorChannels(color)!.map((channel, at) => Math.abs(channel - colorChannels(colors[tint as 'fur'])![at]!));
        expect(Math.max(...steps), tint).toBeLessThanOrEqual(1.001);
      }
    });

    const level = id === 'contrast' ? 'AAA' : 'AA';
    it.each(contrastPairs.flatMap(({ token, on, kind }) => on.map((ground) => [token, ground, leastContrast[level][kind]] as const)))('shows %s on %s at %s:1', (token, ground, least) => {
      expect(contrastOf(colors[token], colors[ground])).toBeGreaterThanOrEqual(least);
    });

    it('has air that recedes', () => {
      const [sky, haze, far, mid, near] = (['sky', 'haze', 'far', 'mid', 'near'] as const).map((token) => lightness(colors[token])) as [number, number, number, number, number];
      const order = scheme === 'light' ? [near, mid, far, sky, haze] : [near, sky, mid, far];
      expect(order).toEqual([...order].sort((a, b) => a - b));
      expect(haze).toBeGreaterThan(sky);
      if (scheme === 'dark') expect(far).toBeGreaterThan(haze);
    });

    it('has a light that is warm, and two colours for the story that are alike in lightness', () => {
      const [light, , warmth] = toOklab(colors.glow)!;
      expect(light).toBeGreaterThan(0.85);
      expect(warmth).toBeGreaterThan(0.02);
      expect(Math.abs(lightness(colors.accent) - lightness(colors.second))).toBeLessThan(0.15);
      expect(chroma(colors.accent)).toBeGreaterThan(0.1);
    });

    it('draws with ink that is dark and paper that is light', () => {
      expect(lightness(colors.ink)).toBeLessThan(0.3);
      expect(lightness(colors.paper)).toBeGreaterThan(0.93);
    });
  });
});
