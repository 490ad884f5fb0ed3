import type { PageModel } from '@humble-pie/core';
import type { ReactNode } from 'react';
import { report } from '../../internals/report.js';
import type { Slot } from './PageProps.js';

/**
 * A slot's content: a node as it is, a function called with the model. What throws, and what is no
 * node (an object that React could not render), is left out and named in development.
 */
export function readSlot(slot: Slot | object, name: string, model: PageModel): ReactNode {
  let node: unknown = slot;
  try {
    if (typeof slot === 'function') node = slot(model);
    // One that holds itself never ends for React; here it overflows.
    if (Array.isArray(node)) node.flat(Infinity);
  } catch (error) {
    if (process.env.NODE_ENV !== 'production') report([{ what: `the ${name} slot threw "${String(error)}"`, consequence: 'the page is shown without it', fix: `Mend the function given as ${name}.` }]);
    return null;
  }
  if (isNode(node)) return node;
  if (process.env.NODE_ENV !== 'production') report([{ what: `${name} is ${typeof node === 'object' ? 'a plain object' : String(node)}`, consequence: 'it is left out', fix: `Give a React node, or a function that returns one, as ${name}.` }]);
  return null;
}

/** Whether React can render it, and a reader can read it; promises and iterables included. */
export function isNode(value: unknown): value is ReactNode {
  try {
    if (typeof value !== 'object' || value === null) return typeof value !== 'symbol' && (typeof value !== 'number' || isFinite(value));
    // Elements, portals and lazy ones say what they are by `$$typeof`.
    return '$$typeof' in value || Symbol.iterator in value || typeof (value as { then?: unknown }).then === 'function';
  } catch {
    return false;
  }
}
