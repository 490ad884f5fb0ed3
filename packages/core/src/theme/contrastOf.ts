import { colorChannels } from './colorChannels.js';
import { toLinear } from './toLinear.js';

const weights = [0.2126, 0.7152, 0.0722];

/** With the light that a screen always has. `undefined` where nothing is known of the colour. */
const luminance = (color: string) => colorChannels(color)?.reduce((sum, channel, at) => sum + weights[at]! * toLinear(channel), 0.05);

/**
 * How well two colours are told apart, from 1 (not at all) to 21 (black on white), as WCAG 2.2 measures it.
 *
 * @returns `null` where nothing is known of one of the two, as of `var(--x)`
 * @see https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio
 * @example contrastOf('#ffffff', '#777777') // 4.478…
 */
export function contrastOf(color: string, other: string): number | null {
  const ratio = luminance(color)! / luminance(other)!;
  return Math.max(ratio, 1 / ratio) || null;
}
