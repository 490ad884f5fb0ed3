import type { Palette, Theme } from '../theme/Theme.js';
import { mixTints } from '../theme/tints.js';
import { vendor, type DesignToken, type ThemeTokens } from './DesignTokens.js';
import { shapeFormats, writeTokenColor } from './shapeFormats.js';

/** The colours of a scheme without the tints that follow from them: one that a designer changes must not leave stale ones behind. */
const ownColors = (colors: Palette) => {
  const tints: Readonly<Record<string, string>> = mixTints(colors);
  return Object.entries(colors).filter(([token, css]) => tints[token] !== css);
};

/**
 * A theme as design tokens, for whatever tool a designer has. What the format has no type for (a texture, a reference to another
 * variable) is kept as CSS in the file's `$extensions`.
 *
 * @returns JSON: groups `light`, `dark` and `shape`, in the format of the Design Tokens Community Group, 2025.10
 * @example writeFileSync('brand.tokens.json', JSON.stringify(themeToTokens(ours), null, 2));
 */
export function themeToTokens(theme: Theme): ThemeTokens {
  const css: Record<string, string> = {};
  const tokenOr = (path: string, text: string, $value: unknown, $type?: string): [string, DesignToken][] => {
    if ($value === null) css[path] = text;
    return $value === null ? [] : [[path.slice(path.indexOf('.') + 1), { ...($type && { $type }), $value } as DesignToken]];
  };
  const scheme = (name: 'light' | 'dark') => ({
    $type: 'color',
    ...Object.fromEntries(ownColors(theme[name]).flatMap(([token, text]) => tokenOr(`${name}.${token}`, text, writeTokenColor(text)))),
  });
  const shape = Object.entries(theme.shape).flatMap(([token, text]) => {
    const format = shapeFormats[token as 'font'];
    const value = format?.write(text) ?? null;
    // Only what comes back as it went is a token.
    return tokenOr(`shape.${token}`, text, value !== null && format!.read(value) === text ? value : null, format?.type);
  });
  const groups = { light: scheme('light'), dark: scheme('dark'), shape: Object.fromEntries(shape) };
  return { $description: `Humble Pie theme "${theme.id}"`, $extensions: { [vendor]: { id: theme.id, css } }, ...groups };
}
