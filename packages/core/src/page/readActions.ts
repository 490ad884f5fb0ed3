import type { Labels } from '../copy/Labels.js';
import type { ActionKey, StatusDefinition } from '../status/StatusDefinition.js';
import type { DetailKit, Details } from './Details.js';
import { oneOf, records } from './given.js';
import type { ReadLink } from './linkReader.js';
import type { ActionModel } from './PageModel.js';

export interface ActionContext {
  definition: StatusDefinition;
  /** What is known of this status: it may lead somewhere better. */
  details: Details;
  labels: Labels;
  addresses: DetailKit['site'];
  /** The search is what helps most: then no action is primary. */
  searchLeads: boolean;
  /** A way round that works now. */
  workaround?: { readonly text: string; readonly href: string };
  readLink: ReadLink;
}

/** A way on before it is known which one is primary. */
type Way = Omit<ActionModel, 'kind'> & { readonly kind?: unknown };

/**
 * The ways on, the one that helps most first: those that were given, else those of the status that lead somewhere, else home.
 *
 * @returns the actions, and whether the way round is one of them
 */
export function readActions(actions: unknown, { definition, details, labels, addresses, searchLeads, workaround, readLink }: ActionContext) {
  const given: Way[] = records(actions)
    .map((action, handler) => ({ ...readLink(action, 'actions.href'), kind: action.kind, ...(typeof action.onClick === 'function' && { href: '', handler }) }))
    .filter(({ label, href, handler }: Way) => label && (href || handler !== undefined));
  // The status's own: one that leads nowhere is not offered, and '' loads this address again.
  const own = (keys: readonly ActionKey[]): Way[] =>
    keys.flatMap((key) => {
      const name = (key === 'sign-in' ? 'signIn' : key) as 'home';
      const detail = details.links?.[key];
      const href = key === 'retry' || key === 'reload' ? '' : (detail?.href ?? addresses[`${name}Href`]) || undefined;
      const label = detail?.label || labels[name];
      return href === undefined || !label ? [] : { key, label, href, fill: detail?.fill, caution: key === 'retry' ? details.caution : undefined };
    });
  const ways = [given, own(definition.actions), own(['home'])].find(({ length }) => length)!;
  // A way round that works now is what helps most: the primary one, unless the page was given its own.
  const { text: label, href } = (!given.length && workaround) || {};
  if (href) ways.unshift({ label: label!, href });
  return {
    actions: ways.map((way, index): ActionModel => ({ ...way, kind: oneOf(['primary', 'secondary'], way.kind) ?? (index || searchLeads ? 'secondary' : 'primary') })),
    roundabout: Boolean(href),
  };
}
