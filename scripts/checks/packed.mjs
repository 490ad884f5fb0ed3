// What npm would publish: the list of files, then publint and "are the types wrong?" on the very tarballs.
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkPackage, createPackageFromTarballData } from '@arethetypeswrong/core';
import { problemAffectsResolutionKind, problemKindInfo } from '@arethetypeswrong/core/problems';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { runCommand } from '../run-command.mjs';
import { packageNames, root } from '../source-files.mjs';
import { collectRows } from './rows.mjs';

const folder = join(root, '.cache/pack');

const needed = ['package.json', 'README.md', 'LICENSE'];

const allowed = [/^(package\.json|README\.md|LICENSE)$/, /^dist\/.+\.(js|d\.ts)$/, /^bin\/[\w-]+\.js$/, /^(postmortem\.)?schema\.json$/];

const unwanted = /\.test\.|\.stories\.|\.tsbuildinfo$|(^|\/)test\//;

/** The packages are modules only: how CommonJS or Node 10 would resolve them doesn't matter. */
const resolutions = ['node16-esm', 'bundler'];

async function pack() {
  mkdirSync(folder, { recursive: true });
  const workspaces = packageNames.flatMap((name) => ['-w', `packages/${name}`]);
  const { code, output } = await runCommand('npm', ['pack', '--json', '--ignore-scripts', '--loglevel=error', '--pack-destination', folder, ...workspaces], { cwd: root, quiet: true });
  if (code !== 0) throw new Error(`npm pack failed: ${output}`);
  return JSON.parse(output.slice(output.indexOf('[')));
}

function checkFiles({ name, files }, add) {
  const paths = files.map(({ path }) => path);
  for (const path of paths) {
    if (unwanted.test(path) || !allowed.some((pattern) => pattern.test(path))) {
      add(name, `packs ${path}. Everyone would download it for nothing. Leave it out through "files" in package.json.`);
    }
  }
  for (const path of needed) {
    if (!paths.includes(path)) add(name, `packs no ${path}. Whoever installs it would miss it. Put one into the package's folder.`);
  }
}

async function checkTypes({ name }, tarball, add) {
  const analysis = await checkPackage(createPackageFromTarballData(tarball));
  if (!analysis.types) return add(name, 'packs no types. Editors would know nothing of it. Build the declarations.');
  for (const problem of analysis.problems) {
    const hit = resolutions.filter((resolution) => problemAffectsResolutionKind(problem, resolution, analysis));
    if (hit.length === 0) continue;
    const where = problem.entrypoint ?? problem.fileName ?? '';
    add(name, `types, ${where} (${hit.join(', ')}): ${problemKindInfo[problem.kind].shortDescription}. See ${problemKindInfo[problem.kind].docsUrl}`);
  }
  return undefined;
}

async function checkManifest({ name }, tarball, add) {
  const data = tarball.buffer.slice(tarball.byteOffset, tarball.byteOffset + tarball.byteLength);
  const { messages, pkg } = await publint({ pack: { tarball: data }, strict: true });
  for (const message of messages) add(name, `publint: ${formatMessage(message, pkg, { color: false })}`);
}

export async function check() {
  const packed = await pack();
  const { add, rows } = collectRows(packed.map(({ name }) => name));
  for (const entry of packed) {
    const tarball = readFileSync(join(folder, entry.filename));
    checkFiles(entry, add);
    await checkTypes(entry, tarball, add);
    await checkManifest(entry, tarball, add);
  }
  return rows();
}
