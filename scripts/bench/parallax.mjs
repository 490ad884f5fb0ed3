// `npm run bench -- parallax [--rounds=5] [--only=by-hand,humble-pie]`
// What moving one scene costs the main thread, beside hand-written code and the libraries that do the same. Rounds are
// interleaved, so that a busy minute hits all alike; each is compared with the hand-written one of its own round.
import { mkdirSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { chromium } from 'playwright';
import { chromiumArguments, findChromium } from '../chromium.mjs';
import { installPeers } from '../install-peers.mjs';
import { median } from '../median.mjs';
import { sourceAliases } from '../source-aliases.mjs';
import { root } from '../source-files.mjs';

const folder = join(root, '.cache/bench');
const variants = join(root, 'scripts/bench/parallax');

const peers = { 'parallax-js': '3.1.0', 'react-parallax-tilt': '1.7.345', 'react-parallax-mouse': '2.1.0', 'react-just-parallax': '3.1.16', atropos: '2.0.2' };
const measure = 'by-hand';
const contenders = ['nothing', measure, 'humble-pie-page', 'humble-pie', 'humble-pie-static', ...Object.keys(peers)];

const moves = 240;
const css = 'html,body,#root{margin:0;height:100%}.scene{position:relative;width:1000px;height:600px;margin:40px auto;overflow:hidden;contain:layout paint}'
  + '.layer{position:absolute;inset:0;will-change:transform}';

const sleep = (milliseconds) => new Promise((done) => { setTimeout(done, milliseconds); });
const spread = (values) => ({ min: Math.min(...values), median: median(values), max: Math.max(...values) });

const fromSource = {
  name: 'from-source',
  setup({ onResolve }) {
    const aliases = sourceAliases();
    onResolve({ filter: /^@humble-pie\// }, ({ path }) => ({ path: aliases.find(({ find }) => find instanceof RegExp && find.test(path))?.replacement }));
  },
};

/** The page's script, and how much of it is neither React nor the scene. */
async function bundle(name) {
  const options = {
    bundle: true, minify: true, write: false, format: 'iife', target: 'es2022', jsx: 'automatic', logLevel: 'error', tsconfigRaw: {},
    define: { 'process.env.NODE_ENV': '"production"' }, plugins: [fromSource], nodePaths: [join(folder, 'node_modules')],
  };
  const page = await build({
    ...options,
    stdin: {
      contents: `import { createRoot } from 'react-dom/client'; import Contender from './${name}.jsx'; createRoot(document.getElementById('root')).render(<Contender />);`,
      resolveDir: variants, loader: 'jsx',
    },
  });
  const alone = await build({ ...options, format: 'esm', entryPoints: [join(variants, `${name}.jsx`)], external: ['react', 'react-dom', 'react/jsx-runtime', './scene.jsx'] });
  return { script: page.outputFiles[0].text, bytes: gzipSync(alone.outputFiles[0].contents, { level: 9 }).length };
}

/** Counts React's commits. */
const hook = `globalThis.commits = 0;
globalThis.__REACT_DEVTOOLS_GLOBAL_HOOK__ = { isDisabled: false, supportsFiber: true, renderers: new Map(), checkDCE() {}, inject: () => 1,
  onCommitFiberRoot() { commits += 1; }, onCommitFiberUnmount() {}, onPostCommitFiberRoot() {} };`;

async function trace(page, session, act) {
  const events = [];
  const collect = ({ value }) => { for (const event of value) events.push(event); };
  session.on('Tracing.dataCollected', collect);
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: {
      includedCategories: ['devtools.timeline', 'disabled-by-default-devtools.timeline', 'devtools.timeline.frame', 'disabled-by-default-devtools.timeline.frame', 'blink.user_timing'],
      excludedCategories: ['*'],
    },
  });
  await page.evaluate(() => { performance.mark('bench-begin'); });
  await act();
  await page.evaluate(() => { performance.mark('bench-end'); });
  const complete = new Promise((done) => { session.once('Tracing.tracingComplete', done); });
  await session.send('Tracing.end');
  await complete;
  session.off('Tracing.dataCollected', collect);
  return analyse(events);
}

/** CPU milliseconds on the main thread for each frame, and what they went into. */
function analyse(events) {
  const begin = events.find(({ name }) => name === 'bench-begin');
  const end = events.find(({ name }) => name === 'bench-end');
  const ours = events.filter(({ pid, tid, ts }) => pid === begin.pid && tid === begin.tid && ts >= begin.ts && ts <= end.ts);
  const complete = (wanted) => ours.filter(({ name, ph }) => name === wanted && ph === 'X');
  const starts = ours.filter(({ name }) => name === 'BeginMainThreadFrame').map(({ ts }) => ts).sort((a, b) => a - b);
  const frames = starts.map(() => 0);
  let total = 0;
  for (const { ts, dur = 0, tdur = dur } of complete('RunTask')) {
    total += tdur / 1000;
    let frame = starts.length - 1;
    while (frame >= 0 && starts[frame] > ts + dur) frame -= 1;
    if (frame >= 0) frames[frame] += tdur / 1000;
  }
  const restyles = complete('UpdateLayoutTree');
  return {
    frame: frames.length ? median(frames) : 0,
    cpuPerSecond: total / ((end.ts - begin.ts) / 1e6),
    restyled: restyles.reduce((sum, { args }) => sum + (args?.elementCount ?? 0), 0) / Math.max(1, restyles.length),
    layouts: complete('Layout').length,
    paints: complete('Paint').length,
  };
}

async function wander(session, count) {
  const begin = performance.now();
  for (let move = 0; move < count; move += 1) {
    const turn = (move / 240) * Math.PI * 2;
    const x = 640 + 420 * Math.sin(turn * 2.3), y = 340 + 240 * Math.sin(turn * 3.1 + 1);
    session.send('Input.dispatchMouseEvent', { type: 'mouseMoved', x, y }).catch(() => {});
    const wait = begin + (move + 1) * 16.667 - performance.now();
    if (wait > 0) await sleep(wait);
  }
}

async function visit(browser, url) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 720 }, reducedMotion: 'no-preference' });
  const page = await context.newPage();
  const errors = [];
  page.on('pageerror', ({ message }) => errors.push(message));
  await page.addInitScript(hook);
  await page.goto(url);
  const session = await context.newCDPSession(page);
  await sleep(600);
  await wander(session, 60);
  const commits = () => page.evaluate(() => globalThis.commits);
  const before = await commits();
  const moving = await trace(page, session, () => wander(session, moves));
  const committed = (await commits()) - before;
  await sleep(2200);
  const idle = await trace(page, session, () => sleep(1500));
  await context.close();
  if (errors.length > 0) throw new Error(`${url} threw: ${errors[0]}`);
  return { ...moving, commits: committed / moves, idle: idle.cpuPerSecond };
}

