import { hexChannels, toLinear } from './oklab.js';

function luminance(color: string): number | null {
  const channels = hexChannels(color);
  if (!channels) return null;
  const [r, g, b] = channels.map(toLinear) as [number, number, number];
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/**
 * How well two colours are told apart, from 1 (not at all) to 21 (black on white), as WCAG 2.2 measures it.
 *
 * @returns `null` where one of the two is not hexadecimal: nothing is known of `var(--x)`
 * @see https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio
 * @example contrastOf('#ffffff', '#777777') // 4.478…
 */
export function contrastOf(color: string, other: string): number | null {
  const one = luminance(color);
  const two = luminance(other);
  return one === null || two === null ? null : (Math.max(one, two) + 0.05) / (Math.min(one, two) + 0.05);
}
