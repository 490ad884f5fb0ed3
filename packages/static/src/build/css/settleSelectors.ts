import { generate, walk, type AttributeSelector, type CssNode, type List, type ListItem, type PseudoClassSelector, type Selector, type StyleSheet } from 'css-tree';
import { classesOf, elementsOf, selectIn, type HtmlDocument, type HtmlElement } from '../htmlDocument.js';
import { isCertain, isReadBy, type IsSettled } from './certainty.js';
import { loosen } from './loosen.js';

/** What a class costs in the markup: a letter and a space, or a whole attribute. */
const price = ({ attribs }: HtmlElement) => (attribs.class ? 2 : ' class=a'.length);

/** How long an attribute is in the finished markup. */
const written = (name: string, value: string) => ` ${name}=${value}`.length;

interface Use {
  /** What it is part of; `null` within `:is()` and the like, where the whole is not known. */
  readonly selector: Selector | null;
  readonly item: ListItem<CssNode>;
  readonly list: List<CssNode>;
}

/** The selectors on settled attributes, by their text. */
function attributeSelectors(sheet: StyleSheet, isSettled: IsSettled): Map<string, { node: AttributeSelector; uses: Use[] }> {
  const found = new Map<string, { node: AttributeSelector; uses: Use[] }>();
  const whole = new Set<CssNode>();
  walk(sheet, { visit: 'Rule', enter: ({ prelude }) => void (prelude.type === 'SelectorList' && prelude.children.forEach((selector) => whole.add(selector))) });
  walk(sheet, {
    visit: 'Selector',
    enter(selector) {
      selector.children.forEach((node, item, list) => {
        if (node.type !== 'AttributeSelector' || !isSettled(node.name.name)) return;
        const entry = found.get(generate(node)) ?? { node, uses: [] };
        entry.uses.push({ selector: whole.has(selector) ? selector : null, item, list });
        found.set(generate(node), entry);
      });
    },
  });
  return found;
}

/** The elements for which a part of a selector counts: those that the selector may match up to there. */
function elementsFor({ selector, item }: Use, all: readonly HtmlElement[], document: HtmlDocument, isSettled: IsSettled): readonly HtmlElement[] {
  if (!selector) return all;
  const nodes = selector.children.toArray();
  const end = nodes.findIndex((node, index) => index > nodes.indexOf(item.data) && node.type === 'Combinator');
  return selectIn(document, loosen({ type: 'Selector', children: selector.children.filter((node) => end < 0 || nodes.indexOf(node) < end) }, isSettled));
}

/** `x:not(y)` where nothing is y is `x`; it is written twice, so that it weighs the same against other rules. */
function foldNegations(sheet: StyleSheet, document: HtmlDocument, isSettled: IsSettled): void {
  const isVoid = (node: PseudoClassSelector) => {
    const list = node.children?.first;
    return isCertain(node, isSettled) && list?.type === 'SelectorList' && list.children.toArray().every((selector) => !selectIn(document, generate(selector)).length);
  };
  // One attribute weighs as much as one class. More, or an element, would need counting.
  const weighsOne = (node: PseudoClassSelector) => /^:not\((\[[^\]]+\]( \*)?,?)+\)$/.test(generate(node));
  walk(sheet, {
    visit: 'PseudoClassSelector',
    enter(node, item, list) {
      const before = item?.prev?.data;
      if (node.name === 'not' && (before?.type === 'ClassSelector' || before?.type === 'AttributeSelector') && weighsOne(node) && isVoid(node)) {
        list.replace(item, list.createItem({ ...before }));
      }
    },
  });
}

/**
 * Selects by a class what is selected by an attribute that never changes, wherever that is shorter: a
 * class weighs the same against other rules. An attribute of ours that is then of no use to a rule or to
 * the script goes.
 */
export function settleSelectors(sheet: StyleSheet, document: HtmlDocument, script: string, isSettled: IsSettled): void {
  foldNegations(sheet, document, isSettled);
  const elements = elementsOf(document);
  const indexOf = new Map(elements.map((element, index) => [element, index]));
  const signature = (members: readonly HtmlElement[]) => members.map((element) => indexOf.get(element)).join();
  const bearers = new Map<string, HtmlElement[]>();
  for (const element of elements) for (const name of classesOf(element)) bearers.set(name, [...(bearers.get(name) ?? []), element]);
  const classFor = new Map([...bearers].map(([name, members]) => [signature(members), name]));

  for (const [text, { node, uses }] of attributeSelectors(sheet, isSettled)) {
    const all = selectIn(document, text);
    const attribute = node.name.name;
    const needed = new Set(uses.flatMap((use) => elementsFor(use, all, document, isSettled)));
    const members = all.filter((element) => needed.has(element));
    const spared = all.reduce((sum, { attribs }) => sum + (isReadBy(script, attribute, attribs[attribute]!) ? 0 : written(attribute, attribs[attribute]!)), 0);
    const gain = uses.length * (text.length - '.a'.length) + spared - members.reduce((sum, element) => sum + price(element), 0);
    // A class that the very same elements have already costs nothing.
    let name = classFor.get(signature(all)) ?? classFor.get(signature(members));
    if (!name && gain > 0) {
      name = `${attribute}_${classFor.size}`;
      classFor.set(signature(members), name);
      for (const { attribs } of members) attribs.class = `${attribs.class ?? ''} ${name}`.trim();
    }
    if (name) for (const { item, list } of uses) list.replace(item, list.createItem({ type: 'ClassSelector', name }));
  }

  const stillSelected = generate(sheet);
  for (const { attribs } of elements) {
    for (const [attribute, value] of Object.entries(attribs)) {
      if (attribute.startsWith('data-hp-') && !stillSelected.includes(`[${attribute}`) && !isReadBy(script, attribute, value)) delete attribs[attribute];
    }
  }
}
