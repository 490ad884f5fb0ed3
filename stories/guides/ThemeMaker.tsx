import { createTheme, type CreateThemeOptions } from '@humble-pie/react/create-theme';
import * as themes from '@humble-pie/react/themes';
import { ThemeWall } from '../gallery/ThemeWall.js';

export interface ThemeMakerProps extends Omit<CreateThemeOptions, 'base' | 'problems'> {
  /** Where its shape comes from. Default: `bakery`. */
  base?: keyof typeof themes;
}

/** What `createTheme` makes of the options at hand. */
export function ThemeMaker({ base, ...options }: ThemeMakerProps) {
  return <ThemeWall title={`createTheme({ brand: '${options.brand}' })`} themes={[createTheme({ ...options, base: base && themes[base], problems: [] })]} />;
}
