import { parse, type StyleSheet } from 'css-tree';

/** Parses a style sheet so that every custom property and every `var()` in it is a node. */
export function parseCss(css: string): StyleSheet {
  return parse(css, { parseCustomProperty: true }) as StyleSheet;
}
