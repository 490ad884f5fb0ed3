import { colorChannels } from './colorChannels.js';
import { toLinear } from './toLinear.js';

/** A colour by lightness (0 to 1) and two opponent axes; equal steps look equal. */
export type Oklab = readonly [lightness: number, a: number, b: number];

const fromLinear = (light: number) => (light <= 0.0031308 ? light * 12.92 : 1.055 * light ** (1 / 2.4) - 0.055);

/**
 * A colour in Oklab; `null` where its channels can't be read.
 *
 * @see https://bottosson.github.io/posts/oklab/ for the matrices
 */
export function toOklab(color: string): Oklab | null {
  const channels = colorChannels(color);
  if (!channels) return null;
  const [r, g, b] = channels.map(toLinear) as [number, number, number];
  const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
  const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
  const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
  return [
    0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
    0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s,
  ];
}

/** Six hexadecimal digits for a colour in Oklab; what sRGB cannot show is cut off channel by channel. */
export function fromOklab([lightness, a, b]: Oklab): string {
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
  const channels = [
    4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
    -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
    -0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s,
  ];
  const digits = (light: number) => Math.round(255 * Math.min(1, fromLinear(Math.max(0, light)))).toString(16).padStart(2, '0');
  return `#${channels.map(digits).join('')}`;
}

/**
 * Two colours mixed in Oklab.
 *
 * @param share how much of the first there is, 0 to 1
 * @returns six hexadecimal digits; the first colour itself where one of the two can't be read
 * @example mixColors('#ffffff', 0.5, '#000000') // '#636363'
 */
export function mixColors(color: string, share: number, other: string): string {
  const from = toOklab(color);
  const to = toOklab(other);
  if (!from || !to) return color;
  const at = (axis: 0 | 1 | 2) => from[axis] * share + to[axis] * (1 - share);
  return fromOklab([at(0), at(1), at(2)]);
}
