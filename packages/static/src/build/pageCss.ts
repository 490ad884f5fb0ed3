import { generate } from 'css-tree';
import { transform } from 'esbuild';
import { settledBy } from './css/certainty.js';
import { joinTokenNames } from './css/joinTokenNames.js';
import { parseCss } from './css/parseCss.js';
import { pruneInitials } from './css/pruneInitials.js';
import { customPropertiesIn, pruneNames } from './css/pruneNames.js';
import { pruneRules } from './css/pruneRules.js';
import { settleColors } from './css/settleColors.js';
import { settleSelectors } from './css/settleSelectors.js';
import { settleVariables } from './css/settleVariables.js';
import { shortenNames } from './css/shortenNames.js';
import { unwrapTheme } from './css/unwrapTheme.js';
import { elementsOf, type HtmlDocument } from './htmlDocument.js';

/** What a document has and a component cannot set. */
const base = 'body{margin:0}';

/** In a style sheet `<\/` is `</`, and nothing but the end tag ends the element. */
const contain = (css: string) => css.replaceAll('</', '<\\/');

/**
 * The one style sheet of a page. Minified, it holds what this document can use and nothing else, and
 * the document's classes change with it.
 *
 * @param script the page's script, whose attributes and custom properties keep their names
 */
export async function pageCss(css: string, document: HtmlDocument, script: string, minify: boolean): Promise<string> {
  if (!minify) return contain(base + generate(parseCss(css)));
  const sheet = parseCss(joinTokenNames(css));
  const isSettled = settledBy(script);
  const outside = new Set([script, ...elementsOf(document).flatMap(({ attribs }) => Object.values(attribs))].flatMap(customPropertiesIn));
  unwrapTheme(sheet);
  pruneRules(sheet, document, isSettled);
  do pruneNames(sheet, outside);
  while (settleVariables(sheet, document, outside, isSettled));
  pruneInitials(sheet);
  settleColors(sheet, document, isSettled);
  settleSelectors(sheet, document, script, isSettled);
  shortenNames(sheet, document, outside);
  const { code } = await transform(generate(sheet), { loader: 'css', minify: true, charset: 'utf8', legalComments: 'none' });
  return contain(base + code.trim());
}
