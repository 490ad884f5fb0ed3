// Builds the static pages, then runs Storybook's dev server, which serves them under /pages/.
import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { createServer } from 'node:net';
import { dirname, join } from 'node:path';
import { readFileSync } from 'node:fs';
import { runCommand } from './run-command.mjs';
import { root } from './source-files.mjs';

const host = '127.0.0.1';
const firstPort = Number(process.env.PORT) || 6006;
const portsTried = 20;
const patience = 120_000;

const pages = ['404', '500', '503'];

function isFree(port) {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(false));
    server.listen({ port, host, exclusive: true }, () => server.close(() => resolve(true)));
  });
}

async function findPort() {
  for (let port = firstPort; port < firstPort + portsTried; port++) {
    if (await isFree(port)) return port;
    console.log(`· port ${port} is taken, trying ${port + 1}`);
  }
  throw new Error(`Humble Pie: the ports ${firstPort} to ${firstPort + portsTried - 1} are all taken. Storybook can't start. Stop one of their owners, or set PORT.`);
}

async function buildPages() {
  console.log('· building the static pages');
  const { code } = await runCommand(process.execPath, ['packages/static/bin/humble-pie.js', 'build', '--out', '.cache/pages'], { cwd: root });
  if (code !== 0) throw new Error('Humble Pie: the static pages could not be built (see above). Storybook was not started. Mend what is named and run npm start again.');
}

/** Node runs Storybook's command itself: under npx its servers would outlive us. A group of its own, so that all of it can be ended. */
function startStorybook(port) {
  const manifest = createRequire(import.meta.url).resolve('storybook/package.json');
  const { bin } = JSON.parse(readFileSync(manifest, 'utf8'));
  const args = ['dev', '--port', String(port), '--host', host, '--exact-port', '--disable-telemetry', '--no-version-updates', '--quiet'];
  if (!process.stdout.isTTY) args.push('--ci', '--no-open');
  return spawn(process.execPath, [join(dirname(manifest), bin.storybook ?? bin), ...args], { cwd: root, detached: true, stdio: ['ignore', 'inherit', 'inherit'] });
}

/** Ends the whole group, gently first. */
function endWith(child) {
  const signalGroup = (signal) => {
    try {
      process.kill(-child.pid, signal);
    } catch {
      // It has ended already.
    }
  };
  const end = () => {
    signalGroup('SIGTERM');
    setTimeout(() => signalGroup('SIGKILL'), 4000).unref();
    child.once('exit', () => process.exit(0));
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, end);
  // The shell between npm and us hands no signal on: its end is the signal.
  const parent = process.ppid;
  const watch = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(watch);
    end();
  }, 500);
  process.on('exit', () => signalGroup('SIGKILL'));
  child.on('exit', (code) => process.exit(code ?? 1));
}

async function answers(address) {
  try {
    return (await fetch(address)).ok;
  } catch {
    return false;
  }
}

async function waitFor(address) {
  for (const end = Date.now() + patience; Date.now() < end;) {
    if (await answers(address)) return;
    await new Promise((resolve) => { setTimeout(resolve, 250); });
  }
  throw new Error(`Humble Pie: Storybook did not answer at ${address} within ${patience / 1000} s. Look at its output above.`);
}

try {
  await buildPages();
  const port = await findPort();
  const address = `http://${host}:${port}`;
  console.log('· starting Storybook');
  endWith(startStorybook(port));
  await waitFor(`${address}/iframe.html`);
  console.log(['', `Storybook       ${address}/`, ...pages.map((page) => `The ${page} page    ${address}/pages/${page}.html`), '', 'Ctrl+C ends it.'].join('\n'));
} catch (error) {
  console.error(error.message);
  process.exit(1);
}
