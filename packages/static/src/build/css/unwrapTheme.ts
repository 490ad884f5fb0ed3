import { walk, type PseudoClassSelector, type Rule, type StyleSheet } from 'css-tree';

/** Rules of a theme set the scheme and custom properties, and nothing else. */
const setsTokensOnly = ({ block }: Rule) => block.children.toArray().every((node) => node.type === 'Declaration' && (node.property.startsWith('--') || node.property === 'color-scheme'));

/**
 * Takes the `:where()` off a theme's selectors. It is there to let a site's own stylesheet win, and a file has none; without
 * it the rules can be judged, and are shorter. All of them are unwrapped, so that they weigh the same against each other.
 */
export function unwrapTheme(sheet: StyleSheet): void {
  walk(sheet, {
    visit: 'Rule',
    enter(rule) {
      if (rule.prelude.type !== 'SelectorList' || !setsTokensOnly(rule)) return;
      rule.prelude.children.forEach((selector, item, list) => {
        if (selector.type !== 'Selector' || selector.children.size !== 1) return;
        const { name, children } = selector.children.first as PseudoClassSelector;
        if (name !== 'where' || children?.first?.type !== 'SelectorList') return;
        list.replace(item, children.first.children);
      });
    },
  });
}
