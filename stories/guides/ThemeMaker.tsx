import { createTheme, type CreateThemeOptions } from '@humble-pie/react/create-theme';
import * as themes from '@humble-pie/react/themes';
import { useState } from 'react';
import { ThemeWall } from '../gallery/ThemeWall.js';
import { Fields } from './Fields.js';

export interface ThemeMakerProps extends Omit<CreateThemeOptions, 'base' | 'problems'> {
  /** Where its shape comes from. Default: `bakery`. */
  base?: keyof typeof themes;
}

/** Turn a colour, and see what `createTheme` makes of it. The options are where the fields begin. */
export function ThemeMaker(given: ThemeMakerProps) {
  const [options, setOptions] = useState(given);
  const { base, ...rest } = options;
  const set = (change: Partial<ThemeMakerProps>) => setOptions({ ...options, ...change });
  return (
    <ThemeWall title={`createTheme({ brand: '${options.brand}' })`} themes={[createTheme({ ...rest, base: base && themes[base], problems: [] })]}>
      <Fields aria-label="Theme">
        <label>
          Brand
          <input type="color" value={options.brand} onChange={({ target }) => set({ brand: target.value })} />
        </label>
        <label>
          Shape of
          <select value={base ?? 'bakery'} onChange={({ target }) => set({ base: target.value as keyof typeof themes })}>
            {Object.keys(themes).map((name) => (
              <option key={name}>{name}</option>
            ))}
          </select>
        </label>
        <label>
          Contrast
          <select value={options.contrast ?? 'AA'} onChange={({ target }) => set({ contrast: target.value as 'AA' | 'AAA' })}>
            <option>AA</option>
            <option>AAA</option>
          </select>
        </label>
        <label>
          Corners
          <input type="range" min={0} max={32} value={parseInt(options.radius ?? '18', 10)} onChange={({ target }) => set({ radius: `${target.value}px` })} />
        </label>
      </Fields>
    </ThemeWall>
  );
}
