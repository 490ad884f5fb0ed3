import type { Problem } from '../page/Problem.js';
import type { Theme } from './Theme.js';

type Tokens = Readonly<Record<string, string>>;

/** The tokens of `base`, each replaced by the given one where that is text; the missing are listed. */
function complete<T extends Tokens>(base: T, given: unknown, missing: string[]): T {
  const tokens: Record<string, string> = {};
  for (const token in base) {
    const value = (given as Tokens | undefined)?.[token];
    if (typeof value !== 'string') missing.push(token);
    tokens[token] = typeof value === 'string' ? value : base[token]!;
  }
  return tokens as T;
}

const cache = new WeakMap<object, Theme>();

/**
 * A theme that is whole: what is missing is taken from `base`.
 *
 * @param theme what was given; `undefined` means `base`
 * @param base a complete theme
 * @param problems filled in development, once a theme
 * @example resolveTheme({ ...bakery, id: 'mine' }, bakery, []) // complete as it is
 */
export function resolveTheme(theme: unknown, base: Theme, problems: Problem[]): Theme {
  if (theme === undefined || theme === base) return base;
  if (typeof theme !== 'object' || theme === null) {
    if (process.env.NODE_ENV !== 'production') {
      problems.push({ what: `theme is ${typeof theme}, not a theme`, consequence: `"${base.id}" is shown`, fix: 'Import one from @humble-pie/react/themes and pass the value, not its name.' });
    }
    return base;
  }
  let whole = cache.get(theme);
  if (!whole) {
    const given = theme as Partial<Theme>;
    const missing: string[] = [];
    whole = {
      id: String(given.id ?? '').replace(/[^\w-]/g, '') || base.id,
      light: complete(base.light, given.light, missing),
      dark: complete(base.dark, given.dark, missing),
      shape: complete(base.shape, given.shape, missing),
    };
    cache.set(theme, whole);
    if (process.env.NODE_ENV !== 'production' && missing.length) {
      problems.push({ what: `theme "${whole.id}" lacks ${[...new Set(missing)].join(', ')}`, consequence: `those of "${base.id}" are shown`, fix: 'Add the tokens, or spread a complete theme first.' });
    }
  }
  return whole;
}
