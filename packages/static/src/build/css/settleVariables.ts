import { clone, generate, walk, type CssNode, type Declaration, type FunctionNode, type List, type ListItem, type Rule, type StyleSheet, type Value } from 'css-tree';
import { elementsOf, selectIn, type HtmlDocument, type HtmlElement } from '../htmlDocument.js';
import { isCertain, type IsSettled } from './certainty.js';
import { loosen } from './loosen.js';

interface Setting {
  readonly node: Declaration;
  /** The elements that it may hold for. */
  readonly elements: ReadonlySet<HtmlElement>;
  /** It holds for them whatever happens: no media query, no state. */
  readonly always: boolean;
  readonly remove: () => void;
}

interface Reading {
  readonly node: FunctionNode;
  readonly elements: ReadonlySet<HtmlElement>;
  readonly replaceWith: (value: Value) => void;
}

interface Variable {
  readonly settings: Setting[];
  readonly readings: Reading[];
}

const nameIn = (node: FunctionNode): string => (node.name === 'var' && node.children.first?.type === 'Identifier' ? node.children.first.name : '');

/** Where each custom property is set and read; those in keyframes and other places without elements are left out. */
function variablesIn(sheet: StyleSheet, document: HtmlDocument, isSettled: IsSettled): Map<string, Variable> {
  const found = new Map<string, Variable>();
  const beyond = new Set<string>();
  const matched = new Map<Rule, { elements: Set<HtmlElement>; certain: boolean }>();
  const matchedBy = (rule: Rule) => {
    let match = matched.get(rule);
    if (!match) {
      const selectors = rule.prelude.type === 'SelectorList' ? rule.prelude.children.toArray().filter((node) => node.type === 'Selector') : [];
      match = {
        elements: new Set(selectors.flatMap((selector) => selectIn(document, loosen(selector, isSettled)))),
        certain: selectors.every((selector) => isCertain(selector, isSettled)),
      };
      matched.set(rule, match);
    }
    return match;
  };
  const variable = (name: string) => {
    const entry = found.get(name) ?? { settings: [], readings: [] };
    found.set(name, entry);
    return entry;
  };
  walk(sheet, {
    enter(this: { rule: Rule | null; atrule: { name: string } | null }, node: CssNode, item: ListItem<CssNode>, list: List<CssNode>) {
      const set = node.type === 'Declaration' && node.property.startsWith('--') ? node.property : '';
      const read = node.type === 'Function' ? nameIn(node) : '';
      if (!set && !read) return;
      if (!this.rule || this.atrule?.name.endsWith('keyframes')) return void beyond.add(set || read);
      const { elements, certain } = matchedBy(this.rule);
      if (set) variable(set).settings.push({ node: node as Declaration, elements, always: certain && !this.atrule, remove: () => void list.remove(item) });
      if (read) variable(read).readings.push({ node: node as FunctionNode, elements, replaceWith: (value) => list.replace(item, (clone(value) as Value).children) });
    },
  });
  for (const name of beyond) found.delete(name);
  return found;
}

/** From where an element inherits: its parent, and each `<use>` that shows it elsewhere. */
function inheritance(document: HtmlDocument): (element: HtmlElement) => HtmlElement[] {
  const elements = elementsOf(document);
  const usesOf = (id: string | undefined) => (id ? elements.filter(({ name, attribs }) => name === 'use' && (attribs.href ?? attribs['xlink:href']) === `#${id}`) : []);
  return (element) => [...(element.parent?.type === 'tag' ? [element.parent as HtmlElement] : []), ...usesOf(element.attribs.id)];
}

/** Which settings reach a reader, and whether none goes without. */
function reach({ settings, readings }: Variable, parentsOf: (element: HtmlElement) => HtmlElement[]): { live: Set<Setting>; covered: boolean } {
  const live = new Set<Setting>();
  const seen = new Set<HtmlElement>();
  let covered = true;
  const visit = (element: HtmlElement): void => {
    if (seen.has(element)) return;
    seen.add(element);
    const here = settings.filter(({ elements }) => elements.has(element));
    for (const setting of here) live.add(setting);
    if (here.some(({ always }) => always)) return;
    const parents = parentsOf(element);
    if (!parents.length) covered = false;
    for (const parent of parents) visit(parent);
  };
  for (const { elements } of readings) for (const element of elements) visit(element);
  return { live, covered };
}

const isWithin = (element: HtmlElement, ancestors: ReadonlySet<HtmlElement>): boolean => {
  for (let parent = element.parent; parent; parent = parent.parent) if (ancestors.has(parent as HtmlElement)) return true;
  return false;
};

/**
 * Follows each custom property through the document: drops settings that reach no reader, fallbacks that are
 * never needed, and puts in the value of a property that has only one, where that is shorter.
 *
 * @param outside custom properties that attributes or scripts may set
 * @returns whether anything changed
 */
export function settleVariables(sheet: StyleSheet, document: HtmlDocument, outside: ReadonlySet<string>, isSettled: IsSettled): boolean {
  const variables = variablesIn(sheet, document, isSettled);
  const parentsOf = inheritance(document);
  let changed = false;

  for (const [name, variable] of variables) {
    if (outside.has(name)) continue;
    const { live, covered } = reach(variable, parentsOf);
    for (const setting of variable.settings.filter((each) => !live.has(each))) {
      setting.remove();
      changed = true;
    }
    if (!covered || !variable.readings.length) continue;
    for (const { node } of variable.readings) {
      while (node.children.size > 1) {
        node.children.pop();
        changed = true;
      }
    }
    const [only, ...others] = live;
    if (!only || others.length || only.node.value.type !== 'Value') continue;
    const text = generate(only.node.value);
    // `var(--a)` means the same further down only where nothing sets `--a` anew in between.
    const movable = (text.match(/--[\w-]+/g) ?? []).every((inner) => !outside.has(inner) && !variables.get(inner)?.settings.some(({ elements }) => [...elements].some((element) => isWithin(element, only.elements))));
    const count = variable.readings.length;
    // Renamed, a variable takes `--a:x;` once and `var(--a)` at each use.
    if (!movable || count * text.length > text.length + '--a:;'.length + count * 'var(--a)'.length) continue;
    for (const { replaceWith } of variable.readings) replaceWith(only.node.value);
    only.remove();
    // What else was read of the tree has moved: look at it afresh.
    return true;
  }
  return changed;
}
