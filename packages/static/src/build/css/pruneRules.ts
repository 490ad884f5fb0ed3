import { clone, generate, List, walk, type AttributeSelector, type CssNode, type ListItem, type Rule, type Selector, type StyleSheet } from 'css-tree';
import { selectOne } from 'css-select';
import type { HtmlDocument } from '../htmlDocument.js';

/**
 * Attributes that stay as they are once the page is written. A selector on any other (`open`,
 * `hidden`, `data-hp-motion`) may match later, through script or the visitor, and is kept.
 */
const settled = new Set([
  'data-hp-anchor', 'data-hp-depth', 'data-hp-intensity', 'data-hp-layout', 'data-hp-part', 'data-hp-scheme', 'data-hp-status', 'data-hp-theme', 'data-hp-tone',
  'data-state', 'dir', 'lang', 'role',
]);

const isSettled = (node: AttributeSelector) => settled.has(node.name.name);

/** Whether a `:not()` can be judged now: nothing in it may change. */
function isCertain(node: CssNode): boolean {
  let certain = true;
  walk(node, (inner) => {
    if (inner === node) return;
    if (inner.type.startsWith('Pseudo') || inner.type === 'NestingSelector' || (inner.type === 'AttributeSelector' && !isSettled(inner))) certain = false;
  });
  return certain;
}

/** The selector without what may change: it matches all that the selector may ever match. */
function loosened(selector: Selector): string {
  const copy = clone(selector) as Selector;
  const kept = new List<CssNode>();
  copy.children.forEach((node) => {
    const mayChange =
      node.type === 'PseudoElementSelector' ||
      node.type === 'NestingSelector' ||
      (node.type === 'PseudoClassSelector' && !(node.name === 'not' && isCertain(node))) ||
      (node.type === 'AttributeSelector' && !isSettled(node));
    if (!mayChange) kept.appendData(node);
    // What is left of `a > :hover` is `a > *`.
    else if (!kept.last || kept.last.type === 'Combinator') kept.appendData({ type: 'TypeSelector', name: '*' });
  });
  // `*:not(x)` and `*.x` are fine; `*` before a type is not.
  copy.children = kept.filter((node, item) => !(node.type === 'TypeSelector' && node.name === '*' && item.next?.data.type === 'TypeSelector'));
  return generate(copy);
}

function mayMatch(selector: Selector, document: HtmlDocument): boolean {
  const text = loosened(selector);
  try {
    return selectOne(text, document) !== null;
  } catch {
    // A selector that can't be judged is kept.
    return true;
  }
}

/** Removes every selector that nothing in the document can match, then the rules that are left without one. */
export function pruneRules(sheet: StyleSheet, document: HtmlDocument): void {
  walk(sheet, {
    visit: 'Rule',
    enter(this: { atrule: { name: string } | null }, rule: Rule) {
      if (rule.prelude.type !== 'SelectorList' || this.atrule?.name.endsWith('keyframes')) return;
      const selectors = rule.prelude.children;
      selectors.forEach((selector, item) => {
        if (selector.type === 'Selector' && !mayMatch(selector, document)) selectors.remove(item);
      });
    },
  });
  removeEmpty(sheet);
}

/** Removes rules without a selector or a declaration, and at-rules without a rule. */
export function removeEmpty(sheet: StyleSheet): void {
  walk(sheet, {
    leave(node: CssNode, item: ListItem<CssNode>, list: List<CssNode>) {
      const empty =
        node.type === 'Comment' ||
        (node.type === 'Rule' && (node.block.children.isEmpty || (node.prelude.type === 'SelectorList' && node.prelude.children.isEmpty))) ||
        (node.type === 'Atrule' && node.block?.children.isEmpty);
      if (empty) list?.remove(item);
    },
  });
}
