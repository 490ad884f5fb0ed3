import type { Labels } from '../copy/Labels.js';
import type { ActionKey } from '../status/StatusDefinition.js';
import type { DetailKit, Details } from './Details.js';
import type { Way } from './readActions.js';

/**
 * The ways on that a status has itself: one that leads nowhere is not offered, and `''` loads this address again.
 *
 * @param keys of the status's row
 * @param details what is known of the status: it may lead somewhere better
 */
export const ownActions = (keys: readonly ActionKey[], details: Details, addresses: DetailKit['site'], labels: Labels): Way[] =>
  keys.flatMap((key) => {
    const name = (key === 'sign-in' ? 'signIn' : key) as 'home';
    const detail = details.links?.[key];
    const href = key === 'retry' || key === 'reload' ? '' : (detail?.href ?? addresses[`${name}Href`]) || undefined;
    const label = detail?.label || labels[name];
    return href === undefined || !label ? [] : { key, label, href, fill: detail?.fill, caution: key === 'retry' ? details.caution : undefined };
  });
