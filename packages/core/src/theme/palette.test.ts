import { describe, expect, it } from 'vitest';
import { colorTokens } from './palette.js';
import * as themes from './themes/index.js';

describe.each(Object.entries(themes))('the theme %s', (id, theme) => {
  it('is named as it is exported', () => {
    expect(theme.id).toBe(id);
  });

  it.each(['light', 'dark'] as const)('has every colour in its %s palette, each as hex digits', (scheme) => {
    expect(Object.keys(theme[scheme])).toEqual([...colorTokens]);
    for (const color of Object.values(theme[scheme])) expect(color).toMatch(/^#[\da-f]{6}$/);
  });
});
