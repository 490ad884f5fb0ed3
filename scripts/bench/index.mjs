// `npm run bench` runs every bench, `npm run bench -- parallax` those that are named. `--rounds=3` and other options are handed on.
// A bench is a module beside this one that exports `bench(options)`; it shows its progress and leaves .cache/bench/<name>.json.
import { readdirSync } from 'node:fs';

const known = readdirSync(import.meta.dirname ?? new URL('.', import.meta.url).pathname)
  .filter((file) => file.endsWith('.mjs') && file !== 'index.mjs')
  .map((file) => file.slice(0, -'.mjs'.length));
const given = process.argv.slice(2);
const named = given.filter((argument) => !argument.startsWith('--'));
const options = Object.fromEntries(given.filter((argument) => argument.startsWith('--')).map((argument) => argument.slice(2).split('=')));

const unknown = named.filter((name) => !known.includes(name));
if (unknown.length > 0) {
  console.error(`Humble Pie: there is no bench "${unknown[0]}". Nothing was measured. Name one of: ${known.join(', ')}.`);
  process.exit(1);
}
for (const name of named.length > 0 ? named : known) {
  const { bench } = await import(`./${name}.mjs`);
  await bench(options);
}
