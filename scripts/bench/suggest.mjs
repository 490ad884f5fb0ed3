// Did-you-mean over 10,000 routes, beside what sites use for it: the same lost paths to each, turn by turn in one process.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { distance } from 'fastest-levenshtein';
import Fuse from 'fuse.js';
import { median } from '../median.mjs';
import { root } from '../source-files.mjs';

const words = 'pies apple steak ale orders account delivery times blog recipes pastry crust lattice rhubarb custard cream shop basket help contact about story team jobs press events kitchen oven'.split(' ');
const lost = ['/pies/stake-ale-17', '/recpies/rhubarb-custard-203', '/blog/why-we-bake', '/orders/pastry/crust-99x', '/abuot/team-4', '/account/settings/notifications/daily'];

/** Routes as a shop has them, the same in every run. */
function makeRoutes(count) {
  let seed = 7;
  const pick = () => words[(seed = (seed * 48_271) % 2_147_483_647) % words.length];
  return Array.from({ length: count }, (_, at) => `/${pick()}/${pick()}-${pick()}-${at}`);
}

/** `--routes=1000` compares that many only. */
export async function bench({ routes: count = 10_000, rounds = 40 } = {}) {
  const { suggestPaths } = await import(pathToFileURL(join(root, 'packages/core/dist/suggest/suggestPaths.js')).href);
  const routes = makeRoutes(Number(count));
  const contestants = {
    'Humble Pie': (path) => suggestPaths(path, routes),
    'fastest-levenshtein': (path) => routes.map((href) => ({ href, steps: distance(path, href) })).sort((a, b) => a.steps - b.steps).slice(0, 3),
    // Its index is made once a page load, as ours is not: a visitor is lost once.
    'fuse.js': (path) => new Fuse(routes, { threshold: 0.4 }).search(path, { limit: 3 }),
  };
  const times = Object.fromEntries(Object.keys(contestants).map((who) => [who, []]));
  for (let round = 0; round < Number(rounds); round++) {
    for (const [who, ask] of Object.entries(contestants)) {
      const path = lost[round % lost.length];
      const began = performance.now();
      ask(path);
      times[who].push(performance.now() - began);
    }
  }
  const results = Object.entries(times).map(([who, list]) => ({ who, first: list[0], median: median(list), ratio: median(list) / median(times['Humble Pie']) }));
  console.log(`\n${routes.length.toLocaleString('en-US')} routes`.padEnd(25) + 'first time    median     ratio');
  for (const { who, first, median: middle, ratio } of results) console.log(`${who.padEnd(24)}${first.toFixed(2).padStart(7)} ms${middle.toFixed(2).padStart(7)} ms${ratio.toFixed(1).padStart(8)} ×`);
  const folder = join(root, '.cache/bench');
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'suggest.json'), `${JSON.stringify(results, null, 2)}\n`);
  if (results.some(({ ratio }) => ratio < 1)) {
    console.error('Humble Pie: did-you-mean is slower than a library that measures every route to the end. A visitor would wait for it. Give up sooner in suggestPaths.');
    process.exitCode = 1;
  }
}
