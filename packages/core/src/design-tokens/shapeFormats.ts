import { parseColor, toHex } from '../color/readColor.js';
import type { ShapeToken } from '../theme/Theme.js';

type Parts = Readonly<Record<string, unknown>>;

/** How a kind of value is written as a design token, and how it is read. Either gives `null` for what it does not know. */
interface Format {
  readonly type: string;
  readonly write: (css: string) => unknown;
  readonly read: (value: unknown) => string | null;
}

const partsOf = (value: unknown): Parts => (typeof value === 'object' && value !== null ? (value as Parts) : {});
const number = (value: unknown): number | null => (typeof value === 'number' && Number.isFinite(value) ? value : null);

/** `null` where one is: a value is whole, or it is none. */
const whole = <T>(values: readonly (T | null)[]): T[] | null => (values.some((value) => value === null) ? null : (values as T[]));

const length = /^(-?(?:\d+\.?\d*|\.\d+))(px|rem)$/;

/** `4px` ↔ `{ value: 4, unit: 'px' }`; files of before 2025 say `"4px"`. */
const dimension: Format = {
  type: 'dimension',
  write(css) {
    const [, value, unit] = length.exec(css) ?? [];
    return value === undefined ? null : { value: Number(value), unit };
  },
  read(given) {
    if (typeof given === 'string') return length.test(given) || given === '0' ? given : null;
    const { value, unit } = partsOf(given);
    return number(value) !== null && (unit === 'px' || unit === 'rem') ? `${Number(value)}${unit}` : null;
  },
};

const plainFamily = /^[a-z][a-z\d-]*$/i;

