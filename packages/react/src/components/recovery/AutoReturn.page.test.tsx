import { build } from 'esbuild';
import { renderToString } from 'react-dom/server';
import { ServerStyleSheet } from 'styled-components';
import { fileURLToPath } from 'node:url';
import { beforeAll } from 'vitest';
import { describeReturn, type ReturnSettings } from '../../../test/describeReturn.js';
import { say } from '../../../test/openSite.js';
import { ReturnPage } from '../../../test/ReturnPage.js';

const app = `
import { hydrateRoot } from 'react-dom/client';
import { ReturnPage } from './ReturnPage.tsx';
hydrateRoot(document.getElementById('root'), <ReturnPage {...JSON.parse(document.getElementById('settings').textContent)} />);
`;

let script = '';
beforeAll(async () => {
  const { outputFiles } = await build({
    stdin: { contents: app, resolveDir: fileURLToPath(new URL('../../../test/', import.meta.url)), loader: 'tsx' },
    bundle: true, write: false, format: 'iife', jsx: 'automatic', logLevel: 'error', define: { 'process.env.NODE_ENV': '"production"' },
  });
  script = outputFiles![0]!.text;
}, 60_000);

async function make(settings: ReturnSettings) {
  const sheet = new ServerStyleSheet();
  const body = renderToString(sheet.collectStyles(<ReturnPage {...settings} />));
  return {
    html: `<!doctype html><html lang="en"><meta charset="utf-8"><title>Humble Pie</title><meta name="sc-nonce" content="once"><link rel="icon" href="data:,">${sheet.getStyleTags().replaceAll('<style', '<style nonce="once"')}`
      + `<div id="root">${body}</div><script type="application/json" id="settings">${JSON.stringify(settings)}</script><script src="/app.js"></script>`,
    csp: "default-src 'none'; script-src 'self'; style-src 'nonce-once'; img-src data:; connect-src 'self'; form-action 'self'",
  };
}

describeReturn('a React page', { make, lease: true, files: () => ({ '/app.js': say(200, script, { 'content-type': 'text/javascript' }) }) });
