import { walk, type CssNode, type List, type ListItem, type Rule, type Selector, type StyleSheet } from 'css-tree';
import { selectIn, type HtmlDocument } from '../htmlDocument.js';
import type { IsSettled } from './certainty.js';
import { loosen } from './loosen.js';

function mayMatch(selector: Selector, document: HtmlDocument, isSettled: IsSettled): boolean {
  try {
    return selectIn(document, loosen(selector, isSettled)).length > 0;
  } catch {
    // A selector that can't be judged is kept.
    return true;
  }
}

/** Removes every selector that nothing in the document can ever match, then the rules that are left without one. */
export function pruneRules(sheet: StyleSheet, document: HtmlDocument, isSettled: IsSettled): void {
  walk(sheet, {
    visit: 'Rule',
    enter(this: { atrule: { name: string } | null }, { prelude }: Rule) {
      if (prelude.type !== 'SelectorList' || this.atrule?.name.endsWith('keyframes')) return;
      prelude.children.forEach((selector, item) => {
        if (selector.type === 'Selector' && !mayMatch(selector, document, isSettled)) prelude.children.remove(item);
      });
    },
  });
  // The weight of `:where()` is none, whatever is in it; that of `:is()` would change.
  walk(sheet, {
    visit: 'PseudoClassSelector',
    enter({ name, children }) {
      const list = children?.first;
      if (name !== 'where' || list?.type !== 'SelectorList') return;
      list.children.forEach((selector, item) => {
        if (selector.type === 'Selector' && !mayMatch(selector, document, isSettled)) list.children.remove(item);
      });
    },
  });
  removeEmpty(sheet);
}

/** Removes comments, rules without a selector or a declaration, and at-rules without a rule. */
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
