import type { Problem } from '../problem/Problem.js';
import { report } from '../problem/report.js';
import type { ContrastLevel } from '../theme/contrastPairs.js';
import { extendTheme } from '../theme/extendTheme.js';
import type { ColorToken, ShapeToken, Theme } from '../theme/Theme.js';
import { bakery } from '../theme/themes/bakery.js';
import { vendor } from './DesignTokens.js';
import { readTokenFile } from './readTokenFile.js';
import { alphaOf, readTokenColor, shapeFormats } from './shapeFormats.js';

export interface FromTokensOptions {
  /** Default: the id in the file, else `tokens`. */
  readonly id?: string;
  /** Where every token comes from that the file does not have. Default: `bakery`. */
  readonly base?: Theme;
  /** What every pair of colours keeps to, by WCAG 2.2. Default: `AA`. */
  readonly contrast?: ContrastLevel;
  /** Takes what was wrong, instead of the console. */
  readonly problems?: Problem[];
}

/** A page asks for nothing that is not in it. */
const asksNetwork = /url\(|image-set\(|image\(/i;

function parse(tokens: unknown, base: Theme, problems: Problem[]): unknown {
  const consequence = `"${base.id}" is used`;
  const fix = 'Give the parsed JSON of a file in the format of the Design Tokens Community Group.';
  try {
    const file: unknown = typeof tokens === 'string' ? JSON.parse(tokens) : tokens;
    if (typeof file === 'object' && file !== null && !Array.isArray(file)) return file;
    if (process.env.NODE_ENV !== 'production') problems.push({ what: `design tokens are ${file === null ? 'null' : Array.isArray(file) ? 'a list' : typeof file}`, consequence, fix });
  } catch (error) {
    if (process.env.NODE_ENV !== 'production') problems.push({ what: `design tokens are no JSON (${String(error)})`, consequence, fix });
  }
  return null;
}

/**
 * A theme from design tokens: the groups `light`, `dark` and `shape`, under the names of a theme's tokens. They may refer to
 * tokens of your own anywhere in the file (`{color.brand.primary}`). What is missing or broken is the base's.
 *
 * @param tokens the JSON of a file in the format of the Design Tokens Community Group, parsed or as text; its colours may be
 *   objects (2025.10) or text (before)
 * @example const ours = themeFromTokens(tokens, { base: corporate });
 */
export function themeFromTokens(tokens: unknown, { id, base = bakery, contrast = 'AA', problems }: FromTokensOptions = {}): Theme {
  const found = problems ?? [];
  const file = parse(tokens, base, found);
  const { has, valueOf } = readTokenFile(file, found);
  const extension = ((file as { $extensions?: Record<string, { id?: unknown; css?: Record<string, unknown> }> } | null)?.$extensions ?? {})[vendor];

  const read = (path: string, wanted: string, toCss: (value: unknown) => string | null): string | undefined => {
    if (!has(path)) {
      const css = extension?.css?.[path];
      return typeof css === 'string' && !asksNetwork.test(css) ? css : undefined;
    }
    const before = found.length;
    const value = valueOf(path);
    const css = value === undefined ? null : toCss(value);
    // A reference that leads nowhere has been named.
    if (process.env.NODE_ENV !== 'production' && css === null && found.length === before) {
      found.push({ what: `design token ${path} is ${JSON.stringify(value)?.slice(0, 80)}, which is no ${wanted}`, consequence: `that of "${base.id}" is used`, fix: 'Correct its $value.' });
    }
    return css ?? undefined;
  };

  const scheme = (name: 'light' | 'dark') =>
    Object.fromEntries(Object.keys(base[name]).map((token) => [token, read(`${name}.${token}`, 'color', (value) => {
      if (process.env.NODE_ENV !== 'production' && alphaOf(value) < 1) {
        found.push({ what: `design token ${name}.${token} is translucent`, consequence: 'it is used opaque', fix: 'Give the colour that is seen: nothing is known of what lies behind.' });
      }
      return readTokenColor(value);
    })])) as Partial<Record<ColorToken, string>>;

  const shape = Object.fromEntries(Object.keys(base.shape).map((token) => {
    const format = shapeFormats[token as ShapeToken];
    return [token, read(`shape.${token}`, format?.type ?? 'CSS', (value) => (format ? format.read(value) : typeof value === 'string' && !asksNetwork.test(value) ? value : null))];
  })) as Partial<Record<ShapeToken, string>>;

  const own = { light: scheme('light'), dark: scheme('dark'), shape };
  if (process.env.NODE_ENV !== 'production' && file && Object.values(own).every((part) => Object.values(part).every((css) => css === undefined))) {
    found.push({ what: 'design tokens name no token of a theme', consequence: `"${base.id}" is used`, fix: 'Put the groups light, dark and shape into the file; their tokens may refer to yours. themeToTokens writes all of them.' });
  }
  const theme = extendTheme(base, { id: id ?? (typeof extension?.id === 'string' ? extension.id : 'tokens'), ...own }, { contrast, problems: found });
  if (!problems) report(found);
  return theme;
}
