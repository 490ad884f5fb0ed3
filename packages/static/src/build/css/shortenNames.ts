import { walk, type CssNode, type Identifier, type StyleSheet } from 'css-tree';
import { classesOf, elementsOf, type HtmlDocument } from '../htmlDocument.js';
import { customPropertiesIn } from './pruneNames.js';
import { shortNames } from './shortNames.js';

/** Three kinds that share no namespace, so that each has the shortest names for itself. */
interface Names {
  readonly classes: ReadonlyMap<string, string>;
  readonly variables: ReadonlyMap<string, string>;
  readonly keyframes: ReadonlyMap<string, string>;
}

/** The name in `@keyframes name`. */
const keyframesName = (node: CssNode): Identifier | undefined => {
  if (node.type !== 'Atrule' || !node.name.endsWith('keyframes') || node.prelude?.type !== 'AtrulePrelude') return undefined;
  const name = node.prelude.children.first;
  return name?.type === 'Identifier' ? name : undefined;
};

function collect(sheet: StyleSheet, document: HtmlDocument, outside: ReadonlySet<string>): Names {
  const classes: string[] = [];
  const variables: string[] = [];
  const keyframes: string[] = [];
  let isMatchedByText = false;
  walk(sheet, (node) => {
    if (node.type === 'ClassSelector') classes.push(node.name);
    if (node.type === 'AttributeSelector' && node.name.name === 'class') isMatchedByText = true;
    if (node.type === 'Declaration' && node.property.startsWith('--')) variables.push(node.property);
    if (node.type === 'Identifier' && node.name.startsWith('--')) variables.push(node.name);
    if (node.type === 'Raw') variables.push(...customPropertiesIn(node.value));
    const keyframe = keyframesName(node);
    if (keyframe) keyframes.push(keyframe.name);
  });
  const styled = new Set(classes);
  const worn = elementsOf(document).flatMap(classesOf).filter((name) => styled.has(name));
  return {
    classes: isMatchedByText ? new Map() : shortNames([...classes, ...worn]),
    variables: shortNames(variables.filter((name) => !outside.has(name)), '--'),
    keyframes: shortNames(keyframes),
  };
}

function renameInSheet(sheet: StyleSheet, { classes, variables, keyframes }: Names): void {
  const rename = (node: { name: string }, names: ReadonlyMap<string, string>) => void (node.name = names.get(node.name) ?? node.name);
  walk(sheet, (node) => {
    if (node.type === 'ClassSelector') rename(node, classes);
    if (node.type === 'Identifier' && node.name.startsWith('--')) rename(node, variables);
    if (node.type === 'Raw') node.value = node.value.replace(/--[\w-]+/g, (name) => variables.get(name) ?? name);
    if (node.type === 'Declaration') {
      node.property = variables.get(node.property) ?? node.property;
      if (/^(-\w+-)?animation(-name)?$/.test(node.property)) walk(node.value, { visit: 'Identifier', enter: (word) => rename(word, keyframes) });
    }
    const name = keyframesName(node);
    if (name) rename(name, keyframes);
  });
}

/**
 * Shortens class names, custom properties and keyframes, in the style sheet and in the document
 * alike, and drops classes that no rule names. A page that is alone in its file is all that knows them.
 *
 * @param outside custom properties that attributes or scripts name; they keep their names
 */
export function shortenNames(sheet: StyleSheet, document: HtmlDocument, outside: ReadonlySet<string>): void {
  const names = collect(sheet, document, outside);
  renameInSheet(sheet, names);
  if (!names.classes.size) return;
  for (const element of elementsOf(document)) {
    if (element.attribs.class === undefined) continue;
    element.attribs.class = classesOf(element).flatMap((name) => names.classes.get(name) ?? []).join(' ');
    if (!element.attribs.class) delete element.attribs.class;
  }
}
