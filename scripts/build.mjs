// Builds every package: JavaScript by rollup, declarations by tsc. Progress on stdout; exit code 1 on any error.
import { copyFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { rollup } from 'rollup';
import { buildHash, forgetBuild, rememberBuild } from './build-stamp.mjs';
import { runCommand } from './run-command.mjs';
import { packageNames, root } from './source-files.mjs';

const say = (text) => console.log(`  ${text}`);
const seconds = (since) => `${((performance.now() - since) / 1000).toFixed(1)} s`;

async function bundle({ output, ...input }) {
  const began = performance.now();
  const build = await rollup(input);
  const written = await build.write(output);
  await build.close();
  say(`${output.dir.slice(root.length)}: ${written.output.length} modules, ${seconds(began)}`);
}

async function declare() {
  const began = performance.now();
  const { code } = await runCommand(process.execPath, ['node_modules/typescript/bin/tsc', '-b', 'tsconfig.build.json', '--force'], { cwd: root });
  if (code !== 0) throw new Error('The declarations could not be made: the type errors above come first.');
  say(`declarations: ${seconds(began)}`);
}

try {
  const { default: configurations } = await import('../rollup.config.mjs');
  // The hash is taken first: a file saved while this runs makes the result stale, as it should.
  const hash = buildHash();
  forgetBuild();
  for (const name of packageNames) rmSync(join(root, 'packages', name, 'dist'), { recursive: true, force: true });
  for (const configuration of configurations) await bundle(configuration);
  await declare();
  // npm packs the licence that lies in the package's own folder.
  for (const name of packageNames) copyFileSync(join(root, 'LICENSE'), join(root, 'packages', name, 'LICENSE'));
  rememberBuild(hash);
} catch (error) {
  console.error(`Humble Pie: the build stopped. ${error.message}${error.frame ? `\n${error.frame}` : ''}`);
  process.exit(1);
}
