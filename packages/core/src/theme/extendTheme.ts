import type { Problem } from '../problem/Problem.js';
import { report } from '../problem/report.js';
import type { ContrastLevel } from './contrastPairs.js';
import { readableTheme } from './readableTheme.js';
import type { ArtToken, Palette, Shape, Theme, TintToken } from './Theme.js';
import { mixTints, tintRecipes } from './tints.js';

/** What a theme has of its own; the rest is its base's. */
export interface ThemeOverrides {
  /** Letters, digits and hyphens, unlike that of any other theme on the page: it is what the theme's rules are found by. */
  readonly id: string;
  readonly light?: Partial<Palette>;
  readonly dark?: Partial<Palette>;
  readonly shape?: Partial<Shape>;
}

export interface ExtendOptions {
  /** What is asked of every pair of colours, by WCAG 2.2. Default: `AA`. */
  readonly contrast?: ContrastLevel;
  /** Takes what was wrong, instead of the console. */
  readonly problems?: Problem[];
}

/** Those of the given tokens that the base knows and that are text. */
function known<T extends object>(base: T, given: unknown, where: string, problems: Problem[]): Partial<T> {
  const entries = typeof given === 'object' && given !== null ? Object.entries(given).filter(([, value]) => value !== undefined) : [];
  const isKnown = ([token, value]: [string, unknown]) => Object.hasOwn(base, token) && typeof value === 'string';
  const unknown = entries.filter((entry) => !isKnown(entry)).map(([token]) => token);
  if (process.env.NODE_ENV !== 'production' && unknown.length) {
    problems.push({ what: `${where} has no use for ${unknown.join(', ')}`, consequence: 'it is left out', fix: `Its tokens are ${Object.keys(base).join(', ')}; each is CSS text.` });
  }
  return Object.fromEntries(entries.filter(isKnown)) as Partial<T>;
}

/** Base and own colours together. A tint whose colours have changed is mixed anew, unless it is given itself. */
function colorsOf(base: Palette, own: Partial<Palette>): Palette {
  const colors = { ...base, ...own };
  const mixed = mixTints(colors);
  const changed = new Set<string>(Object.keys(own));
  for (const [tint, [one, , other]] of Object.entries(tintRecipes)) {
    if (own[tint as TintToken] !== undefined || !(changed.has(one) || changed.has(other))) continue;
    colors[tint as ArtToken] = mixed[tint as TintToken];
    changed.add(tint);
  }
  return colors;
}

/**
 * A theme from another one: what is given replaces the base's, tints follow the colours that they are mixed of, and a pair of
 * colours that could not be read is moved apart as little as it must be. Unknown tokens do not type.
 *
 * @param base a complete theme
 * @param overrides an id, and what differs
 * @example
 * const ours = extendTheme(bakery, { id: 'ours', light: { accent: '#0a7d55' }, shape: { font: 'Inter, sans-serif', radius: '4px' } });
 */
export function extendTheme(base: Theme, overrides: ThemeOverrides, { contrast = 'AA', problems }: ExtendOptions = {}): Theme {
  const found = problems ?? [];
  const given: Partial<ThemeOverrides> = overrides ?? {};
  const id = String(given.id ?? '').replace(/[^\w-]/g, '') || `${base.id}-extended`;
  const scheme = (name: 'light' | 'dark') => colorsOf(base[name], known(base[name], given[name], `theme "${id}", ${name},`, found));
  const shape = { ...base.shape, ...known(base.shape, given.shape, `theme "${id}", shape,`, found) };
  const theme = readableTheme({ id, light: scheme('light'), dark: scheme('dark'), shape }, found, contrast);
  if (!problems) report(found);
  return theme;
}
