// Every check there is, from one table. The last line printed is the whole count.
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { runCommand } from './run-command.mjs';
import { root } from './source-files.mjs';

/**
 * `vitest` names a project of vitest.config.ts, the others are modules of scripts/checks. `alone`: counts frames
 * or waits for timers, so nothing else may take the processor meanwhile. `workers`: how many of its files run at once, where half
 * of them wait most of the time; Vitest by itself leaves a processor idle.
 */
const checks = [
  { name: 'storybook', vitest: true, says: 'every story renders in Chromium, plays, and axe finds nothing' },
  { name: 'types', vitest: true, says: 'props that make no sense do not type' },
  { name: 'typecheck', says: 'sources, tests and stories type' },
  { name: 'lint', says: 'eslint, with the rules of our own' },
  { name: 'boundaries', says: 'nobody imports what is none of their business' },
  { name: 'use-client', says: 'the directive stands where hooks are, and nowhere else' },
  { name: 'exports', says: 'package.json, the build, tsconfig.json and the folders agree' },
  { name: 'component-ids', says: 'no two styled components share an id' },
  { name: 'core-is-plain', says: 'core imports no library and touches no browser on import' },
  { name: 'react-server', says: 'a page renders as a server component without running a client module' },
  { name: 'packed', says: 'what npm would publish: files, publint, types' },
  { name: 'budgets', says: 'bytes' },
  { name: 'hygiene', says: 'tracked files: sizes, names, tests that do not run' },
  { name: 'unit', vitest: true, says: 'units, in Node and jsdom' },
  { name: 'ssr', vitest: true, says: 'server rendering and hydration, React 19' },
  { name: 'ssr-18', vitest: true, says: 'the same with React 18' },
  { name: 'browser', vitest: true, alone: true, says: 'components in Chromium, React 19' },
  { name: 'browser-18', vitest: true, alone: true, says: 'the same with React 18' },
  { name: 'page', vitest: true, alone: true, workers: 2, says: 'finished static pages in Chromium, scripts off and on' },
];

const reports = join(root, '.cache/reports');
const longest = 10 * 60_000;
const atOnce = 2;

const usage = `npm test                        every check
npm test -- --only unit,lint    some of them
npm test -- --list              their names and what they look at`;

const reportOf = ({ name }) => join(reports, `${name}.json`);

function commandOf({ name, vitest, workers }) {
  if (!vitest) return ['scripts/checks/run.mjs', name];
  return ['node_modules/vitest/vitest.mjs', 'run', '--project', name, '--reporter=dot', '--reporter=json', `--outputFile.json=${reportOf({ name })}`, ...(workers ? [`--maxWorkers=${workers}`] : [])];
}

/** The counts of a check, however it reports: none without a report; a file of tests that could not even load is one failure. */
function readCounts(check) {
  if (!existsSync(reportOf(check))) return { passed: 0, failed: 0, skipped: 0 };
  const report = JSON.parse(readFileSync(reportOf(check), 'utf8'));
  if (!check.vitest) return report;
  const broken = report.testResults.filter(({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0).length;
  return { passed: report.numPassedTests, failed: report.numFailedTests + broken, skipped: report.numPendingTests + report.numTodoTests };
}

/** Why a check fails although none of its items did. */
function explain({ passed, failed }, code) {
  if (failed > 0) return '';
  if (passed === 0) return 'It looked at nothing, which proves nothing. Mend what stopped it, give it something to look at, or take it out of scripts/test.mjs.';
  return code === 0 ? '' : 'It ended with an error outside its tests.';
}

async function run(check) {
  const { code, output, seconds } = await runCommand(process.execPath, commandOf(check), {
    cwd: root, quiet: true, timeout: longest, env: { HUMBLE_PIE_REPORT: reportOf(check), NO_COLOR: '1', CI: '1' },
  });
  const counts = readCounts(check);
  const note = explain(counts, code);
  if (note) counts.failed = Math.max(counts.failed, 1);
  return { ...check, ...counts, output, note, seconds };
}

const count = ({ passed, failed, skipped }) => `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;

function printResult(result, done, total) {
  const mark = result.failed > 0 ? '✗' : '✓';
  console.log(`${mark} ${result.name.padEnd(14)} ${count(result).padEnd(24)} ${result.seconds.toFixed(1).padStart(6)} s   ${done} of ${total}`);
  if (result.failed === 0) return;
  console.log(`${result.note ? `${result.note}\n` : ''}${stripVTControlCharacters(result.output).trimEnd().replace(/^/gm, '  │ ')}\n`);
}

async function runAll(chosen) {
  const results = [];
  const work = async (queue) => {
    for (let check = queue.shift(); check; check = queue.shift()) {
      if (process.stdout.isTTY) console.log(`· ${check.name}: ${check.says}`);
      const result = await run(check);
      results.push(result);
      printResult(result, results.length, chosen.length);
    }
  };
  const together = chosen.filter(({ alone }) => !alone);
  await Promise.all(Array.from({ length: atOnce }, () => work(together)));
  await work(chosen.filter(({ alone }) => alone));
  return results;
}

function choose(args) {
  const at = args.findIndex((arg) => arg === '--only' || arg.startsWith('--only='));
  if (at === -1) return checks;
  const names = (args[at].split('=')[1] ?? args[at + 1] ?? '').split(',').filter(Boolean);
  const unknown = names.filter((name) => !checks.some((check) => check.name === name));
  if (unknown.length > 0 || names.length === 0) {
    throw new Error(`Humble Pie: ${unknown.length > 0 ? `there is no check called ${unknown.join(', ')}` : '--only names no check'}. Nothing was run. `
      + `The names are ${checks.map(({ name }) => name).join(', ')}.`);
  }
  return checks.filter(({ name }) => names.includes(name));
}

async function main(args) {
  if (args.includes('--help')) return console.log(usage);
  if (args.includes('--list')) return console.log(checks.map(({ name, says }) => `${name.padEnd(16)}${says}`).join('\n'));
  const chosen = choose(args);
  rmSync(reports, { recursive: true, force: true });
  mkdirSync(reports, { recursive: true });
  const began = performance.now();
  const results = await runAll(chosen);
  const total = { passed: 0, failed: 0, skipped: 0 };
  for (const result of results) for (const key of Object.keys(total)) total[key] += result[key];
  console.log(`\n${results.length} checks in ${((performance.now() - began) / 1000).toFixed(0)} s`);
  console.log(count(total));
  process.exitCode = total.failed > 0 ? 1 : 0;
  return undefined;
}

main(process.argv.slice(2)).catch((error) => {
  console.error(error.message);
  process.exitCode = 1;
});
