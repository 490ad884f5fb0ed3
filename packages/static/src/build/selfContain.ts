import type { Problem } from '@humble-pie/core';
import { DomUtils } from 'htmlparser2';
import { elementsOf, type HtmlDocument, type HtmlElement } from './htmlDocument.js';

/** Elements that run code, load something or speak for the document; only a slot or a scene from outside can bring them. */
const unwanted = new Set(['base', 'embed', 'frame', 'iframe', 'link', 'meta', 'object', 'script', 'title']);

/** Attributes that load what they name. A link's `href` only leads there. */
const loading = new Set(['background', 'data', 'poster', 'src', 'srcset']);

function staysInside(name: string, attribute: string, value: string): boolean {
  if (attribute === 'style' || attribute.startsWith('on')) return false;
  const loads = loading.has(attribute) || (attribute.endsWith('href') && name !== 'a');
  return !loads || /^(#|data:)/i.test(value);
}

const problem = (found: string): Problem => ({
  what: `the page holds ${found}`,
  consequence: 'it is left out: a page is one file, and its Content-Security-Policy allows its own style and script alone',
  fix: 'Style with classes or styled-components, and put pictures in as inline SVG or data: addresses.',
});

function clean(element: HtmlElement): string[] {
  if (unwanted.has(element.name)) {
    DomUtils.removeElement(element);
    // React asks for pictures ahead by itself.
    return element.attribs.rel === 'preload' ? [] : [`<${element.name}>`];
  }
  return Object.entries(element.attribs).flatMap(([attribute, value]) => {
    if (staysInside(element.name, attribute, value)) return [];
    delete element.attribs[attribute];
    return [`${attribute}="${value.slice(0, 60)}" on <${element.name}>`];
  });
}

/** Removes what a page that is one file cannot have, and says what it was. */
export function selfContain(document: HtmlDocument): Problem[] {
  return [...new Set(elementsOf(document).flatMap(clean))].map(problem);
}
