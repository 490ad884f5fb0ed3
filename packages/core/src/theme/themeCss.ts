import type { Palette, Theme } from './Theme.js';

// A token is a value, never a way out of its declaration.
const declarations = (tokens: object) =>
  Object.entries(tokens)
    .map(([token, value]) => `${`--hp_${token}:var(--hp-${token},${value})`.replace(/[<>{};]/g, '')};`)
    .join('');

const palette = (scheme: 'light' | 'dark', colors: Palette) => `{color-scheme:${scheme};${declarations(colors)}}`;

const cache = new WeakMap<Theme, string>();

/**
 * The CSS variables of a theme, both schemes in it, for `[data-hp-theme="<id>"]`.
 * The system's scheme decides unless the element or an ancestor carries `data-hp-scheme`.
 * A page reads `--hp_<token>`, which is `--hp-<token>` wherever a site sets that: on the page or around it, since no theme ever does.
 * No rule weighs anything: what the page's own rules say, such as under more contrast, comes after it.
 *
 * @example <style>{themeCss(bakery)}</style>
 */
export function themeCss(theme: Theme): string {
  let css = cache.get(theme);
  if (css === undefined) {
    const at = `[data-hp-theme="${theme.id}"]`;
    const dark = palette('dark', theme.dark);
    css =
      `:where(${at})${palette('light', { ...theme.shape, ...theme.light })}` +
      `@media(prefers-color-scheme:dark){:where(${at}:not([data-hp-scheme=light],[data-hp-scheme=light] *))${dark}}` +
      `:where(${at}[data-hp-scheme=dark],[data-hp-scheme=dark] ${at}:not([data-hp-scheme=light]))${dark}`;
    cache.set(theme, css);
  }
  return css;
}
