import { parseColor, readColor, toHex } from '../color/readColor.js';
import type { Problem } from '../problem/Problem.js';
import { report } from '../problem/report.js';
import type { ContrastLevel } from '../theme/contrastPairs.js';
import { extendTheme } from '../theme/extendTheme.js';
import { mixColors } from '../theme/oklab.js';
import type { ArtToken, PageToken, Palette, Theme } from '../theme/Theme.js';
import { bakery } from '../theme/themes/bakery.js';
import { mixTints } from '../theme/tints.js';

export interface CreateThemeOptions {
  /** The brand's colour, as CSS writes colours: `#0a7d55`, `rebeccapurple`, `oklch(60% 0.15 250)`. */
  readonly brand: string;
  /** A second colour, for the story. Default: one that is told from the brand at a glance. */
  readonly second?: string;
  /** Letters, digits and hyphens. Default: `brand`. */
  readonly id?: string;
  /** Font families of all words. Default: the base's. */
  readonly font?: string;
  /** Font families of the heading. Default: `font`, else the base's. */
  readonly fontDisplay?: string;
  /** `border-radius` of panels and buttons. Default: the base's. */
  readonly radius?: string;
  /** Where the shape comes from, and the colours if the brand's is none. Default: `bakery`. */
  readonly base?: Theme;
  /** What every pair of colours keeps to, by WCAG 2.2. Default: `AA`. */
  readonly contrast?: ContrastLevel;
  /** Takes what was wrong, instead of the console. */
  readonly problems?: Problem[];
}

/** Lightness and chroma of a token, and how far its hue leans: 1 wholly towards the light (yellow), -1 towards the shade (violet). */
type Tone = readonly [lightness: number, chroma: number, lean?: number];

const light = {
  sky: [0.935, 0.035], haze: [0.975, 0.016], far: [0.81, 0.085, 0.25], mid: [0.65, 0.13], near: [0.36, 0.1, -0.25], text: [0.25, 0.06, -0.25],
} as const satisfies Partial<Record<ArtToken | PageToken, Tone>>;

const dark = {
  sky: [0.235, 0.05, -0.15], haze: [0.315, 0.06], far: [0.46, 0.095, 0.15], mid: [0.36, 0.075], near: [0.165, 0.035, -0.25], text: [0.96, 0.015, 0.5],
} as const satisfies Record<keyof typeof light, Tone>;

/** The hues that light and shade lean to; a ramp that shifts is richer than one hue darkened. */
const lit = 95;
const shaded = 300;
const warm = 32;
const glow = 86;

/** From one hue to another by the shorter way. */
const turn = (from: number, to: number) => ((to - from + 540) % 360) - 180;

const leaning = (hue: number, lean: number) => hue + Math.abs(lean) * turn(hue, lean > 0 ? lit : shaded);

const apart = (one: number, other: number) => Math.abs(turn(one, other));

const oklch = (l: number, c: number, h: number) => toHex({ mode: 'oklch', l, c, h });

interface Hues {
  /** Of the air. */
  readonly air: number;
  readonly accent: number;
  readonly second: number;
  /** How colourful it all is: 0 grey to 1. */
  readonly strength: number;
}

/** The story is told in a warm colour: the brand's own, or else a red that any cool air sets off. The second is far from both. */
function huesOf({ c, h = 0 }: { c: number; h?: number }, second: { h?: number } | null): Hues {
  // The hue of a grey is an accident.
  const accent = c > 0.03 && apart(h, 10) <= 55 ? h : warm;
  const furthest = [145, 185, 225, 250, 300].sort((one, other) => Math.min(apart(other, h), apart(other, accent)) - Math.min(apart(one, h), apart(one, accent)))[0]!;
  return { air: h, accent, second: second?.h ?? furthest, strength: Math.min(1, c / 0.12) };
}

