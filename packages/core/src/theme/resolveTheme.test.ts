import { describe, expect, it } from 'vitest';
import { resolveTheme } from './resolveTheme.js';
import * as themes from './themes/index.js';

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

  it('names a pair that cannot be read, once', () => {
    const problems: { what: string }[] = [];
    const pale = { ...themes.midnight, id: 'pale', light: { ...themes.midnight.light, 'button-text': themes.midnight.light.button } };
    for (let time = 0; time < 2; time++) resolveTheme(pale, themes.bakery, problems as never);
    expect(problems).toEqual([expect.objectContaining({ what: 'theme "pale" shows button-text on button at 1.00:1 in its light scheme, below 4.5:1' })]);
  });

  it('lets nothing but letters, digits and hyphens into the id', () => {
    expect(resolveTheme({ ...themes.midnight, id: '"]{}</style>mine' }, themes.bakery, []).id).toBe('stylemine');
  });
});
