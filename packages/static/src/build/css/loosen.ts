import { clone, generate, List, type CssNode, type Selector } from 'css-tree';
import { isCertain, type IsSettled } from './certainty.js';

/** Where an element stands among others: no script of ours moves one. */
const isStructural = (name: string) => /^(first|last|only|nth|nth-last)-(child|of-type)$/.test(name);

/** The selector without what may change: it matches all that the selector may ever match. */
export function loosen(selector: Selector, isSettled: IsSettled): string {
  const kept = new List<CssNode>();
  (clone(selector) as Selector).children.forEach((node) => {
    const mayChange =
      node.type === 'PseudoElementSelector' ||
      node.type === 'NestingSelector' ||
      (node.type === 'PseudoClassSelector' && !isStructural(node.name) && !(node.name === 'not' && isCertain(node, isSettled))) ||
      (node.type === 'AttributeSelector' && !isSettled(node.name.name));
    if (!mayChange) kept.appendData(node);
    // What is left of `a > :hover` is `a > *`.
    else if (!kept.last || kept.last.type === 'Combinator') kept.appendData({ type: 'TypeSelector', name: '*' });
  });
  // `*:not(x)` and `*.x` are fine; `*` before a type is not.
  const children = kept.filter((node, item) => !(node.type === 'TypeSelector' && node.name === '*' && item.next?.data.type === 'TypeSelector'));
  return generate({ type: 'Selector', children });
}
