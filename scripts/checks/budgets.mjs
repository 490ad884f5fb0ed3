// Bytes, measured on what is built. A row over its budget fails; a budget is argued, not quietly raised.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import { readManifest } from '../entry-points.mjs';
import { runCommand } from '../run-command.mjs';
import { root } from '../source-files.mjs';
import { gzip, weigh } from './bundle-size.mjs';

const libraries = ['styled-components', 'framer-motion'];

const isWords = (path) => /packages[\\/]core[\\/]dist[\\/]copy[\\/]en[\\/]/.test(path);
/** What a page reads of its status besides row and words. */
const isDetail = (path) => /packages[\\/]core[\\/]dist[\\/](page[\\/](details[\\/]|fillAddress|returnPath|formatSize)|copy[\\/]en[\\/]detail-labels|recovery[\\/])/.test(path);
const sceneOf = (path) => /packages[\\/]react[\\/]dist[\\/]scenes[\\/]([^\\/]+)[\\/]/.exec(path)?.[1];
const isOutside = (folder) => (path) => !path.includes(folder);

const fromReact = (name) => `export { ${name} } from '@humble-pie/react';`;
const fromDist = (...files) => files.map((file) => `export * from './packages/${file}';`).join('');

const engine = ['createStage', 'attachPointer', 'attachTilt', 'attachScroll', 'attachFocus', 'attachDrift'].map((name) => `core/dist/parallax/${name}.js`);
const driver = ['createMotionDriver', 'ParallaxPose'].map((name) => `react/dist/components/parallax/${name}.js`);

const scenes = Object.keys(readManifest('react').exports).filter((subpath) => subpath.startsWith('./scenes/')).map((subpath) => subpath.slice('./scenes/'.length));

/** The pages whose row and words can be had alone: `notFoundPage`, … */
async function pageSources() {
  const core = await import(pathToFileURL(join(root, 'packages/core/dist/index.js')).href);
  return Object.keys(core).filter((name) => name.endsWith('Page') && core[name]?.copy && core[name]?.definition);
}

/** What single pages read besides: `signInDetails`, … */
const detailReaders = () =>
  readdirSync(join(root, 'packages/core/dist/page/details')).filter((file) => file.endsWith('Details.js')).map((file) => file.slice(0, -3));

/** A real one, short: a page that is measured without would be flattered. */
const apology = {
  severity: 'minor',
  responsibility: { text: 'We moved our recipes and left the old addresses behind.', owner: 'us' },
  repair: { done: ['Restored the recipes that were linked most'], now: ['Redirecting the rest'] },
  harm: { what: 'Links to recipes led nowhere.', data: 'safe' },
  regret: 'We are sorry that you came for nothing.',
  explanation: { text: 'Our move did not carry the old addresses over.', confidence: 'confirmed' },
};

const link = (at) => ({ label: `Way ${at}`, href: `/way/${at}` });

/** Each scene on its status's page. A signpost has its arms full. */
async function scenePages() {
  const { statusTable } = await import(pathToFileURL(join(root, 'packages/core/dist/index.js')).href);
  const statusOf = (scene) => Object.entries(statusTable).find(([, row]) => row.scene === scene)?.[0] ?? '404';
  return Object.fromEntries(scenes.map((scene) => {
    const status = statusOf(scene);
    return [`scene-${scene}`, { scene, status: Number(status) || status, suggestions: scene === 'crossroads' ? [1, 2, 3, 4, 5].map(link) : [] }];
  }));
}

/** The static 404 page as the command writes it, with an apology, and the markup of each scene in a page of its own. */
async function staticPages() {
  const folder = join(root, '.cache/budgets');
  const config = join(folder, 'humble-pie.config.json');
  mkdirSync(folder, { recursive: true });
  writeFileSync(config, JSON.stringify({ site: { name: 'Crumbs', homeHref: '/' }, pages: { 404: { apology }, 500: false, 503: false, ...await scenePages() } }));
  const args = ['packages/static/bin/humble-pie.js', 'build', '--config', config, '--out', join(folder, 'pages')];
  const { code, output } = await runCommand(process.execPath, args, { cwd: root, quiet: true, timeout: 120_000 });
  if (code !== 0) throw new Error(`humble-pie build failed: ${output}`);
  const read = (name) => readFileSync(join(folder, `pages/${name}.html`), 'utf8');
  return { page: read('404'), markup: scenes.map((scene) => [scene, sceneIn(read(`scene-${scene}`))]) };
}