/** `Inter, 'Noto Sans', serif` ↔ `['Inter', 'Noto Sans', 'serif']`. */
const fontFamily: Format = {
  type: 'fontFamily',
  write: (css) => css.split(',').map((family) => family.trim().replace(/^(['"])(.*)\1$/, '$2')),
  read(given) {
    const families = Array.isArray(given) ? given : [given];
    const names = whole(families.map((family) => (typeof family === 'string' && /^[^'"\\<>{};]+$/.test(family.trim()) ? family.trim() : null)));
    // A text may hold a whole list already.
    return names?.length ? names.flatMap((name) => name.split(/\s*,\s*/)).map((name) => (plainFamily.test(name) ? name : `'${name}'`)).join(', ') : null;
  },
};

const weights: Readonly<Record<string, number>> = {
  thin: 100, hairline: 100, 'extra-light': 200, 'ultra-light': 200, light: 300, normal: 400, regular: 400, book: 400, medium: 500,
  'semi-bold': 600, 'demi-bold': 600, bold: 700, 'extra-bold': 800, 'ultra-bold': 800, black: 900, heavy: 900, 'extra-black': 950, 'ultra-black': 950,
};

const fontWeight: Format = {
  type: 'fontWeight',
  write: (css) => (/^\d+$/.test(css) ? Number(css) : null),
  read(given) {
    const weight = typeof given === 'string' && Object.hasOwn(weights, given) ? weights[given]! : Number(given);
    return (typeof given === 'string' || typeof given === 'number') && weight >= 1 && weight <= 1000 ? String(weight) : null;
  },
};

/** Tracking is relative to the letters, for which the format has no unit: a number of ems. */
const ems: Format = {
  type: 'number',
  write: (css) => (/^-?[\d.]+em$/.test(css) ? Number.parseFloat(css) : null),
  read: (given) => (number(given) === null ? dimension.read(given) : `${Number(given)}em`),
};

const strokes = ['solid', 'dashed', 'dotted', 'double', 'groove', 'ridge', 'outset', 'inset'];

const strokeStyle: Format = {
  type: 'strokeStyle',
  write: (css) => (strokes.includes(css) ? css : null),
  // A pattern of dashes has no CSS of its own.
  read: (given) => (typeof given === 'string' ? (strokes.includes(given) ? given : null) : Array.isArray(partsOf(given).dashArray) ? 'dashed' : null),
};

/** `#0a4a5c24` ↔ a colour of the format; the two last digits are its alpha. */
export const writeTokenColor = (css: string) => {
  const [, digits] = /^#([\da-f]{6}(?:[\da-f]{2})?)$/.exec(css) ?? [];
  if (!digits) return null;
  const channels = digits.match(/../g)!.map((two) => Math.round((Number.parseInt(two, 16) / 255) * 1e4) / 1e4);
  return { colorSpace: 'srgb', components: channels.slice(0, 3), alpha: channels[3] ?? 1, hex: `#${digits.slice(0, 6)}` };
};

/** Components as CSS writes them, by the format's names of spaces. */
const spaces: Readonly<Record<string, (components: string) => string>> = {
  ...Object.fromEntries(['srgb', 'srgb-linear', 'display-p3', 'a98-rgb', 'prophoto-rgb', 'rec2020', 'xyz-d65', 'xyz-d50'].map((space) => [space, (all: string) => `color(${space} ${all})`])),
  ...Object.fromEntries(['oklch', 'oklab', 'lab', 'lch'].map((space) => [space, (all: string) => `${space}(${all})`])),
  ...Object.fromEntries(['hsl', 'hwb'].map((space) => [space, (all: string) => `${space}(${all.replace(/ (\S+)/g, ' $1%')})`])),
};

/** The alpha of a colour of the format, 0 to 1. */
export const alphaOf = (value: unknown): number => (typeof value === 'string' ? parseColor(value)?.alpha : number(partsOf(value).alpha)) ?? 1;

/**
 * Six hexadecimal digits for a colour of the format: `{ colorSpace, components, alpha, hex }`, or CSS text as in files of before
 * 2025. `null` for what is none.
 */
export function readTokenColor(value: unknown): string | null {
  if (typeof value === 'string') {
    const color = parseColor(value);
    return color && toHex(color);
  }
  const { colorSpace, components, hex } = partsOf(value);
  const css = typeof colorSpace === 'string' && Object.hasOwn(spaces, colorSpace) ? spaces[colorSpace]! : null;
  const all = Array.isArray(components) ? whole(components.map((one) => (one === 'none' ? '0' : number(one) === null ? null : String(one)))) : null;
  const color = (css && all?.length === 3 && parseColor(css(all.join(' ')))) || parseColor(hex);
  return color ? toHex(color) : null;
}

const digits = (alpha: number) => (alpha >= 1 ? '' : Math.round(Math.max(0, alpha) * 255).toString(16).padStart(2, '0'));

const zero = (css: string) => (/^-?0(px|rem)?$/.test(css) ? '0' : css);

function writeShadow(css: string): unknown {
  const words = css.trim().split(/\s+/);
  const inset = words[0] === 'inset';
  const color = writeTokenColor(words.at(-1)!);
  const lengths = whole(words.slice(inset ? 1 : 0, -1).map((word) => dimension.write(word === '0' ? '0px' : word)));
  if (!color || !lengths || lengths.length < 2 || lengths.length > 4) return null;
  const [offsetX, offsetY, blur = { value: 0, unit: 'px' }, spread = { value: 0, unit: 'px' }] = lengths;
  return { color, offsetX, offsetY, blur, spread, inset };
}

function readShadow(value: unknown): string | null {
  const { color, offsetX, offsetY, blur = '0', spread = '0', inset } = partsOf(value);
  const hex = readTokenColor(color);
  const lengths = whole([offsetX, offsetY, blur, spread].map(dimension.read))?.map(zero);
  if (!hex || !lengths) return null;
  return [inset === true && 'inset', ...(lengths[3] === '0' ? lengths.slice(0, 3) : lengths), hex + digits(alphaOf(color))].filter(Boolean).join(' ');
}

const shadow: Format = {
  type: 'shadow',
  write(css) {
    const all = whole(css.split(',').map(writeShadow));
    return all && (all.length === 1 ? all[0] : all);
  },
  read: (given) => whole((Array.isArray(given) ? given : [given]).map(readShadow))?.join(', ') ?? null,
};

const curves: Readonly<Record<string, readonly number[]>> = { linear: [0, 0, 1, 1], ease: [0.25, 0.1, 0.25, 1], 'ease-in': [0.42, 0, 1, 1], 'ease-out': [0, 0, 0.58, 1], 'ease-in-out': [0.42, 0, 0.58, 1] };

const isCurve = (points: unknown): points is readonly number[] =>
  Array.isArray(points) && points.length === 4 && points.every((point) => number(point) !== null) && [points[0], points[2]].every((x) => x >= 0 && x <= 1);

const readDuration = (given: unknown): string | null => {
  const [, value, unit] = typeof given === 'string' ? (/^(\d+\.?\d*|\.\d+)(ms|s)$/.exec(given) ?? []) : ['', partsOf(given).value, partsOf(given).unit];
  const amount = value === undefined || value === '' ? null : number(Number(value));
  return amount !== null && amount >= 0 && (unit === 'ms' || unit === 's') ? `${Math.round(amount * (unit === 's' ? 1000 : 1))}ms` : null;
};

/** `150ms ease-out` ↔ `{ duration, delay, timingFunction }`; a duration alone will do. */
const transition: Format = {
  type: 'transition',
  write(css) {
    const [, ms, easing] = /^(\d+)ms (.+)$/.exec(css) ?? [];
    const timingFunction = curves[easing ?? ''] ?? /^cubic-bezier\(([^)]+)\)$/.exec(easing ?? '')?.[1]!.split(',').map(Number);
    return isCurve(timingFunction) ? { duration: { value: Number(ms), unit: 'ms' }, delay: { value: 0, unit: 'ms' }, timingFunction } : null;
  },
  read(given) {
    const { duration = given, timingFunction = curves.ease } = partsOf(given);
    const time = readDuration(duration);
    if (!time || !isCurve(timingFunction)) return null;
    const [name] = Object.entries(curves).find(([, points]) => points.every((point, at) => point === timingFunction[at])) ?? [];
    return `${time} ${name ?? `cubic-bezier(${timingFunction.join(', ')})`}`;
  },
};

/** Tokens without an entry (a texture, a text's case) have no type in the format: their CSS is kept as it is. */
export const shapeFormats: Partial<Record<ShapeToken, Format>> = {
  font: fontFamily,
  'font-display': fontFamily,
  'font-mono': fontFamily,
  'weight-display': fontWeight,
  'tracking-display': ems,
  'shadow-display': shadow,
  radius: dimension,
  'radius-button': dimension,
  border: dimension,
  'border-style': strokeStyle,
  shadow,
  'shadow-button': shadow,
  press: dimension,
  motion: transition,
};