/** The brand's colour itself is on the button; air and story take its hue. What cannot be read is moved by whoever calls. */
function paletteOf(scheme: 'light' | 'dark', brand: string, hues: Hues): Palette {
  const { air, strength } = hues;
  const of = ([lightness, chroma, lean = 0]: Tone) => oklch(lightness, chroma * strength, leaning(air, lean));
  const tones = scheme === 'light' ? light : dark;
  const [sky, haze, far, mid, near, text] = [of(tones.sky), of(tones.haze), of(tones.far), of(tones.mid), of(tones.near), of(tones.text)];
  // A grey brand has one colour left: what the story is about.
  const vivid = Math.max(strength, 0.85);
  const lightness = scheme === 'light' ? 0.62 : 0.7;
  const ink = oklch(scheme === 'light' ? 0.23 : 0.13, 0.05 * strength, leaning(air, -0.25));
  const art: Pick<Palette, ArtToken> = {
    sky, haze, far, mid, near,
    glow: oklch(0.89, 0.12, glow),
    accent: oklch(lightness, 0.19 * vivid, hues.accent),
    second: oklch(lightness - 0.02, 0.11 * vivid, hues.second),
    ink,
    paper: oklch(0.985, 0.008, glow),
  };
  // A grey in mid-air would look switched off.
  const button = strength < 0.2 ? text : brand;
  const page: Pick<Palette, PageToken> = {
    text,
    muted: mixColors(text, 0.76, sky),
    surface: scheme === 'light' ? haze : mixColors(sky, 0.7, ink),
    line: mixColors(sky, 0.76, text),
    button,
    'button-text': readableOn(button, sky, scheme === 'light' ? '#ffffff' : ink, text),
  };
  return { ...art, ...mixTints(art), ...page };
}

const lightnessOf = (color: string) => readColor(color)?.l ?? 0;

/** The one that is furthest from the button in lightness. */
const readableOn = (button: string, ...candidates: readonly string[]): string =>
  [...candidates].sort((one, other) => Math.abs(lightnessOf(other) - lightnessOf(button)) - Math.abs(lightnessOf(one) - lightnessOf(button)))[0]!;

function readBrand(options: Partial<CreateThemeOptions>, name: 'brand' | 'second', instead: string, problems: Problem[]) {
  const color = readColor(options[name]);
  if (process.env.NODE_ENV !== 'production' && !color) {
    problems.push({ what: `${name} is ${typeof options[name] === 'string' ? JSON.stringify((options[name] as string).slice(0, 40)) : String(options[name] === null ? null : typeof options[name])}, which is no colour`, consequence: instead, fix: 'Give a CSS colour such as "#0a7d55", "teal" or "oklch(60% 0.15 250)".' });
  }
  return color;
}

/**
 * A complete theme, light and dark, from one colour. Hues are turned and lightness is set in OKLCH, where equal steps look
 * equal; every pair of colours keeps to the level of contrast that is asked for.
 *
 * @example
 * const ours = createTheme({ brand: '#0a7d55', font: 'Inter, sans-serif', radius: '8px' });
 * <NotFound theme={ours} />
 */
export function createTheme(options: CreateThemeOptions): Theme {
  const given: Partial<CreateThemeOptions> = options ?? {};
  const { base = bakery, font, fontDisplay = font, radius, contrast = 'AA', problems } = given;
  const found = problems ?? [];
  const id = given.id ?? 'brand';
  const shape = { font, 'font-display': fontDisplay, radius, 'radius-button': radius };
  const brand = readBrand(given, 'brand', `the colours of "${base.id}" are used`, found);
  const second = given.second === undefined ? null : readBrand(given, 'second', 'one is chosen', found);
  const hues = brand && huesOf(brand, second);
  const colors = (scheme: 'light' | 'dark') => (hues ? paletteOf(scheme, toHex(parseColor(given.brand)!), hues) : {});
  // What is moved for contrast here is no mistake of anybody's.
  const moved: Problem[] = [];
  const theme = extendTheme(base, { id, light: colors('light'), dark: colors('dark'), shape }, { contrast, problems: moved });
  if (!problems) report(found);
  return theme;
}
