// `node scripts/checks/run.mjs <name>` runs one check and prints what it found. With HUMBLE_PIE_REPORT set, the
// counts go to that file too, for `npm test`.
import { writeFileSync } from 'node:fs';

/**
 * What a check hands back: one row for each thing it looked at.
 *
 * @typedef {{ item: string, problems: string[] }} Row
 * `item` names the thing (a file, an entry point, a budget); each problem says what, what follows and what to do.
 */

const [name, ...args] = process.argv.slice(2);
const { check } = await import(`./${name}.mjs`);
/** @type {Row[]} */
const rows = await check(args);
const failed = rows.filter((row) => row.problems.length > 0);

for (const { item, problems } of failed) for (const problem of problems) console.error(`${item}: ${problem}`);
console.log(`${name}: ${rows.length} looked at, ${failed.length} with problems`);

if (process.env.HUMBLE_PIE_REPORT) {
  writeFileSync(process.env.HUMBLE_PIE_REPORT, JSON.stringify({ passed: rows.length - failed.length, failed: failed.length, skipped: 0 }));
}
process.exitCode = failed.length > 0 || rows.length === 0 ? 1 : 0;
