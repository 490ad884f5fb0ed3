// How a crowd comes back to a service that has recovered: simulated with 10,000 and 1,000,000 visitors, by the very functions that
// pages use, beside two naive pages.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from '../source-files.mjs';
import { outages, simulate, ways } from './recovery/simulate.mjs';

const mostInASecond = 0.15;
const fromCore = async (name) => (await import(pathToFileURL(join(root, `packages/core/dist/recovery/${name}.js`)).href))[name];
const percent = (share) => `${(100 * share).toFixed(1)} %`.padStart(8);
const seconds = (milliseconds) => `${(milliseconds / 1000).toFixed(1)} s`.padStart(8);

/** `--clients=5000` simulates that many only. */
export async function bench({ clients } = {}) {
  const delays = { probeDelay: await fromCore('probeDelay'), returnDelay: await fromCore('returnDelay') };
  const contestants = { 'Humble Pie': ways.humblePie(delays), 'reload every 30 s': ways.everyHalfMinute(), 'reload at Retry-After': ways.atRetryAfter() };
  const results = [];
  for (const count of clients ? [Number(clients)] : [10_000, 1_000_000]) {
    console.log(`\n${count.toLocaleString('en-US')} visitors`.padEnd(48) + 'peak second  probes/s at peak  back after: median     95 %');
    for (const { name, ...outage } of outages) {
      for (const [who, way] of Object.entries(contestants)) {
        const result = simulate({ clients: count, way, ...outage });
        results.push({ clients: count, outage: name, who, ...result });
        console.log(`${name.padEnd(24)}${who.padEnd(24)}${percent(result.peakShare).padStart(10)}${result.peakProbes.toLocaleString('en-US').padStart(18)}${seconds(result.medianWait).padStart(20)}${seconds(result.longWait).padStart(10)}`);
      }
    }
  }
  const folder = join(root, '.cache/bench');
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'recovery.json'), `${JSON.stringify(results, null, 2)}\n`);
  const over = results.filter(({ who, peakShare }) => who === 'Humble Pie' && peakShare > mostInASecond);
  for (const { clients: count, outage, peakShare } of over) console.error(`Humble Pie: ${percent(peakShare).trim()} of ${count} visitors return in one second (${outage}). The service would be run over. Widen the spread of returnDelay.`);
  if (over.length > 0) process.exitCode = 1;
}
