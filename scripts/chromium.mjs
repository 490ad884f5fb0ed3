import { accessSync, constants, existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, join } from 'node:path';
import { runCommand } from './run-command.mjs';

const commands = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'];

/** What Chromium needs to run headless in a container and to stay quiet on the network. */
export const chromiumArguments = [
  '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking',
  '--disable-component-update', '--disable-sync', '--disable-dev-shm-usage',
];

function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function onPath(names) {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  return names.flatMap((name) => folders.map((folder) => join(folder, name))).find(isExecutable);
}

function playwrightsOwn() {
  try {
    const { chromium } = createRequire(import.meta.url)('playwright');
    return existsSync(chromium.executablePath()) ? chromium.executablePath() : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Looks for Chromium in CHROMIUM_PATH, on the PATH, then among playwright's own downloads.
 *
 * @returns {string | undefined} path of the executable
 * @throws when CHROMIUM_PATH names something that can't be run: a wrong path should not silently become another browser
 */
export function findChromium() {
  const named = process.env.CHROMIUM_PATH;
  if (named && !isExecutable(named)) {
    throw new Error(`Humble Pie: CHROMIUM_PATH is ${named}, which can't be run. Browser tests can't start. Correct it, or unset it to have Chromium looked for.`);
  }
  return named || onPath(commands) || playwrightsOwn();
}

/** Ways to get a browser, tried in turn. */
const installers = [
  {
    name: 'apt-get',
    applies: () => process.getuid?.() === 0 && Boolean(onPath(['apt-get'])),
    steps: [
      ['apt-get', ['-o', 'DPkg::Lock::Timeout=300', '-q', 'update']],
      ['apt-get', ['-o', 'DPkg::Lock::Timeout=300', '-q', 'install', '-y', '--no-install-recommends', 'chromium', 'fonts-dejavu-core']],
    ],
  },
  {
    name: 'playwright',
    applies: () => true,
    steps: [[process.execPath, ['node_modules/playwright/cli.js', 'install', 'chromium']]],
  },
];

/**
 * Installs Chromium by the first way that works.
 *
 * @param {(text: string) => void} say told what is being done
 * @returns {Promise<string>} path of the executable
 * @throws when no way works; the message names the way out
 */
export async function installChromium(say) {
  for (const { name, applies, steps } of installers) {
    if (!applies()) continue;
    say(`installing Chromium with ${name}`);
    for (const [command, args] of steps) {
      const { code } = await runCommand(command, args, { cwd: new URL('../', import.meta.url), env: { DEBIAN_FRONTEND: 'noninteractive' } });
      if (code !== 0) break;
    }
    const path = findChromium();
    if (path) return path;
    say(`${name} did not bring a browser`);
  }
  throw new Error('Humble Pie: no Chromium was found and none could be installed. Browser tests can\'t run. '
    + 'Install Chromium or Chrome, or set CHROMIUM_PATH to its executable, and run npm test again.');
}
