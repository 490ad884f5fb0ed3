import { contrastOf } from './contrastOf.js';
import { contrastPairs, leastContrast, type ContrastLevel } from './contrastPairs.js';
import { colorChannels } from './colorChannels.js';
import type { ColorToken, Palette } from './Theme.js';

/** A pair of colours that is too alike. */
export interface PoorPair {
  readonly token: ColorToken;
  readonly on: ColorToken;
  /** What the pair has, 1 to 21. */
  readonly ratio: number;
  /** What it needs. */
  readonly least: number;
}

/** Nothing is known of `var(--x)`: such a pair is left to whoever wrote it. */
const reads = (color: string, grounds: readonly string[], least: number) => grounds.every((ground) => (contrastOf(color, ground) ?? least) >= least);

const mixEnd = (color: string, share: number, end: number) =>
  `#${colorChannels(color)!.map((channel) => (256 + Math.round(channel + (end - channel) * share)).toString(16).slice(1)).join('')}`;

/**
 * The colour with the least black or white mixed in that stands out from every ground; `null` where none does. Mixed so, a
 * colour keeps its hue. One that stands out already is handed back itself.
 *
 * @example nearestReadable('#777777', ['#ffffff'], 4.5) // '#767676'
 */
export function nearestReadable(color: string, grounds: readonly string[], least: number): string | null {
  for (let share = 0; share < 256; share++) {
    for (const end of [0, 255]) {
      const next = share ? mixEnd(color, share / 255, end) : color;
      if (reads(next, grounds, least)) return next;
    }
  }
  return null;
}

/** The pairs of a palette that are too alike for a level of WCAG 2.2; none where all can be read. */
export const poorPairs = (colors: Palette, level: ContrastLevel = 'AA'): PoorPair[] =>
  contrastPairs.flatMap(({ token, on, kind }) =>
    on.flatMap((ground) => {
      const ratio = contrastOf(colors[token], colors[ground]);
      const least = leastContrast[level][kind];
      return ratio !== null && ratio < least ? [{ token, on: ground, ratio, least }] : [];
    }),
  );

/**
 * A palette in which every pair can be read. A colour that is too like its ground is mixed with as little black or white as it
 * must be; the grounds themselves move only where no colour would read on all of them. One that is readable is handed back itself.
 *
 * @param level what is wanted of WCAG 2.2. Default: `AA`
 */
export function repairPalette(colors: Palette, level: ContrastLevel = 'AA'): Palette {
  let better = colors;
  const move = (token: ColorToken, color: string) => {
    if (color !== better[token]) better = { ...better, [token]: color };
  };
  const isDark = reads('#ffffff', [colors.sky], 4.58);
  for (const { token, on, kind } of contrastPairs) {
    const least = leastContrast[level][kind];
    const nearest = nearestReadable(better[token], on.map((ground) => better[ground]), least);
    // The one end of all colours that is far from the sky; on a button, which is far from it too, the other.
    const color = nearest ?? (isDark === (token === 'button-text') ? '#000000' : '#ffffff');
    move(token, color);
    if (!nearest) for (const ground of on) move(ground, nearestReadable(better[ground], [color], least)!);
  }
  return better;
}
