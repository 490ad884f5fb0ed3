import { describe, expect, it } from 'vitest';
import type { Problem } from '../problem/Problem.js';
import { poorPairs } from './repairPalette.js';
import { resolveTheme } from './resolveTheme.js';
import type { ColorToken, Palette } from './Theme.js';
import * as themes from './themes/index.js';

const { midnight } = themes;

describe('resolveTheme', () => {
  it.each(Object.entries(themes))('hands %s back as it is', (_, theme) => {
    expect(resolveTheme(theme, themes.bakery, [])).toBe(theme);
  });

  it('takes what is missing from the base, and names it once', () => {
    const problems: { what: string }[] = [];
    const { sky: _light, ...light } = themes.midnight.light;
    const { sky: _dark, ...dark } = themes.midnight.dark;
    const whole = resolveTheme({ ...themes.midnight, light, dark }, themes.bakery, problems as never);
    expect([whole.light.sky, whole.dark.sky, whole.light.haze]).toEqual([themes.bakery.light.sky, themes.bakery.dark.sky, themes.midnight.light.haze]);
    expect(problems).toEqual([expect.objectContaining({ what: 'theme "midnight" lacks sky' })]);
  });

  it.each(['midnight', 5, null, true])('shows the base for %j, and says so', (theme) => {
    const problems: unknown[] = [];
    expect(resolveTheme(theme, themes.bakery, problems as never)).toBe(themes.bakery);
    expect(problems).toHaveLength(1);
  });

  it.each<[string, Partial<Palette>, readonly string[]]>([
    ['words like the sky', { text: '#e8f0ff', muted: '#dfe6f5' }, ['text', 'muted']],
    ['a label like its button', { 'button-text': midnight.light.button }, ['button-text']],
    ['a button like the sky', { button: midnight.light.sky, 'button-text': '#000000' }, ['button']],
    ['a panel that is dark by day', { surface: '#101010' }, ['surface', 'text', 'muted']],
    ['one grey for all', Object.fromEntries(['sky', 'haze', 'surface', 'text', 'muted', 'button', 'button-text'].map((token) => [token, '#777777'])), ['text', 'muted', 'button', 'button-text']],
    ['three digits', { text: '#eee' }, ['text']],
    ['numbers', { text: 'rgb(230 230, 230)', sky: 'rgb(255,255,255)' }, ['text']],
  ])('moves %s until it can be read, and nothing else', (_, colors, moved) => {
    const given = { ...midnight, id: 'pale', light: { ...midnight.light, ...colors } };
    const { light, dark, shape } = resolveTheme(given, themes.bakery, []);
    expect(poorPairs(light)).toEqual([]);
    expect(Object.keys(light).filter((token) => light[token as ColorToken] !== given.light[token as ColorToken]).every((token) => moved.includes(token))).toBe(true);
    expect([dark, shape]).toEqual([midnight.dark, midnight.shape]);
  });

  it('names such a pair once, with the ratio, the colour that is shown and what to do', () => {
    const problems: Problem[] = [];
    const pale = { ...midnight, id: 'pale', light: { ...midnight.light, muted: '#9aa0b4' } };
    const [first, second] = [0, 1].map(() => resolveTheme(pale, themes.bakery, problems));
    expect(second).toBe(first);
    expect(problems.map(({ what }) => / on \w+/.exec(what)![0])).toEqual([' on sky', ' on haze', ' on surface']);
    expect(problems[0]).toEqual({
      what: expect.stringMatching(/^theme "pale" shows muted on sky at \d\.\d\d:1 in its light scheme, below 4\.5:1$/),
      consequence: `muted is ${first!.light.muted}, the nearest colour that can be read`,
      fix: 'Give muted that colour or a stronger one, or change sky.',
    });
  });

  it('leaves a colour alone of which nothing is known, and says so unless it is decided elsewhere', () => {
    const problems: Problem[] = [];
    const ours = { ...midnight, id: 'ours', light: { ...midnight.light, text: 'var(--brand)', muted: 'var(--brand, #eee)', 'button-text': 'canvastext', button: '#12345678', glow: 'gold' } };
    expect(resolveTheme(ours, themes.bakery, problems)).toBe(ours);
    expect(problems.map(({ what }) => what)).toEqual(['theme "ours" gives button as #12345678, button-text as canvastext in its light scheme, which is neither #rrggbb nor rgb()']);
  });

  it('completes one theme over two bases, each with its own', () => {
    const part = { id: 'part' };
    expect([themes.bakery, midnight, themes.bakery].map((base) => resolveTheme(part, base, []).light.sky)).toEqual([themes.bakery.light.sky, midnight.light.sky, themes.bakery.light.sky]);
  });

  it('lets nothing but letters, digits and hyphens into the id', () => {
    expect(resolveTheme({ ...themes.midnight, id: '"]{}</style>mine' }, themes.bakery, []).id).toBe('stylemine');
  });
});
