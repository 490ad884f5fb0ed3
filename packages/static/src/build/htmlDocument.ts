import { compile } from 'css-select';
import { DomUtils, parseDocument } from 'htmlparser2';

export type HtmlDocument = ReturnType<typeof parseDocument>;
export type HtmlElement = ReturnType<typeof DomUtils.findAll>[number];

/** Parses markup into a tree whose names are in lower case; writing puts SVG's own back. */
export const parseHtml = (markup: string): HtmlDocument => parseDocument(markup);

/** Every element, in document order. */
export const elementsOf = (document: HtmlDocument): HtmlElement[] => DomUtils.findAll(() => true, document.children);

/** The elements that a selector matches. */
export const selectIn = (document: HtmlDocument, selector: string): HtmlElement[] => {
  const matches = compile(selector);
  return elementsOf(document).filter((element) => matches(element as never));
};

/** An element that is in no document yet. */
export function newElement(name: string, attributes: Readonly<Record<string, string>>): HtmlElement {
  const element = elementsOf(parseHtml(`<${name}></${name}>`))[0]!;
  Object.assign(element.attribs, attributes);
  return element;
}

export const classesOf = ({ attribs }: HtmlElement): string[] => (attribs.class ?? '').split(/\s+/).filter(Boolean);

/** Markup as HTML writes it: `<p></p>`, but `<path/>` within SVG. */
export const writeHtml = (document: HtmlDocument): string => DomUtils.getOuterHTML(document, { encodeEntities: 'utf8' });
