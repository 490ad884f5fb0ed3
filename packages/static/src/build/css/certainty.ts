import { walk, type CssNode } from 'css-tree';

/** Whether an attribute stays as it is once the page is written, so that what it selects is known now. */
export type IsSettled = (attribute: string) => boolean;

const propertyOf = (attribute: string) => attribute.replace(/^data-/, '').replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());

/** Whether a script sets an attribute: `x.dataset.name = …`, `delete x.name` or `setAttribute("name", …)`. */
const isSetBy = (script: string, attribute: string) =>
  new RegExp(`\\.${propertyOf(attribute)}=[^=]|delete [\\w.]+\\.${propertyOf(attribute)}\\b|\\(["'\`]${attribute}["'\`],`).test(script);

/**
 * Ours are settled unless the page's script sets them. Any other (`open`, `hidden`, `aria-pressed`) may
 * change through the visitor or the script.
 */
export const settledBy =
  (script: string): IsSettled =>
  (attribute) =>
    /^(data-(hp-.+|state)|dir|lang|role|href|tabindex)$/.test(attribute) && !isSetBy(script, attribute);

/** Whether a script looks for an attribute, as `[name]`, `[name=value]` or by `dataset`. */
export function isReadBy(script: string, attribute: string, value: string): boolean {
  const wanted = [...script.matchAll(new RegExp(`${attribute}(?:=["']?([\\w-]*))?`, 'g'))].map(([, name]) => name);
  return (attribute.startsWith('data-') && script.includes(propertyOf(attribute))) || wanted.some((name) => name === undefined || name === value);
}

/** Whether what a selector matches can be judged now, because nothing in it may change. */
export function isCertain(selector: CssNode, isSettled: IsSettled): boolean {
  let certain = true;
  walk(selector, (node) => {
    const mayChange =
      node.type === 'PseudoElementSelector' ||
      node.type === 'NestingSelector' ||
      // A negation is as certain as what it denies, which is looked at next.
      (node.type === 'PseudoClassSelector' && node.name !== 'not') ||
      (node.type === 'AttributeSelector' && !isSettled(node.name.name));
    if (mayChange && node !== selector) certain = false;
  });
  return certain;
}
