// Maps each public entry point to its source, so that tests and stories import as a user would and
// still run what was just edited. Read off the packages' own `exports`.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = new URL('../', import.meta.url);
const packages = ['core', 'react', 'static'];

/** `dist/x/index.js` of a package → its `src/x/index.ts`. */
export const sourceOf = (target) => target.replace('./dist/', './src/').replace(/\.js$/, '.ts');

/** Vite `resolve.alias` entries for every entry point of every package. */
export function sourceAliases() {
  const aliases = [{ find: '#defaults', replacement: fileURLToPath(new URL('packages/react/src/internals/defaults.client.ts', root)) }];
  for (const name of packages) {
    const folder = new URL(`packages/${name}/`, root);
    const { exports } = JSON.parse(readFileSync(new URL('package.json', folder), 'utf8'));
    for (const [subpath, target] of Object.entries(exports)) {
      if (typeof target === 'string') continue;
      const id = `@humble-pie/${name}${subpath.slice(1)}`;
      aliases.push({ find: new RegExp(`^${id}$`), replacement: fileURLToPath(new URL(sourceOf(target.default), folder)) });
    }
  }
  return aliases;
}
