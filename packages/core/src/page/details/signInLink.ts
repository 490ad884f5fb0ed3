import type { DetailKit, DetailLink, ReadDetails } from '../Details.js';
import { fillAddress } from '../fillAddress.js';
import { returnPath } from '../returnPath.js';

/**
 * A link to sign in that keeps the page asked for: in place of `{path}`, else as a parameter `returnTo`. Without a path to
 * come back to the address is left as it is.
 *
 * @param label '' takes the page's own
 */
export function signInLink(label = '', href: string, given: Parameters<ReadDetails>[0], { problems }: DetailKit): DetailLink {
  const { returnTo } = given;
  const path = returnPath(returnTo ?? given.path);
  if (process.env.NODE_ENV !== 'production' && returnTo !== undefined && returnTo !== null && !path) {
    problems.push({ what: 'returnTo is no path of this site', consequence: 'the sign-in link does not lead back', fix: 'Give what follows the host, such as "/orders?page=2".' });
  }
  const [, address = '', fragment = ''] = /^([^#]*)(.*)$/s.exec(href) ?? [];
  const template = !href || href.includes('{path}') ? href : `${address}${address.includes('?') ? '&' : '?'}returnTo={path}${fragment}`;
  return { label, href: path || href.includes('{path}') ? fillAddress(template, { path: path || '/' }) : href, fill: path || !href ? undefined : template };
}
