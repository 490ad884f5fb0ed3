import { shortNames } from './css/shortNames.js';
import { elementsOf, type HtmlDocument } from './htmlDocument.js';

const attribute = /\bdata-hp-[a-z]+(-[a-z]+)*/g;
/** Their names in a `dataset`. */
const property = /\bhp[A-Z]\w*/g;

const propertyOf = (name: string) => name.replace(/^data-/, '').replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());

/**
 * Shortens our own attributes, in the document, its style and its script alike: `data-hp-depth` becomes `data-a`, and
 * `hpDepth` in the script `a`.
 */
export function shortenAttributes(document: HtmlDocument, { css, script }: { css: string; script: string }): { css: string; script: string } {
  const elements = elementsOf(document);
  const worn = elements.flatMap(({ attribs }) => Object.keys(attribs).filter((name) => name.startsWith('data-')));
  const ours = (text: string) => text.match(attribute) ?? [];
  const foreign = new Set(worn.filter((name) => !ours(name).length));
  const short = [...shortNames([...worn.filter((name) => !foreign.has(name)), ...ours(css), ...ours(script)], 'data-')].map(([name, brief]) => [name, foreign.has(brief) ? `${brief}x` : brief] as const);
  const names = new Map(short);
  const properties = new Map(short.map(([name, brief]) => [propertyOf(name), propertyOf(brief)]));
  const rename = (text: string) => text.replace(attribute, (name) => names.get(name) ?? name);

  for (const element of elements) element.attribs = Object.fromEntries(Object.entries(element.attribs).map(([name, value]) => [names.get(name) ?? name, value]));
  return { css: rename(css), script: rename(script).replace(property, (name) => properties.get(name) ?? name) };
}
