import { shortNames } from './css/shortNames.js';
import { elementsOf, type HtmlDocument } from './htmlDocument.js';

/** An id that React made up; one that somebody wrote may be linked to from outside. */
const isGenerated = (id: string) => /[:«»]|_[rR]_/.test(id);

const lists = ['for', 'aria-labelledby', 'aria-describedby', 'aria-controls'];
const links = ['href', 'xlink:href'];

type Replace = (id: string) => string;

/** Hands every id that an attribute refers to through `replace`. */
function replaceReferences(attribs: Record<string, string>, replace: Replace): void {
  for (const name of Object.keys(attribs)) {
    const value = attribs[name]!;
    if (lists.includes(name)) attribs[name] = value.split(/\s+/).map(replace).join(' ');
    else if (links.includes(name)) attribs[name] = value.replace(/^#(.+)/, (_, id: string) => `#${replace(id)}`);
    else if (value.includes('url(#')) attribs[name] = value.replace(/url\(#([^)]+)\)/g, (_, id: string) => `url(#${replace(id)})`);
  }
}

/** Shortens the ids that `useId` made, with all that refers to them, and drops those that nothing refers to. */
export function shortenIds(document: HtmlDocument): void {
  const attributes = elementsOf(document).map(({ attribs }) => attribs);
  const generated = new Set(attributes.flatMap(({ id }) => (id && isGenerated(id) ? id : [])));
  const referred: string[] = [];
  for (const attribs of attributes) replaceReferences(attribs, (id) => (referred.push(id), id));
  const taken = new Set(attributes.map(({ id }) => id).filter((id) => id && !generated.has(id)));
  const short = new Map([...shortNames(referred.filter((id) => generated.has(id)))].map(([id, name]) => [id, taken.has(name) ? `${name}-` : name]));
  for (const attribs of attributes) {
    replaceReferences(attribs, (id) => short.get(id) ?? id);
    if (!attribs.id || !generated.has(attribs.id)) continue;
    if (short.has(attribs.id)) attribs.id = short.get(attribs.id)!;
    else delete attribs.id;
  }
}
