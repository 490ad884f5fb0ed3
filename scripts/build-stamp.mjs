import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { builtFiles } from './entry-points.mjs';
import { filesUnder, isTestFile, packageNames, root } from './source-files.mjs';

const stamp = join(root, '.cache/build-stamp');

const buildTools = [
  'LICENSE', 'package-lock.json', 'rollup.config.mjs', 'tsconfig.json', 'tsconfig.build.json',
  'scripts/build.mjs', 'scripts/entry-points.mjs', 'scripts/minify-styles.mjs', 'scripts/script-module.mjs', 'scripts/source-aliases.mjs',
];

/** Everything that a build is made from. */
function inputs() {
  const own = packageNames.flatMap((name) => [
    ...filesUnder(`packages/${name}/src`).filter((path) => !isTestFile(path)),
    ...filesUnder(`packages/${name}/bin`),
    ...['package.json', 'tsconfig.json'].map((file) => `packages/${name}/${file}`),
  ]);
  return [...own, ...buildTools];
}

/** A hash of the sources, the manifests and the build's own scripts. */
export function buildHash() {
  const hash = createHash('sha256');
  for (const path of inputs()) hash.update(`${path}\0`).update(readFileSync(join(root, path))).update('\0');
  return hash.digest('hex');
}

/** Whether the last build finished, was made from these very sources, and is still there. */
export function buildIsFresh() {
  return existsSync(stamp) && readFileSync(stamp, 'utf8') === buildHash() && builtFiles().every((file) => existsSync(file));
}

export function forgetBuild() {
  rmSync(stamp, { force: true });
}

export function rememberBuild(hash) {
  mkdirSync(fileURLToPath(new URL('../.cache', import.meta.url)), { recursive: true });
  writeFileSync(stamp, hash);
}
