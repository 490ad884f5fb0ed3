import { extname } from 'node:path';
import type { FileTexts } from './Passage.js';
import { readHtml } from './readHtml.js';
import { readLines, readText } from './readLines.js';
import { readMarkdown } from './readMarkdown.js';
import { readScript } from './readScript.js';

/** Reads the texts of a file of its kind. */
type Reader = (source: string, extension: string) => FileTexts;

const rows: readonly (readonly [extensions: readonly string[], reader: Reader])[] = [
  [['.js', '.mjs', '.cjs', '.jsx', '.ts', '.mts', '.cts', '.tsx', '.json', '.jsonc', '.json5'], readScript],
  [['.md', '.mdx', '.markdown'], readMarkdown],
  [['.html', '.htm', '.xhtml', '.vue', '.svelte', '.astro', '.hbs', '.ejs'], readHtml],
  [['.yml', '.yaml', '.properties'], readLines],
  [['.txt', '.text'], readText],
];

const readers = new Map(rows.flatMap(([extensions, reader]) => extensions.map((extension) => [extension, reader] as const)));

/** The kinds of files that are looked for in a folder. */
export const isReadable = (path: string): boolean => readers.has(extname(path).toLowerCase());

/**
 * What there is to check in a file, by its name; one of an unknown kind is text.
 *
 * @throws SyntaxError where it is of a kind that is parsed and can't be
 */
export function readTexts(source: string, path: string): FileTexts {
  const extension = extname(path).toLowerCase();
  return (readers.get(extension) ?? readText)(source, extension);
}
