import { buildIsFresh } from './build-stamp.mjs';
import { findChromium, installChromium } from './chromium.mjs';
import { missingPackages } from './installed-packages.mjs';
import { runCommand } from './run-command.mjs';

const root = new URL('../', import.meta.url);

const say = (text) => console.log(`· ${text}`);

async function must(what, way, run) {
  const { code, seconds } = await run;
  if (code !== 0) throw new Error(`${what} failed (see above). ${way}`);
  say(`done in ${seconds.toFixed(1)} s`);
}

/** npm's own script when npm runs this one, so that the same npm does the work; `npm` on the PATH otherwise. */
function npm(args, env) {
  const script = process.env.npm_execpath;
  return script?.endsWith('.js') ? runCommand(process.execPath, [script, ...args], { cwd: root, env }) : runCommand('npm', args, { cwd: root, env });
}

async function install() {
  const missing = missingPackages(root);
  if (missing.length === 0) return say('packages are installed');
  say(`installing packages: ${missing.length} missing or of another version than the lockfile's`);
  await must('npm ci', 'Without the packages nothing can run. Check the network and run the command again.',
    npm(['ci', '--include=dev', '--no-audit', '--no-fund'], { NODE_ENV: '' }));
}

async function build() {
  if (buildIsFresh(root)) return say('the build is fresh');
  say('building the packages');
  await must('The build', 'Mend what it names and run the command again.', runCommand(process.execPath, ['scripts/build.mjs'], { cwd: root }));
}

async function browser() {
  const path = findChromium() ?? await installChromium(say);
  say(`the browser for tests is ${path}`);
}

/**
 * Installs what is missing and builds what is stale.
 *
 * @param {{ browser: boolean }} options `browser`: find or install Chromium too
 */
export async function setUp(options) {
  await install();
  await build();
  if (options.browser) await browser();
}
