import { contrastOf } from './contrastOf.js';
import { contrastPairs, leastContrast, type ContrastLevel } from './contrastPairs.js';
import { fromOklab, toOklab } from './oklab.js';
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

export interface RepairedPalette {
  readonly colors: Palette;
  /** The pairs of the palette as it was given. */
  readonly poor: readonly PoorPair[];
}

const black = '#000000';
const white = '#ffffff';
const steps = 200;

/** Nothing is known of `var(--x)`: such a pair is left to whoever wrote it. */
const isPoor = (color: string, ground: string, least: number) => (contrastOf(color, ground) ?? least) < least;

const atLightness = (color: string, lightness: number): string => {
  if (lightness <= 0) return black;
  if (lightness >= 1) return white;
  const [, a, b] = toOklab(color)!;
  return fromOklab([lightness, a, b]);
};

/**
 * The colour of the same hue, as near in lightness as can be, that stands out from every ground; `null` where none does.
 *
 * @example nearestReadable('#777777', ['#ffffff'], 4.5) // '#767676'
 */
export function nearestReadable(color: string, grounds: readonly string[], least: number): string | null {
  const [lightness] = toOklab(color) ?? [];
  if (lightness === undefined) return null;
  for (let step = 1; step <= steps; step++) {
    for (const direction of [-1, 1]) {
      const next = atLightness(color, lightness + (direction * step) / steps);
      if (!grounds.some((ground) => isPoor(next, ground, least))) return next;
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
 * A palette in which every pair can be read. A colour that is too like its ground moves in lightness as little as it must;
 * the grounds themselves move only where no colour would read on all of them. A palette that is readable is handed back itself.
 *
 * @param level what is wanted of WCAG 2.2. Default: `AA`
 */
export function repairPalette(colors: Palette, level: ContrastLevel = 'AA'): RepairedPalette {
  const poor = poorPairs(colors, level);
  if (!poor.length) return { colors, poor };
  const better: Record<string, string> = { ...colors };
  const onLight = (contrastOf(colors.sky, black) ?? 1) >= (contrastOf(colors.sky, white) ?? 1);
  const [words, inverse] = onLight ? [black, white] : [white, black];
  for (const { token, on, kind } of contrastPairs) {
    const least = leastContrast[level][kind];
    const grounds = () => on.map((ground) => better[ground]!);
    if (!grounds().some((ground) => isPoor(better[token]!, ground, least))) continue;
    let next = nearestReadable(better[token]!, grounds(), least);
    if (!next) {
      const extreme = token === 'button-text' ? inverse : words;
      for (const ground of on) if (isPoor(extreme, better[ground]!, least)) better[ground] = nearestReadable(better[ground]!, [extreme], least) ?? better[ground]!;
      next = extreme;
    }
    better[token] = next;
  }
  return { colors: better as Palette, poor };
}
