import type { Problem } from '../problem/Problem.js';
import { poorPairs } from './repairPalette.js';
import type { Theme } from './Theme.js';

const read = new WeakSet<object>();

/** Names the pairs that cannot be read. The colours stay as they are: to move them, every visitor would load the means. */
function judge(theme: Theme, problems: Problem[]): void {
  if (read.has(theme)) return;
  read.add(theme);
  for (const scheme of ['light', 'dark'] as const) {
    for (const { token, on, ratio, least } of poorPairs(theme[scheme])) {
      problems.push({
        what: `theme "${theme.id}" shows ${token} on ${on} at ${ratio.toFixed(2)}:1 in its ${scheme} scheme, below ${least}:1`,
        consequence: 'many people cannot read it',
        fix: 'Make the theme with extendTheme, which moves such a colour to the nearest one that can be read.',
      });
    }
  }
}

/**
 * A theme that is whole: what is missing is taken from `base`. One that lacks nothing is handed back itself.
 *
 * @param theme what was given; `undefined` means `base`
 * @param base a complete theme
 * @param problems filled in development
 * @param judged whether to look for pairs of colours that cannot be read, in development. Default: `true`
 * @example resolveTheme({ ...bakery, id: 'mine' }, bakery, []) // complete as it is
 */
export function resolveTheme(theme: unknown, base: Theme, problems: Problem[], judged = true): Theme {
  if (theme === undefined) return base;
  if (typeof theme !== 'object' || theme === null) {
    if (process.env.NODE_ENV !== 'production') {
      problems.push({ what: `theme is ${typeof theme}, not a theme`, consequence: `"${base.id}" is shown`, fix: 'Import one from @humble-pie/react/themes and pass the value, not its name.' });
    }
    return base;
  }
  const given = theme as Partial<Theme>;
  const missing: string[] = [];
  const complete = <T extends object>(tokens: T, own?: Partial<T>) =>
    Object.fromEntries(Object.entries(tokens).map(([token, value]) => {
      const given = own?.[token as keyof T];
      return typeof given === 'string' ? [token, given] : (missing.push(token), [token, value]);
    })) as T;
  const whole: Theme = {
    id: String(given.id ?? '').replace(/[^\w-]/g, '') || base.id,
    light: complete(base.light, given.light),
    dark: complete(base.dark, given.dark),
    shape: complete(base.shape, given.shape),
  };
  if (process.env.NODE_ENV !== 'production' && missing.length) {
    problems.push({ what: `theme "${whole.id}" lacks ${[...new Set(missing)].join(', ')}`, consequence: `those of "${base.id}" are shown`, fix: 'Add the tokens, or spread a complete theme first.' });
  }
  if (process.env.NODE_ENV !== 'production' && judged) judge(whole.id === given.id && !missing.length ? (given as Theme) : whole, problems);
  return missing.length || whole.id !== given.id ? whole : given as Theme;
}
