import type { Theme } from './Theme.js';

const each = (tokens: object, say: (token: string, value: string) => string) =>
  Object.entries(tokens)
    // A token is a value, never a way out of its declaration.
    .map(([token, value]) => `${say(token, `${value}`).replace(/[<>{};]/g, '')};`)
    .join('');

/** What the theme's element computes under a name of its own: what a site has set around it, else what the theme says. */
const own = (token: string, value: string) => `--hp_${token}:var(--hp-${token},${value.replaceAll('--hp-', '--hp_')})`;

const palette = (scheme: 'light' | 'dark', tokens: object) => `{color-scheme:${scheme};${each(tokens, own)}}`;

const cache = new WeakMap<Theme, string>();

/**
 * The CSS variables of a theme, both schemes in it, for `[data-hp-theme="<id>"]`.
 * The system's scheme decides unless the element or an ancestor carries `data-hp-scheme`.
 *
 * All within the element reads a token as `--hp-<token>`. A site may set it on the element or on anything around it, `:root` too, and wins over
 * the theme; on anything within, and it holds from there on. One theme's tokens end where another's element begins.
 * No rule weighs anything, so that any rule of a site's own comes after it.
 *
 * @example <style dangerouslySetInnerHTML={{ __html: themeCss(bakery) }} />
 */
export function themeCss(theme: Theme): string {
  let css = cache.get(theme);
  if (css === undefined) {
    const at = `[data-hp-theme="${theme.id}"]`;
    const dark = palette('dark', theme.dark);
    const all = { ...theme.shape, ...theme.light };
    css =
      `:where(${at})${palette('light', all)}` +
      `@media(prefers-color-scheme:dark){:where(${at}:not([data-hp-scheme=light],[data-hp-scheme=light] *))${dark}}` +
      `:where(${at}[data-hp-scheme=dark],[data-hp-scheme=dark] ${at}:not([data-hp-scheme=light]))${dark}` +
      `:where(${at}>:not([data-hp-theme])){${each(all, (token) => `--hp-${token}:var(--hp_${token})`)}}` +
      `:where([data-hp-theme] ${at}){${each(all, (token) => `--hp-${token}:initial`)}}`;
    cache.set(theme, css);
  }
  return css;
}
