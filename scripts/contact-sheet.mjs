// Pictures of every scene and theme, to be looked at.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { ServerStyleSheet } from 'styled-components';
import { chromiumArguments, findChromium } from './chromium.mjs';
import { root } from './source-files.mjs';

const help = `npm run contact-sheet -- [scene …] [--out folder]
npm run contact-sheet -- --overview [scene …] [--out folder]
npm run contact-sheet -- --themes [theme …] [--out folder]
npm run contact-sheet -- --pages [theme …] [--out folder]

Draws every scene of the built packages (or those named) in Chromium and writes PNGs:
  theme-<id>.png   all scenes × intensities, light and dark
  scene-<name>.png one scene: sizes, schemes, extreme poses, surprise, a long apology open
With --overview, the scenes beside each other, to find the weakest:
  scenes.png       each on its page: wide in bakery light, midnight dark and candy light, and on a phone
With --themes (all of them, or those named), whole pages instead of scenes:
  wall.png         one page in every theme, light and dark
  pages-<id>.png   three pages of a theme, one with a long apology: wide and phone, light and dark
With --pages, every named page in a theme, as it is without a prop:
  all-pages-<id>-<scheme>.png  wide, phone and card
Default folder: .cache/contact-sheets. Run npm run build first; npm start and npm test do.`;

const { values, positionals } = parseArgs({ allowPositionals: true, options: { out: { type: 'string', default: join(root, '.cache/contact-sheets') }, overview: { type: 'boolean' }, themes: { type: 'boolean' }, pages: { type: 'boolean' }, help: { type: 'boolean' } } });
if (values.help) {
  console.log(help);
  process.exit(0);
}

const allParts = await import('@humble-pie/react');
const { ErrorPage, Maintenance, NotFound, ServerError } = allParts;
const allThemes = await import('@humble-pie/react/themes');
const { statusTable } = await import('@humble-pie/core');
const { exports } = JSON.parse(readFileSync(join(root, 'packages/react/package.json'), 'utf8'));
const known = Object.keys(exports).filter((path) => path.startsWith('./scenes/')).map((path) => path.slice('./scenes/'.length));
const [kind, choices] = values.themes || values.pages ? ['theme', Object.keys(allThemes)] : ['scene', known];
const unknown = positionals.filter((name) => !choices.includes(name));
if (unknown.length) {
  console.error(`Humble Pie: there is no ${kind} ${unknown.join(', ')}. No sheet was drawn. Name some of: ${choices.join(', ')}.`);
  process.exit(2);
}
const names = positionals.length ? positionals : choices;
const themes = Object.values(allThemes);

const statusOf = (name) => (Object.entries(statusTable).find(([key, row]) => row.scene === name && key !== '503') ?? Object.entries(statusTable).find(([, row]) => row.scene === name) ?? ['404'])[0];
const sceneOf = async (name) => Object.values(await import(`@humble-pie/react/scenes/${name}`))[0];

const apology = {
  severity: 'minor',
  harm: { what: 'Card payments failed for two hours.', from: '2026-11-22T12:05:00Z', to: '2026-11-22T14:05:00Z', data: 'safe' },
  regret: 'We are sorry that you could not pay for your order.',
  responsibility: { text: 'We changed our payment settings without a way back. That was our mistake.', owner: 'us' },
  explanation: { text: 'A new set of keys was switched on before our bank had accepted them. '.repeat(4), confidence: 'confirmed' },
  repair: { done: ['Switched back to the old keys', 'Checked every order of the day'], now: ['Testing the new keys safely'] },
};
const moment = { since: '2026-11-22T14:00:00Z', until: '2026-11-22T16:00:00Z', now: '2026-11-22T14:50:00Z' };

const sizes = { desktop: [1440, 900], laptop: [1024, 768], phone: [390, 844], ultrawide: [2560, 1080], card: [320, 256] };
const poses = { 'top left': [-1, -1], 'top right': [1, -1], 'bottom left': [-1, 1], 'bottom right': [1, 1] };

/** Every part that a theme dresses. */
const dressed = {
  'not found': [NotFound, { path: '/pies/rhubarb', site: { name: 'Crumbs', homeHref: '/', supportHref: '/help' }, search: { action: '/search' }, suggestions: [{ label: 'Rhubarb crumble', href: '/crumble' }, { label: 'All pies', href: '/pies' }], reference: '7F3K-2Q' }],
  'server error, apologising': [ServerError, { apology, reference: '7F3K-2Q' }],
  maintenance: [Maintenance, { site: { name: 'Crumbs', statusHref: '/status' }, ...moment }],
};

function pageOf([Page, props], theme, scheme) {
  return htmlOf(createElement(Page, { ...props, theme, colorScheme: scheme }));
}

function documentOf(Scene, status, { theme, scheme, intensity, embedded, apologising }) {
  const page = createElement(ErrorPage, {
    status: /^\d+$/.test(status) ? Number(status) : status, scene: Scene, theme, colorScheme: scheme, intensity, ...moment,
    layout: embedded ? 'embedded' : 'page', apology: apologising ? apology : undefined, path: '/pies/rhubarb',
  });
  return htmlOf(page);
}

function htmlOf(page) {
  const sheet = new ServerStyleSheet();
  const body = renderToStaticMarkup(sheet.collectStyles(page));
  return `<!doctype html><html lang="en"><meta charset="utf-8">${sheet.getStyleTags()}<style>body{margin:0}</style>${body}`;
}