/** The scene: the element that holds the planes, to the closing tag that matches. */
function sceneIn(html) {
  const start = html.search(/<div aria-hidden[^>]*><svg/);
  const tags = /<(\/?)div\b/g;
  tags.lastIndex = start;
  let depth = 0;
  for (let tag = tags.exec(html); start >= 0 && tag; tag = tags.exec(html)) {
    depth += tag[1] ? -1 : 1;
    if (depth === 0) return html.slice(start, html.indexOf('>', tag.index) + 1);
  }
  throw new Error('a static page has no scene, so its markup cannot be weighed. Look at what humble-pie build writes.');
}

/**
 * Budgets that stand in the way of what a page must do, each with the figure that it may not pass and the reason.
 * The budget stays what it is, and is printed: this is what there is to win back.
 */
const argued = {
  'ErrorPage, own code, gzip': {
    most: 17_150,
    why: 'It was set on prototypes without an apology, locales, local times, search, suggestions, copying, tilt and containment (14.0 kB together). Since then: the switch to calm, plain words at hand and sights counted (680 bytes), what each status knows besides its message and asking before something is sent twice (600), an apology that admits a missed update and strikes old promises (220), tells by marks what is done and what became of data, leads to its postmortem and promises by the day (90), themes that shape more than colours (170), a theme whose colours cannot be read is shown with the nearest that can (650), a countdown that bears a clock years off (50), links that learn in the browser what path was asked for (170), a text that the browser refuses to copy is selected (30), a page that grows calm in steps (40), and tokens that a site may set anywhere and that all within a page reads, the logo among them (130), near times told by the clock alone, a signer who can be written to, colours written as rgb(), lines that show nothing through where that is wished, what Safari 15 needs (240), and a page that stands though a prop throws as it is read (115); the rest, not weighed apart, is type in proportion to the picture, a countdown that speaks, incidents and making good. A page that leaves these to lazy chunks would not be whole without script, or on a server that is down. Won back since (620): one import of each library in what is built, what only Parallax can do, names of input that are for development, and waving, which only a scene with smoke needs.',
  },
  'ErrorPage with all English copy, gzip': { most: 21_550, why: 'The same code; the copy of all statuses is 4.2 kB of it.' },
  'NotFound with scene, styled-components, framer-motion, gzip': { most: 30_050, why: 'The same code. A page brings no animation library: its scene moves by our own spring.' },
  'parade, its cast and bunting, gzip': { most: 2_850, why: 'Six figures, where a scene has one or two. Only whoever imports it pays.' },
  'outageDetails, gzip': { most: 1250, why: 'The three forms of a date in Retry-After are 600 bytes of it, and a 503 is what that header is for.' },
  'static 404 page, brotli': { most: 5050, why: 'With an apology in it, the plain words beside the playful ones, and the switch between them, which works without script (350 bytes). It arrives in one flight even uncompressed.' },
};

const bytesOf = ({ inputs }, path) => Object.entries(inputs).reduce((sum, [file, bytes]) => sum + (path.test(file) ? bytes : 0), 0);

