import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { packageNames, root } from './source-files.mjs';

export const readManifest = (name, top = root) => JSON.parse(readFileSync(join(top, 'packages', name, 'package.json'), 'utf8'));

/** The built files that a manifest's `exports` or `imports` name, whatever the conditions. */
function targetsOf(field) {
  if (typeof field === 'string') return [field];
  return Object.values(field ?? {}).flatMap(targetsOf);
}

/** The built modules that a committed command imports: `bin/x.js` → `./dist/cli.js`. */
function binTargets(manifest, folder) {
  return Object.values(manifest.bin ?? {})
    .map((file) => join(folder, file))
    .filter((file) => existsSync(file))
    .flatMap((file) => [...readFileSync(file, 'utf8').matchAll(/['"]\.\.\/(dist\/[^'"]+\.js)['"]/g)].map(([, target]) => `./${target}`));
}

/**
 * What rollup starts from, read off a package's own manifest: every module that `exports`, `imports` or a command reaches.
 *
 * @param {string} name `core`, `react` or `static`
 * @returns {{ target: string, source: string }[]} built file and source, as paths from the package's folder
 * @throws when a named entry has no source
 */
export function entryPointsOf(name, top = root) {
  const folder = join(top, 'packages', name);
  const manifest = readManifest(name, top);
  const targets = new Set([...targetsOf(manifest.exports), ...targetsOf(manifest.imports), ...binTargets(manifest, folder)]);
  return [...targets].filter((target) => target.startsWith('./dist/') && target.endsWith('.js')).map((target) => {
    const stem = target.replace('./dist/', './src/').replace(/\.js$/, '');
    const source = [`${stem}.ts`, `${stem}.tsx`].find((file) => existsSync(join(folder, file)));
    if (!source) {
      throw new Error(`packages/${name}/package.json names ${target}, and there is no ${stem}.ts or .tsx. `
        + 'The package would not load. Write the module, or take the entry out of package.json.');
    }
    return { target, source };
  });
}

/** Every built file that must exist for the packages to work. */
export const builtFiles = (top = root) => packageNames.flatMap((name) => entryPointsOf(name, top).map(({ target }) => join(top, 'packages', name, target)));
