import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runCommand } from './run-command.mjs';

/**
 * Installs the libraries that a bench compares with into a folder of its own: they are no dependency of ours.
 *
 * @param {string} folder made where it is missing; left alone where it holds these versions already
 * @param {Record<string, string>} peers exact version by name
 * @param {(line: string) => void} say told before what takes time
 */
export async function installPeers(folder, peers, say) {
  const manifest = join(folder, 'package.json');
  const wanted = JSON.stringify({ private: true, dependencies: peers }, null, 2);
  const installed = Object.keys(peers).every((name) => existsSync(join(folder, 'node_modules', name)));
  if (installed && existsSync(manifest) && readFileSync(manifest, 'utf8') === wanted) return;
  say('installing the other libraries');
  mkdirSync(folder, { recursive: true });
  writeFileSync(manifest, wanted);
  const { code, output } = await runCommand('npm', ['install', '--no-audit', '--no-fund', '--ignore-scripts', '--legacy-peer-deps', '--no-package-lock'], { cwd: folder, quiet: true, timeout: 180_000 });
  if (code !== 0) throw new Error(`Humble Pie: the libraries to compare with could not be installed. The bench can't run. Look at npm's words:\n${output}`);
}
