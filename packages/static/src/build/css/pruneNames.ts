import { generate, walk, type CssNode, type FunctionNode, type List, type ListItem, type StyleSheet } from 'css-tree';
import { removeEmpty } from './pruneRules.js';

const isCustomProperty = (name: string) => name.startsWith('--');

/** Every `--name` in a text, such as an attribute's value or a script. */
export const customPropertiesIn = (text: string): string[] => text.match(/--[\w-]+/g) ?? [];

const nameOf = (node: FunctionNode): string => (node.children.first?.type === 'Identifier' ? node.children.first.name : '');

/** `var(--never-set, x)` is `x`: a page that is alone in its file is all that could set it. */
function foldFallbacks(sheet: StyleSheet, isSet: (name: string) => boolean): boolean {
  let folded = false;
  walk(sheet, {
    visit: 'Function',
    enter(node, item, list) {
      if (node.name !== 'var' || isSet(nameOf(node))) return;
      const fallback = node.children.last;
      if (!list || fallback?.type !== 'Value') return;
      list.replace(item, fallback.children);
      folded = true;
    },
  });
  return folded;
}

function declaredIn(sheet: StyleSheet): Set<string> {
  const names = new Set<string>();
  walk(sheet, { visit: 'Declaration', enter: ({ property }) => void (isCustomProperty(property) && names.add(property)) });
  return names;
}

/** Names that a value reads, those in the raw fallback of a `var()` included. */
function usedIn(sheet: StyleSheet): Set<string> {
  const names = new Set<string>();
  walk(sheet, { visit: 'Declaration', enter: ({ value }) => customPropertiesIn(generate(value)).forEach((name) => names.add(name)) });
  return names;
}

function removeWhere(sheet: StyleSheet, isUnused: (node: CssNode) => boolean): boolean {
  let removed = false;
  walk(sheet, {
    enter(node: CssNode, item: ListItem<CssNode>, list: List<CssNode>) {
      if (!list || !isUnused(node)) return;
      list.remove(item);
      removed = true;
    },
  });
  return removed;
}

/** Every word in the values of the given properties: animation and container names are among them. */
function wordsIn(sheet: StyleSheet, property: RegExp): Set<string> {
  const words = new Set<string>();
  walk(sheet, {
    visit: 'Declaration',
    enter(node) {
      if (property.test(node.property)) walk(node.value, { visit: 'Identifier', enter: ({ name }) => void words.add(name) });
    },
  });
  return words;
}

const preludeOf = (node: CssNode) => (node.type === 'Atrule' && node.prelude ? generate(node.prelude) : '');
const conditions = new Set(['not', 'and', 'or', 'style', 'scroll-state']);

/**
 * Removes custom properties that nothing reads, the fallbacks of those that are set and `var()` of
 * those that are not, keyframes that nothing runs, and queries of containers that don't exist.
 *
 * @param outside names that are read or set outside the style sheet: in attributes and scripts
 */
export function pruneNames(sheet: StyleSheet, outside: ReadonlySet<string>): void {
  // Each removal may free the next: a variable that only another, unused one reads.
  for (let changed = true; changed; ) {
    const declared = declaredIn(sheet);
    changed = foldFallbacks(sheet, (name) => declared.has(name) || outside.has(name));
    const used = usedIn(sheet);
    const animations = wordsIn(sheet, /^(-\w+-)?animation(-name)?$/);
    const containers = wordsIn(sheet, /^container(-name)?$/);
    const isUnused = (node: CssNode) => {
      if (node.type === 'Declaration') return isCustomProperty(node.property) && !used.has(node.property) && !outside.has(node.property);
      if (node.type !== 'Atrule') return false;
      const prelude = preludeOf(node);
      if (node.name.endsWith('keyframes')) return !animations.has(prelude);
      if (node.name === 'property') return !used.has(prelude);
      const container = node.name === 'container' && /^[a-zA-Z_-][\w-]*(?=[\s(]|$)/.exec(prelude)?.[0];
      return Boolean(container) && !conditions.has(container as string) && !containers.has(container as string);
    };
    changed = removeWhere(sheet, isUnused) || changed;
    removeEmpty(sheet);
  }
}
