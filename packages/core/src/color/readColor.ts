import {
  clampChroma, displayable, formatHex, modeHsl, modeHwb, modeLab, modeLch, modeLrgb, modeOklab, modeOklch, modeP3, modeA98, modeProphoto, modeRec2020, modeRgb, modeXyz50, modeXyz65, parse, useMode as register, type Color, type Oklch,
} from 'culori/fn';

// The spaces that CSS knows, which are also those of design tokens.
for (const mode of [modeRgb, modeLrgb, modeHsl, modeHwb, modeLab, modeLch, modeOklab, modeP3, modeA98, modeProphoto, modeRec2020, modeXyz50, modeXyz65]) register(mode as typeof modeRgb);
const toOklch = register(modeOklch);

/**
 * A colour by lightness, chroma and hue, from any CSS colour: hex digits, a name, `rgb()`, `hsl()`, `oklch()`, `color(display-p3 …)`.
 * `null` for anything else.
 */
export function readColor(color: unknown): Oklch | null {
  const parsed = parseColor(color);
  if (!parsed) return null;
  const { l = 0, c = 0, ...hue } = toOklch(parsed) as Partial<Oklch>;
  return { mode: 'oklch', ...hue, l, c };
}

// culori throws for some texts that are none, such as "/0a".
const parseText = (text: string) => {
  try {
    return parse(text);
  } catch {
    return undefined;
  }
};

/** Any CSS colour in the space that it is written in; `null` for anything else. */
export function parseColor(color: unknown): Color | null {
  const parsed = typeof color === 'string' ? parseText(color.trim()) : undefined;
  if (!parsed) return null;
  // `none` is the least of a channel; CSS Color 4, section 4.4.
  const { l = 0, c = 0 } = toOklch(parsed) as Partial<Oklch>;
  return Number.isFinite(l) && Number.isFinite(c) ? parsed : null;
}

/** Six hexadecimal digits for a colour of any space; what a screen cannot show loses chroma, never hue. */
export const toHex = (color: Color): string => formatHex(displayable(color) ? color : clampChroma(color, 'oklch'));
