import type { ColorToken, Palette } from './Theme.js';

/** Every colour of a theme, in the order in which `palette` takes them: the art's own, its tints, the page's. */
export const colorTokens = [
  'sky', 'haze', 'far', 'mid', 'near', 'glow', 'accent', 'second', 'ink', 'paper',
  'haze-far', 'far-mid', 'mid-near', 'near-shade', 'glow-light', 'crust', 'crust-shade',
  'accent-shade', 'accent-light', 'second-shade', 'fur', 'fur-shade', 'paper-shade',
  'text', 'muted', 'surface', 'line', 'button', 'button-text',
] as const satisfies readonly ColorToken[];

/**
 * The colours of one scheme, written short: six hexadecimal digits for each of `colorTokens`, in their order.
 *
 * @example palette('ffe9cf fff5e3 …').sky // '#ffe9cf'
 */
export const palette = (colors: string): Palette =>
  Object.fromEntries(colors.split(' ').map((digits, at) => [colorTokens[at], `#${digits}`])) as Palette;
