import { generate, walk, type StyleSheet } from 'css-tree';
import { removeEmpty } from './pruneRules.js';

/** Properties that no browser's own stylesheet sets otherwise for what a page is made of. */
const initials: Readonly<Record<string, string>> = { 'box-shadow': 'none', 'text-shadow': 'none', 'text-transform': 'none' };

/** Drops what says of a property that it is as it is anyway: all that is ever said of it is its initial value. */
export function pruneInitials(sheet: StyleSheet): void {
  const said = new Map<string, Set<string>>();
  walk(sheet, { visit: 'Declaration', enter: ({ property, value }) => void said.set(property, (said.get(property) ?? new Set()).add(generate(value))) });
  walk(sheet, {
    visit: 'Declaration',
    enter({ property, value }, item, list) {
      const values = said.get(property)!;
      // A texture that is none: the colour beside it says it all.
      if (property === 'background' && value.type === 'Value' && value.children.size > 1 && value.children.first!.type === 'Identifier' && value.children.first.name === 'none') value.children.shift();
      if (values.size === 1 && values.has(initials[property]!)) list.remove(item);
    },
  });
  removeEmpty(sheet);
}