const browser = await chromium.launch({ executablePath: findChromium(), args: chromiumArguments });
async function shoot(html, [width, height], { pose, surprise } = {}) {
  const page = await browser.newPage({ viewport: { width, height }, deviceScaleFactor: Math.min(1, 480 / width) });
  await page.setContent(html);
  if (pose) {
    await page.evaluate(([x, y]) => {
      document.querySelector('[data-hp-part=scene]').dataset.hpMotion = 'live';
      for (const plane of document.querySelectorAll('[data-hp-depth]')) plane.style.transform = `translate3d(${x * 3 * plane.dataset.hpDepth}%,${y * 2.7 * plane.dataset.hpDepth}%,0)`;
    }, pose);
  }
  if (surprise) {
    await page.evaluate(() => Object.assign(document.querySelector('[data-hp-part=scene]').dataset, { hpMotion: 'live', hpSurprise: '', hpFanned: '' }));
  }
  await page.waitForTimeout(surprise ? 1500 : 100);
  const picture = await page.screenshot();
  await page.close();
  return picture.toString('base64');
}

async function writeSheet(name, cells, columns) {
  const page = await browser.newPage({ viewport: { width: columns * 492 + 12, height: 400 } });
  const figures = cells.map(([caption, picture]) => `<figure><img src="data:image/png;base64,${picture}"><figcaption>${caption}</figcaption></figure>`).join('');
  await page.setContent(`<!doctype html><style>body{margin:6px;display:grid;grid-template-columns:repeat(${columns},480px);gap:12px;align-items:end;font:14px system-ui;background:#888}figure{margin:0}img{display:block;max-width:480px;max-height:300px}</style>${figures}`);
  mkdirSync(values.out, { recursive: true });
  const file = join(values.out, `${name}.png`);
  writeFileSync(file, await page.screenshot({ fullPage: true }));
  await page.close();
  console.log(file);
}

async function drawThemes() {
  const schemes = ['light', 'dark'];
  const wall = [];
  for (const theme of names.map((name) => allThemes[name])) {
    for (const scheme of schemes) wall.push([`${theme.id} · ${scheme}`, await shoot(pageOf(dressed['not found'], theme, scheme), sizes.desktop)]);
    const cells = [];
    for (const [name, page] of Object.entries(dressed)) {
      for (const size of ['desktop', 'phone']) for (const scheme of schemes) cells.push([`${name} · ${size} · ${scheme}`, await shoot(pageOf(page, theme, scheme), sizes[size])]);
    }
    await writeSheet(`pages-${theme.id}`, cells, 4);
  }
  await writeSheet('wall', wall, 4);
}

async function drawPages() {
  const pages = readdirSync(join(root, 'packages/react/src/components/pages')).map((file) => file.split('.')[0]).filter((name) => allParts[name]);
  for (const theme of names.map((name) => allThemes[name])) {
    for (const scheme of ['light', 'dark']) {
      const cells = [];
      for (const name of pages) {
        for (const size of ['desktop', 'phone', 'card']) {
          const props = { layout: size === 'card' ? 'embedded' : 'page' };
          cells.push([`${name} · ${size}`, await shoot(pageOf([allParts[name], props], theme, scheme), sizes[size])]);
        }
      }
      await writeSheet(`all-pages-${theme.id}-${scheme}`, cells, 6);
    }
  }
}

async function drawOverview() {
  const cells = [];
  for (const name of names) {
    const Scene = await sceneOf(name);
    for (const [size, id, scheme] of [['desktop', 'bakery', 'light'], ['desktop', 'midnight', 'dark'], ['desktop', 'candy', 'light'], ['phone', 'bakery', 'light']]) {
      cells.push([`${name} · ${size} · ${id} ${scheme}`, await shoot(documentOf(Scene, statusOf(name), { theme: allThemes[id], scheme, intensity: 'playful' }), sizes[size])]);
    }
  }
  await writeSheet('scenes', cells, 8);
}

async function drawScenes() {
  const scenes = await Promise.all(names.map(async (name) => [name, await sceneOf(name), statusOf(name)]));
  for (const theme of themes) {
    const cells = [];
    for (const [name, Scene, status] of scenes) {
      for (const intensity of ['playful', 'full', 'outline']) {
        for (const scheme of ['light', 'dark']) {
          cells.push([`${name} · ${intensity} · ${scheme}`, await shoot(documentOf(Scene, status, { theme, scheme, intensity }), sizes.desktop)]);
        }
      }
    }
    await writeSheet(`theme-${theme.id}`, cells, 6);
  }
  for (const [name, Scene, status] of scenes) {
    const base = { theme: themes[0], scheme: 'light', intensity: 'playful' };
    const cells = [];
    for (const [size, box] of Object.entries(sizes)) {
      for (const scheme of ['light', 'dark']) {
        cells.push([`${size} ${box.join('×')} · ${scheme}`, await shoot(documentOf(Scene, status, { ...base, scheme, embedded: size === 'card' }), box)]);
      }
    }
    for (const [pose, point] of Object.entries(poses)) cells.push([`pose ${pose}`, await shoot(documentOf(Scene, status, base), sizes.desktop, { pose: point })]);
    cells.push(['ultrawide, pose bottom right', await shoot(documentOf(Scene, status, base), sizes.ultrawide, { pose: [1, 1] })]);
    cells.push(['surprise', await shoot(documentOf(Scene, status, base), sizes.desktop, { surprise: true })]);
    cells.push(['long apology', await shoot(documentOf(Scene, status, { ...base, apologising: true }), sizes.desktop)]);
    cells.push(['long apology, phone', await shoot(documentOf(Scene, status, { ...base, apologising: true }), sizes.phone)]);
    await writeSheet(`scene-${name}`, cells, 6);
  }
}

try {
  await (values.overview ? drawOverview() : values.themes ? drawThemes() : values.pages ? drawPages() : drawScenes());
} finally {
  await browser.close();
}
