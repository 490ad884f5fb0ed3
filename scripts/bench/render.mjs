// `npm run bench -- render [--rounds=11]`
// Rendering `NotFound` with its scene on a server, beside antd's and Mantine's not-found pages, turn by turn in one process. As a
// server that has nothing yet: with the styles collected for each answer, and as markup alone, where they are served otherwise.
import { mkdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { installPeers } from '../install-peers.mjs';
import { median } from '../median.mjs';
import { root } from '../source-files.mjs';

const folder = join(root, '.cache/bench/render');
const peers = { antd: '6.6.8', '@ant-design/cssinjs': '2.1.2', '@mantine/core': '9.7.4', '@mantine/hooks': '9.7.4', react: '19.3.1', 'react-dom': '19.3.1' };
const turn = 300;

async function ourPages() {
  const { createElement } = await import('react');
  const { renderToString } = await import('react-dom/server');
  const { ServerStyleSheet } = await import('styled-components');
  const { NotFound } = await import('@humble-pie/react');
  const page = createElement(NotFound, { site: { homeHref: '/' } });
  return {
    'Humble Pie': () => {
      const sheet = new ServerStyleSheet();
      try {
        const markup = renderToString(sheet.collectStyles(page));
        return sheet.getStyleTags() + markup;
      } finally {
        sheet.seal();
      }
    },
    'Humble Pie, markup': () => renderToString(page),
  };
}

function theirPages() {
  const require = createRequire(join(folder, 'index.js'));
  const { createElement } = require('react');
  const { renderToString } = require('react-dom/server');
  const { createCache, extractStyle, StyleProvider } = require('@ant-design/cssinjs');
  const antd = require('antd');
  const mantine = require('@mantine/core');
  const words = 'Sorry, the page you visited does not exist.';
  const result = createElement(antd.Result, { status: '404', title: '404', subTitle: words, extra: createElement(antd.Button, { type: 'primary' }, 'Home') });
  const container = createElement(
    mantine.MantineProvider, null,
    createElement(
      mantine.Container, null,
      createElement(mantine.Title, null, '404'), createElement(mantine.Text, null, words), createElement(mantine.Button, { component: 'a', href: '/' }, 'Home'),
    ),
  );
  const shared = createCache();
  return {
    antd: () => {
      const cache = createCache();
      const markup = renderToString(createElement(StyleProvider, { cache }, result));
      return extractStyle(cache) + markup;
    },
    'antd, markup': () => renderToString(createElement(StyleProvider, { cache: shared }, result)),
    // Its styles are a file of their own, and it has no picture.
    'Mantine, markup': () => renderToString(container),
  };
}

/** Pages a second of this process's own time, so that what else the machine does counts little. */
function rate(render) {
  const began = process.cpuUsage();
  const end = performance.now() + turn;
  let pages = 0;
  while (performance.now() < end) {
    render();
    pages += 1;
  }
  const { user, system } = process.cpuUsage(began);
  return pages / ((user + system) / 1e6);
}

/**
 * Runs the bench and writes .cache/bench/render.json.
 *
 * @param {{ rounds?: string }} [options] as given on the command line
 */
export async function bench({ rounds = '11' } = {}) {
  process.env.NODE_ENV = 'production';
  await installPeers(folder, peers, console.log);
  const contenders = { ...await ourPages(), ...theirPages() };
  for (const render of Object.values(contenders)) for (let warm = 0; warm < 30; warm += 1) render();
  const rates = Object.fromEntries(Object.keys(contenders).map((who) => [who, []]));
  for (let round = 0; round < Number(rounds); round += 1) {
    for (const [who, render] of Object.entries(contenders)) rates[who].push(rate(render));
    console.log(`round ${round + 1} of ${rounds}`);
  }
  const results = Object.entries(rates).map(([who, list]) => {
    const ratios = list.map((pages, round) => pages / rates.antd[round]);
    return { who, rate: median(list), ratio: median(ratios), least: Math.min(...ratios), most: Math.max(...ratios), bytes: Buffer.byteLength(contenders[who]()) };
  });
  console.log(`\n${''.padEnd(20)} pages a second     × antd (least–most)      bytes`);
  for (const { who, rate: pages, ratio, least, most, bytes } of results) {
    console.log(`${who.padEnd(20)} ${pages.toFixed(0).padStart(14)} ${`${ratio.toFixed(1)} (${least.toFixed(1)}–${most.toFixed(1)})`.padStart(24)} ${bytes.toLocaleString('en-US').padStart(10)}`);
  }
  mkdirSync(join(root, '.cache/bench'), { recursive: true });
  writeFileSync(join(root, '.cache/bench/render.json'), `${JSON.stringify({ bench: 'render', at: new Date().toISOString(), node: process.version, peers, rounds: Number(rounds), budget: { what: 'Humble Pie, × antd', limit: 100 }, results }, null, 2)}\n`);
}
