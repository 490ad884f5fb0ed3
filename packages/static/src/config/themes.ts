import * as all from '@humble-pie/react/themes';

/** Themes by name. Names exist here alone: in React a theme is imported. */
export const themes = { bakery: all.bakery, midnight: all.midnight } as const;

export type ThemeName = keyof typeof themes;

export const themeNames = Object.keys(themes) as ThemeName[];

export const isThemeName = (name: unknown): name is ThemeName => typeof name === 'string' && Object.hasOwn(themes, name);
