import type { Problem } from '../problem/Problem.js';
import { readableTheme } from './readableTheme.js';
import type { Theme } from './Theme.js';

/** What became of each theme that was given, and over which base: a page is rendered many times, and its theme is judged once. */
const resolved = new WeakMap<object, readonly [base: Theme, whole: Theme]>();

/**
 * A theme that is whole and can be read: what is missing is taken from `base`, and of a pair of colours that are too alike for
 * WCAG 2.2 AA one is moved to the nearest that passes. One that lacks nothing is handed back itself.
 *
 * @param theme what was given; `undefined` means `base`
 * @param base a complete theme
 * @param problems filled in development, the first time that a theme is seen
 * @example resolveTheme({ ...bakery, id: 'mine' }, bakery, []) // complete as it is
 */
export function resolveTheme(theme: unknown, base: Theme, problems: Problem[]): Theme {
  try {
    return complete(theme, base, problems);
  } catch {
    if (process.env.NODE_ENV !== 'production') problems.push({ what: 'theme throws when it is read', consequence: `"${base.id}" is shown`, fix: 'Give plain data as theme.' });
    return base;
  }
}

function complete(theme: unknown, base: Theme, problems: Problem[]): Theme {
  if (!theme || typeof theme !== 'object') {
    if (process.env.NODE_ENV !== 'production' && theme !== undefined) {
      problems.push({ what: `theme is ${typeof theme}, not a theme`, consequence: `"${base.id}" is shown`, fix: 'Import one from @humble-pie/react/themes and pass the value, not its name.' });
    }
    return base;
  }
  const [over, known] = resolved.get(theme) ?? [];
  if (over === base) return known!;
  const given = theme as Partial<Theme>;
  const id = (typeof given.id === 'string' && given.id.replace(/[^\w-]/g, '')) || base.id;
  const missing: string[] = [];
  const wholePart = (part: 'light' | 'dark' | 'shape') =>
    Object.fromEntries(Object.entries(base[part]).map(([token, value]) => {
      const own = given[part]?.[token as never] as unknown;
      return [token, typeof own === 'string' ? own : (missing.push(token), value)];
    })) as never;
  const whole: Theme = { id, light: wholePart('light'), dark: wholePart('dark'), shape: wholePart('shape') };
  if (process.env.NODE_ENV !== 'production' && missing.length) {
    problems.push({ what: `theme "${id}" lacks ${[...new Set(missing)].join(', ')}`, consequence: `those of "${base.id}" are shown`, fix: 'Add the tokens, or spread a complete theme first.' });
  }
  const readable = readableTheme(missing.length || id !== given.id ? whole : given as Theme, problems);
  resolved.set(theme, [base, readable]);
  return readable;
}
