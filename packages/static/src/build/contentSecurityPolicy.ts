import { createHash } from 'node:crypto';
import { elementsOf, type HtmlDocument } from './htmlDocument.js';

const hash = (text: string) => `'sha256-${createHash('sha256').update(text, 'utf8').digest('base64')}'`;

/** Where the page's forms lead. */
function formActions(document: HtmlDocument): string[] {
  const actions = elementsOf(document).flatMap(({ name, attribs }) => (name === 'form' ? (attribs.action ?? '') : []));
  // A relative address has no origin of its own: it leads to the page's.
  return [...new Set(actions.map((action) => (URL.canParse(action) ? new URL(action).origin : "'self'")))];
}

/**
 * The strictest Content-Security-Policy under which the page works: its own style and script by
 * their hashes, `data:` images for the icon and a logo, the addresses that it asks (for the health of a service, for news of an incident), and nothing else.
 *
 * @example "default-src 'none'; style-src 'sha256-…'; script-src 'sha256-…'; img-src data:; form-action 'none'; base-uri 'none'"
 */
export function contentSecurityPolicy({ css, script, document, connectTo }: { css: string; script: string; document: HtmlDocument; connectTo: readonly string[] }): string {
  const directives = {
    'default-src': ["'none'"],
    'style-src': [hash(css)],
    'script-src': script ? [hash(script)] : [],
    'img-src': ['data:'],
    ...(connectTo.length && { 'connect-src': connectTo }),
    'form-action': formActions(document),
    'base-uri': ["'none'"],
  };
  return Object.entries(directives)
    .map(([name, sources]) => `${name} ${sources.join(' ') || "'none'"}`)
    .join('; ');
}
