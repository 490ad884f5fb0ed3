// `node scripts/mix-tints.mjs` mixes the tints of every theme anew, after its art colours were changed, and writes them into its file.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { filesUnder, root } from './source-files.mjs';

const { colorTokens, mixTints, tintRecipes } = await import(pathToFileURL(join(root, 'packages/core/dist/index.js')).href);

const line = /'((?:[\da-f]{6} )+)'/;
const before = colorTokens.indexOf(Object.keys(tintRecipes)[0]);

/** A palette's three lines: the art, its tints, the page. */
const withTints = (lines) => {
  const art = line.exec(lines)[1].trim().split(' ').slice(0, before);
  const tints = mixTints(Object.fromEntries(art.map((digits, at) => [colorTokens[at], `#${digits}`])));
  let at = 0;
  return lines.replace(new RegExp(line.source, 'g'), (text) => (at++ === 1 ? `'${Object.values(tints).map((color) => color.slice(1)).join(' ')} '` : text));
};

for (const path of filesUnder('packages/core/src/theme/themes').filter((file) => !/index|\.test\./.test(file))) {
  const file = join(root, path);
  const source = readFileSync(file, 'utf8');
  const mixed = source.replace(/palette\(\n[^)]+\)/g, withTints);
  if (mixed !== source) {
    writeFileSync(file, mixed);
    console.log(path);
  }
}
