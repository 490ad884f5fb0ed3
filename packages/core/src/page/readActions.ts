import { records } from './given.js';
import type { ActionModel } from './PageModel.js';
import { readLink } from './readLink.js';

/** A way on before it is known which one is primary. */
export type Way = Omit<ActionModel, 'kind'> & { readonly kind?: unknown };

/** The ways on that the page was given; one that leads nowhere and does nothing is left out. */
export const readActions = (actions: unknown): Way[] =>
  records(actions)
    .map((action, handler) => ({ ...readLink(action), kind: action.kind, ...(typeof action.onClick === 'function' && { href: '', handler }) }))
    .filter(({ label, href, handler }: Way) => label && (href || handler !== undefined));
