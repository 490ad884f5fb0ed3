import type { Problem } from '../problem/Problem.js';
import { colorChannels } from './colorChannels.js';
import { contrastPairs, type ContrastLevel } from './contrastPairs.js';
import { poorPairs, repairPalette } from './repairPalette.js';
import type { Palette, Theme } from './Theme.js';

const judged = [...new Set(contrastPairs.flatMap(({ token, on }) => [token, ...on]))];

/** What should be read, and is written so that nobody can tell here whether it can be. `var()` is a wish to decide elsewhere. */
const unjudged = (colors: Palette) => judged.filter((token) => !colorChannels(colors[token]) && !colors[token].includes('var('));

/**
 * A theme in which every pair of colours can be read, as far as they are hexadecimal or `rgb()`. One that is readable is handed back itself.
 *
 * @param problems filled in development: each poor pair with its ratio, and the nearest colour that passes, which is used; and what cannot be judged
 * @param level what is wanted of WCAG 2.2. Default: `AA`
 */
export function readableTheme(theme: Theme, problems: Problem[], level?: ContrastLevel): Theme {
  let readable = theme;
  for (const scheme of ['light', 'dark'] as const) {
    const given = theme[scheme];
    const colors = repairPalette(given, level);
    if (process.env.NODE_ENV !== 'production') {
      const unknown = unjudged(given);
      if (unknown.length) {
        problems.push({
          what: `theme "${theme.id}" gives ${unknown.map((token) => `${token} as ${given[token]}`).join(', ')} in its ${scheme} scheme, which is neither #rrggbb nor rgb()`,
          consequence: 'it is shown as it is, and nobody checks whether it can be read',
          fix: 'Write it as #rrggbb, or as var(--yours) where it is decided elsewhere.',
        });
      }
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
