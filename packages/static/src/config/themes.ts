import * as themes from '@humble-pie/react/themes';

/** Themes by name. Names exist here alone: in React a theme is imported. */
export { themes };

export type ThemeName = keyof typeof themes;

export const themeNames = Object.keys(themes) as ThemeName[];

export const isThemeName = (name: unknown): name is ThemeName => typeof name === 'string' && Object.hasOwn(themes, name);