function table(results) {
  const base = results[measure], floor = results.nothing;
  const number = (value, digits = 2) => (Number.isFinite(value) ? value.toFixed(digits) : '–');
  return Object.entries(results).map(([name, { frames, ratios, quietest, net, bytes, counts }]) => ({
    '': name,
    'ms a frame': `${number(frames.median)} (${number(frames.min)}–${number(frames.max)})`,
    [`× ${measure}`]: base ? `${number(ratios.median)} (${number(ratios.min)}–${number(ratios.max)})` : '–',
    'quietest ×': base ? number(quietest) : '–',
    'net ×': base && floor ? number(net, 1) : '–',
    restyled: number(counts.restyled, 0),
    layouts: counts.layouts,
    paints: counts.paints,
    'commits a move': number(counts.commits),
    'idle ms/s': number(counts.idle, 1),
    'gzip B': bytes,
  }));
}

/**
 * Runs the bench and writes .cache/bench/parallax.json.
 *
 * @param {{ rounds?: string, only?: string }} [options] as given on the command line; `only` is a list of contenders with commas
 */
export async function bench({ rounds: given = '5', only } = {}) {
  const say = console.log;
  const rounds = Number(given);
  await installPeers(folder, peers, say);
  const names = contenders.filter((name) => !only || only.split(',').includes(name));
  say(`building ${names.length} pages`);
  const bundles = Object.fromEntries(await Promise.all(names.map(async (name) => [name, await bundle(name)])));
  const server = createServer((request, response) => {
    const { script } = bundles[request.url.slice(1)] ?? {};
    response.writeHead(script ? 200 : 404, { 'content-type': 'text/html' });
    response.end(script && `<!doctype html><meta charset="utf-8"><title>Bench</title><link rel="icon" href="data:,"><style>${css}</style><div id="root"></div><script>${script.replaceAll('</script', '<\\/script')}</script>`);
  });
  await new Promise((done) => { server.listen(0, '127.0.0.1', done); });
  const browser = await chromium.launch({ executablePath: findChromium(), args: chromiumArguments });
  const runs = Object.fromEntries(names.map((name) => [name, []]));
  try {
    for (let round = 0; round < rounds; round += 1) {
      for (const name of round % 2 ? [...names].reverse() : names) {
        const run = await visit(browser, `http://127.0.0.1:${server.address().port}/${name}`);
        runs[name].push(run);
        say(`round ${round + 1} of ${rounds}  ${name.padEnd(20)} ${run.frame.toFixed(2)} ms a frame, ${run.idle.toFixed(1)} ms/s idle`);
      }
    }
  } finally {
    await browser.close();
    server.close();
  }
  const framesOf = (name) => runs[name]?.map(({ frame }) => frame);
  const [base, floor] = [framesOf(measure), framesOf('nothing')];
  const results = Object.fromEntries(names.map((name) => {
    const frames = framesOf(name);
    const counted = (what) => median(runs[name].map((run) => run[what]));
    return [name, {
      frames: spread(frames),
      ratios: base ? spread(frames.map((frame, round) => frame / base[round])) : spread([Number.NaN]),
      // Other work on the machine only ever adds: the quietest rounds say most.
      quietest: base ? Math.min(...frames) / Math.min(...base) : Number.NaN,
      net: base && floor ? (median(frames) - median(floor)) / (median(base) - median(floor)) : Number.NaN,
      bytes: bundles[name].bytes,
      counts: Object.fromEntries(['restyled', 'layouts', 'paints', 'commits', 'idle'].map((what) => [what, counted(what)])),
      rounds: runs[name],
    }];
  }));
  console.table(Object.fromEntries(table(results).map(({ '': name, ...row }) => [name, row])));
  mkdirSync(folder, { recursive: true });
  const file = join(folder, 'parallax.json');
  writeFileSync(file, JSON.stringify({ bench: 'parallax', at: new Date().toISOString(), chromium: browser.version(), node: process.version, peers, moves, rounds, budget: { what: `humble-pie-page, × ${measure}`, limit: 1.1 }, results }, null, 2));
  say('humble-pie counts styled-components and framer-motion in its bytes, humble-pie-page styled-components alone; "net" is without what pointer moves cost by themselves.');
  say(`written to ${file}`);
  return results;
}
