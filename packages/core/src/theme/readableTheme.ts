import type { Problem } from '../problem/Problem.js';
import type { ContrastLevel } from './contrastPairs.js';
import { poorPairs, repairPalette } from './repairPalette.js';
import type { Theme } from './Theme.js';

/**
 * A theme in which every pair of colours can be read, as far as they are hexadecimal. One that is readable is handed back itself.
 *
 * @param problems filled in development: each poor pair with its ratio, and the nearest colour that passes, which is used
 * @param level what is wanted of WCAG 2.2. Default: `AA`
 */
export function readableTheme(theme: Theme, problems: Problem[], level?: ContrastLevel): Theme {
  let readable = theme;
  for (const scheme of ['light', 'dark'] as const) {
    const given = theme[scheme];
    const colors = repairPalette(given, level);
    if (process.env.NODE_ENV !== 'production') {
      for (const { token, on, ratio, least } of poorPairs(given, level)) {
        const moved = colors[token] === given[token] ? on : token;
        problems.push({
          what: `theme "${theme.id}" shows ${token} on ${on} at ${ratio.toFixed(2)}:1 in its ${scheme} scheme, below ${least}:1`,
          consequence: `${moved} is ${colors[moved]}, the nearest colour that can be read`,
          fix: `Give ${moved} that colour or a stronger one, or change ${moved === token ? on : token}.`,
        });
      }
    }
    if (colors !== given) readable = { ...readable, [scheme]: colors };
  }
  return readable;
}
