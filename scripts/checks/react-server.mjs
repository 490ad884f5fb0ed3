// Renders the pages as a framework renders server components: under the `react-server` condition, with a client
// reference in place of every 'use client' module, through React's own serialiser. A hook in a server-safe part,
// a function handed to an island or a client library in the graph stops it here and not in someone's app.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { build } from 'esbuild';
import ts from 'typescript';
import { runCommand } from '../run-command.mjs';
import { root } from '../source-files.mjs';
import { parseFile } from './program.mjs';
import { hasDirective } from './use-client.mjs';

const folder = join(root, '.cache/react-server');
const serialiser = 'react-server-dom-parcel/server.node';
const external = ['react', 'react-dom', 'styled-components', 'react-server-dom-parcel'];

/** Pages with props that a server component can pass: data and elements. */
const site = '{ name: "Crumbs", homeHref: "/", statusHref: "https://status.example.com" }';
const renders = [
  { page: 'NotFound', props: '{ path: "/pies/plum", suggestions: [{ label: "All pies", href: "/pies" }] }' },
  { page: 'ServerError', props: '{ reference: "a1b2-c3", apology: createElement("p", null, "We are sorry.") }' },
  { page: 'Maintenance', props: '{ since: "2026-11-22T14:00:00Z", until: "2026-11-22T16:00:00Z", now: "2026-11-22T14:30:00Z" }' },
  { page: 'ErrorPage', props: '{ status: 503 }' },
];

/** The parts that must be in the server's own tree, each with some text. */
const parts = ['title', 'message', 'actions'];

function exportedNames(file) {
  return file.statements.flatMap((statement) => {
    if (ts.isExportDeclaration(statement) && statement.exportClause) return statement.exportClause.elements.map((element) => element.name.text);
    if (!statement.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword)) return [];
    return statement.declarationList?.declarations.map(({ name }) => name.text) ?? [statement.name.text];
  });
}

/** What a framework's bundler does with `'use client'`. */
const clientReferences = {
  name: 'client-references',
  setup({ onLoad }) {
    onLoad({ filter: /packages[\\/]react[\\/]dist[\\/].*\.js$/ }, ({ path }) => {
      const text = readFileSync(path, 'utf8');
      const file = parseFile(path, text);
      if (!hasDirective(file)) return undefined;
      const id = relative(join(root, 'packages/react/dist'), path);
      const references = exportedNames(file).map((name) => `export const ${name} = createClientReference('${id}', '${name}', []);`);
      return { contents: [`import { createClientReference } from '${serialiser}';`, ...references].join('\n') };
    });
  },
};

const harness = `
import { createElement } from 'react';
import { Writable } from 'node:stream';
import { renderToPipeableStream } from '${serialiser}';
import * as pages from '@humble-pie/react';
const renders = [${renders.map(({ page, props }) => `['${page}', { site: ${site}, ...${props} }]`).join(', ')}];
const results = await Promise.all(renders.map(([page, props]) => new Promise((resolve) => {
  const errors = [];
  let rows = '';
  const sink = new Writable({ write(chunk, _, done) { rows += chunk; done(); } });
  sink.on('finish', () => resolve({ page, errors, rows }));
  renderToPipeableStream(createElement(pages[page], props), { onError(error) { errors.push(error.message); return ''; } }).pipe(sink);
})));
process.stdout.write(JSON.stringify(results));
`;

async function bundle() {
  mkdirSync(folder, { recursive: true });
  const { outputFiles, metafile } = await build({
    stdin: { contents: harness, resolveDir: root, loader: 'js' },
    bundle: true, write: false, metafile: true, format: 'esm', platform: 'node', target: 'node20', conditions: ['react-server'], external,
    define: { 'process.env.NODE_ENV': '"production"' }, plugins: [clientReferences], logLevel: 'silent',
    // Without tsconfig.json, whose paths lead to the sources: what is built is what users get.
    tsconfigRaw: {},
  });
  const file = join(folder, 'pages.mjs');
  writeFileSync(file, outputFiles[0].text);
  return { file, inputs: Object.keys(metafile.inputs) };
}

/** The JSON rows of React's format: `id:json` to the end of the line, and `id:Tlength,text`, whose text may hold anything. */
function jsonRows(text) {
  const bytes = Buffer.from(text);
  const rows = [];
  for (let at = 0; at < bytes.length;) {
    const head = /^[0-9a-f]*:(?:T([0-9a-f]+),)?/.exec(bytes.subarray(at, at + 40).toString('latin1'));
    const start = at + (head?.[0].length ?? 0);
    if (head?.[1]) {
      at = start + parseInt(head[1], 16);
    } else {
      const end = bytes.indexOf('\n', start);
      rows.push(bytes.subarray(start, end).toString());
      at = end + 1;
    }
  }
  return rows.filter((row) => '["{'.includes(row[0])).map((row) => JSON.parse(row));
}

/** Every element of the browser's own in the serialised tree: `["$", "h1", key, props]`. */
function hostElements(rows) {
  const found = [];
  const visit = (value) => {
    if (Array.isArray(value)) {
      if (value[0] === '$' && typeof value[1] === 'string' && !value[1].startsWith('$')) found.push({ type: value[1], props: value[3] ?? {} });
      value.forEach(visit);
    } else if (value && typeof value === 'object') {
      Object.values(value).forEach(visit);
    }
  };
  jsonRows(rows).forEach(visit);
  return found;
}

function textOf(value) {
  if (typeof value === 'string') return value.startsWith('$') ? '' : value;
  if (Array.isArray(value)) return value[0] === '$' && value.length > 3 ? textOf(value[3]?.children) : value.map(textOf).join('');
  return typeof value === 'number' ? String(value) : '';
}

function problemsOf({ errors, rows }) {
  const problems = errors.map((message) => `it throws "${message}". Every framework with server components would show its own crash instead. Move what needs the browser into an island.`);
  const elements = hostElements(rows);
  for (const part of parts) {
    const element = elements.find(({ props }) => props['data-hp-part'] === part);
    if (!element || !textOf(element.props.children)) {
      problems.push(`the server's tree has no ${part} with text. It would only show once script has run. Render it outside the islands.`);
    }
  }
  if (!elements.some(({ type, props }) => type === 'a' && props.href)) {
    problems.push('the server\'s tree has no link. Without script there would be no way on. Render actions outside the islands.');
  }
  return problems;
}

export async function check() {
  const { file, inputs } = await bundle();
  const leaks = inputs.filter((path) => path.includes('node_modules/framer-motion'));
  const { code, output } = await runCommand(process.execPath, ['--conditions=react-server', file], { cwd: root, quiet: true, timeout: 30_000, env: { NODE_ENV: 'production' } });
  const graph = {
    item: 'the server graph',
    problems: [
      ...(leaks.length > 0 ? ['framer-motion is in it. It creates a context on import, and the server would crash. Import it from islands only.'] : []),
      ...(code !== 0 ? [`it cannot be loaded: ${output.trim()}`] : []),
    ],
  };
  if (code !== 0) return [graph];
  return [graph, ...JSON.parse(output).map((result) => ({ item: result.page, problems: problemsOf(result) }))];
}
