import { mixColors } from './oklab.js';
import type { ArtToken, Palette, TintToken } from './Theme.js';

type Recipe = readonly [token: ArtToken | 'crust', percent: number, other: ArtToken];

/**
 * What each tint is mixed of: so much of the first, the rest of the second. A tint stands below those that it is made
 * of. `fur` reads on every sky, light or dark.
 */
export const tintRecipes = {
  'haze-far': ['haze', 50, 'far'],
  'far-mid': ['far', 50, 'mid'],
  'mid-near': ['mid', 50, 'near'],
  'near-shade': ['near', 45, 'ink'],
  'glow-light': ['glow', 60, 'paper'],
  crust: ['glow', 62, 'accent'],
  'crust-shade': ['crust', 78, 'ink'],
  'accent-shade': ['accent', 55, 'ink'],
  'accent-light': ['accent', 55, 'paper'],
  'second-shade': ['second', 55, 'ink'],
  fur: ['paper', 56, 'ink'],
  'fur-shade': ['paper', 40, 'ink'],
  'paper-shade': ['paper', 78, 'near'],
} as const satisfies Record<TintToken, Recipe>;

/**
 * The tints of a palette, mixed from its art colours.
 *
 * @example mixTints(bakery.light).crust // '#f29748'
 */
export function mixTints(art: Pick<Palette, ArtToken>): Pick<Palette, TintToken> {
  const mixed: Record<string, string> = { ...art };
  for (const [tint, [token, percent, other]] of Object.entries(tintRecipes)) mixed[tint] = mixColors(mixed[token]!, percent / 100, mixed[other]!);
  return Object.fromEntries(Object.keys(tintRecipes).map((tint) => [tint, mixed[tint]!])) as Pick<Palette, TintToken>;
}
