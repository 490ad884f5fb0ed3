import { elementsOf, type HtmlDocument } from './htmlDocument.js';

/** What the scripts that ask go by: a list in JSON, the address first. */
const settings = ['data-hp-recover', 'data-hp-feed'] as const;

/** Where the page's script asks, as a Content-Security-Policy names it. */
export function askedOrigins(document: HtmlDocument): string[] {
  const addresses = elementsOf(document).flatMap(({ attribs }) => settings.flatMap((name) => (attribs[name] ? (JSON.parse(attribs[name]) as [string])[0] : [])));
  return [...new Set(addresses.map((address) => (URL.canParse(address) ? new URL(address).origin : "'self'")))];
}