/** What is measured, in bytes. `measure` gives a number; react and react-dom never count. */
async function budgets() {
  const { page, markup } = await staticPages();
  const whole = await weigh(fromReact('NotFound'));
  const { default: script } = await import(pathToFileURL(join(root, 'packages/static/dist/script/motion.script.js')).href);
  const { default: recovery } = await import(pathToFileURL(join(root, 'packages/static/dist/script/recovery.script.js')).href);
  const { default: incident } = await import(pathToFileURL(join(root, 'packages/static/dist/script/incident.script.js')).href);
  const weighed = async (code, options) => (await weigh(code, options)).gzip;
  const otherScenes = Object.entries(whole.inputs).filter(([path]) => sceneOf(path) && sceneOf(path) !== 'missing-slice');
  return [
    { what: 'ErrorPage, own code, gzip', budget: 6000, bytes: await weighed(fromReact('ErrorPage'), { external: libraries, leaveOut: isWords }) },
    { what: 'ErrorPage with all English copy, gzip', budget: 12_000, bytes: await weighed(fromReact('ErrorPage'), { external: libraries }) },
    ...await Promise.all((await pageSources()).map(async (name) => ({ what: `${name}: row and copy, gzip`, budget: 500, bytes: await weighed(`export { ${name} } from '@humble-pie/core';`) }))),
    ...await Promise.all(detailReaders().map(async (name) => ({
      what: `${name}, gzip`, budget: 850,
      bytes: await weighed(`export * from './packages/core/dist/page/details/${name}.js';`, { leaveOut: (path) => path.includes('dist') && !isDetail(path) }),
    }))),
    { what: 'NotFound with scene, styled-components, framer-motion, gzip', budget: 24_576, bytes: whole.gzip },
    { what: 'colour maths in NotFound, whose theme is ready made', budget: 0, bytes: bytesOf(whole, /[\\/](culori|color|create-theme|design-tokens)[\\/]|oklab|tints|extendTheme/) },
    { what: 'what keeps a theme readable, in NotFound, minified', budget: 1400, bytes: bytesOf(whole, /[\\/]theme[\\/](contrast|repairPalette|readableTheme|colorChannels|toLinear)/) },
    { what: 'scenes in NotFound that it does not show', budget: 0, bytes: otherScenes.reduce((sum, [, bytes]) => sum + bytes, 0) },
    ...await Promise.all(scenes.map(async (name) => ({
      what: `scene ${name}, gzip`, budget: 2560,
      bytes: await weighed(`export * from '@humble-pie/react/scenes/${name}';`, { external: libraries, leaveOut: isOutside(join('scenes', name)) }),
    }))),
    { what: 'did-you-mean (suggestPaths), gzip', budget: 700, bytes: await weighed(`export { suggestPaths } from '@humble-pie/core';`) },
    { what: 'parallax engine, gzip', budget: 1300, bytes: await weighed(fromDist(...engine)) },
    { what: 'parallax engine with the framer-motion driver, gzip', budget: 6144, bytes: await weighed(fromDist(...engine, ...driver)) },
    { what: 'static script, gzip', budget: 900, bytes: gzip(script) },
    { what: 'static script that brings visitors back, gzip', budget: 900, bytes: gzip(recovery) },
    { what: 'static script that keeps an incident current, gzip', budget: 14_336, bytes: gzip(incident) },
    { what: 'parade, its cast and bunting, gzip', budget: 2560, bytes: await weighed(fromDist('react/dist/components/parade/art.js')) },
    { what: 'static 404 page, raw', budget: 14_336, bytes: Buffer.byteLength(page) },
    { what: 'static 404 page, brotli', budget: 4500, bytes: brotliCompressSync(page).length },
    ...markup.map(([scene, html]) => ({ what: `scene ${scene} in a static page, raw`, budget: 7200, bytes: Buffer.byteLength(html) })),
  ];
}

const number = (value) => value.toLocaleString('en-US').padStart(8);

function print(rows) {
  const width = Math.max(...rows.map(({ what }) => what.length));
  console.log(`${''.padEnd(width)} ${'bytes'.padStart(8)} ${'budget'.padStart(8)}`);
  for (const { what, bytes, budget } of rows) {
    const share = budget > 0 ? `${Math.round((100 * bytes) / budget)} %` : '';
    const over = bytes > budget ? `  over${argued[what] ? `; argued, at most ${argued[what].most.toLocaleString('en-US')}` : ''}` : '';
    console.log(`${what.padEnd(width)} ${number(bytes)} ${number(budget)} ${share.padStart(6)}${over}`);
  }
}

export async function check() {
  const rows = await budgets();
  print(rows);
  return rows.map(({ what, bytes, budget }) => {
    const most = argued[what]?.most ?? budget;
    if (bytes > most) return { item: what, problems: [`${bytes} bytes, ${bytes - most} over ${most}. Every visitor would wait for them. Make it smaller, or argue the budget with figures.`] };
    // An argument that is no longer needed must not hide the next growth.
    if (argued[what] && bytes <= budget) return { item: what, problems: ['It fits its budget again, so its argument hides nothing but growth. Delete it from scripts/checks/budgets.mjs.'] };
    return { item: what, problems: [] };
  });
}
