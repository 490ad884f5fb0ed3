import { extendTheme, type ColorToken, type Palette, type ShapeToken, type Theme } from '@humble-pie/core';
import { bakery } from '@humble-pie/core/themes';
import { describe, expectTypeOf, it } from 'vitest';

describe('extendTheme', () => {
  it('gives a theme in which nothing is missing', () => {
    expectTypeOf(extendTheme(bakery, { id: 'ours' })).toEqualTypeOf<Theme>();
    expectTypeOf(extendTheme(bakery, { id: 'ours', dark: { sky: '#101010' } }).dark).toEqualTypeOf<Palette>();
    expectTypeOf<keyof Palette>().toEqualTypeOf<ColorToken>();
    expectTypeOf<keyof Theme['shape']>().toEqualTypeOf<ShapeToken>();
  });

  it('knows its tokens', () => {
    // @ts-expect-error there is no such colour
    extendTheme(bakery, { id: 'ours', light: { skye: '#ffffff' } });
    // @ts-expect-error a colour is no shape
    extendTheme(bakery, { id: 'ours', shape: { accent: '#ffffff' } });
    // @ts-expect-error a length without its unit
    extendTheme(bakery, { id: 'ours', shape: { radius: 4 } });
    // @ts-expect-error a theme needs a name of its own
    extendTheme(bakery, { light: { sky: '#ffffff' } });
    // @ts-expect-error there is no third scheme
    extendTheme(bakery, { id: 'ours', sepia: {} });
    // @ts-expect-error a partial theme is no base
    extendTheme({ id: 'ours', light: { sky: '#ffffff' } }, { id: 'ours' });
  });
});
