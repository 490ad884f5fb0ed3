import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Problem } from '@humble-pie/core';
import { DomUtils, parseDocument } from 'htmlparser2';
import { selectIn } from './htmlDocument.js';

/**
 * The paths of a sitemap (sitemaps.org, `<loc>`), in its order. A file that can't be read, or is none, is named.
 *
 * @param folder what the path is relative to
 */
export async function readSitemap(path: string, folder: string, problems: Problem[]): Promise<string[]> {
  const complain = (what: string) => {
    problems.push({ what: `routes "${path}" ${what}`, consequence: 'the page suggests nothing by the path asked for', fix: 'Give the path of your sitemap.xml relative to the configuration, or a list of routes.' });
    return [];
  };
  let xml: string;
  try {
    xml = await readFile(resolve(folder, path), 'utf8');
  } catch (error) {
    return complain(`can't be read (${(error as NodeJS.ErrnoException).code ?? 'no file'})`);
  }
  const addresses = selectIn(parseDocument(xml, { xmlMode: true }), 'url > loc').map((loc) => DomUtils.textContent(loc).trim());
  const paths = addresses.flatMap((address) => (URL.canParse(address) ? [new URL(address).pathname] : []));
  return paths.length ? paths : complain('names no addresses');
}
