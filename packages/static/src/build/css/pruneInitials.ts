import { generate, walk, type Rule, type StyleSheet } from 'css-tree';
import { removeEmpty } from './pruneRules.js';

/** Properties that no browser's own stylesheet sets otherwise for what a page is made of. */
const initials: Readonly<Record<string, string>> = { 'box-shadow': 'none', 'text-shadow': 'none', 'text-transform': 'none', content: 'normal' };

/** Drops what says of a property that it is as it is anyway: all that is ever said of it is its initial value. */
export function pruneInitials(sheet: StyleSheet): void {
  const said = new Map<string, Set<string>>();
  // What is said of `::before` is not said of its element.
  const about = (property: string, rule: Rule | null) => `${property}${rule && generate(rule.prelude).includes('::') ? '::' : ''}`;
  walk(sheet, {
    visit: 'Declaration',
    enter(this: { rule: Rule | null }, { property, value }) {
      const key = about(property, this.rule);
      said.set(key, (said.get(key) ?? new Set()).add(generate(value)));
    },
  });
  walk(sheet, {
    visit: 'Declaration',
    enter(this: { rule: Rule | null }, { property, value }, item, list) {
      const values = said.get(about(property, this.rule))!;
      // A texture that is none: the colour beside it says it all.
      if (property === 'background' && value.type === 'Value' && value.children.size > 1 && value.children.first!.type === 'Identifier' && value.children.first.name === 'none') value.children.shift();
      if (values.size === 1 && values.has(initials[property]!)) list.remove(item);
    },
  });
  removeEmpty(sheet);
}
