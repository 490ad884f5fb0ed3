import { build } from 'esbuild';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { say, sites, type Answer, type Site } from './openSite.js';

// Pages that load themselves again, on a real server: what they must not do is a loop, and only a real reload shows one.

/** An app that needs a part which was not loaded with it, and shows one of our pages when there is none. */
const app = `
import { NewVersion, Offline } from '@humble-pie/react';
import { Component, lazy, Suspense } from 'react';
import { createRoot } from 'react-dom/client';
const { offline, build } = document.getElementById('root').dataset;
const Part = lazy(() => import(/* the server's */ new URL('part-' + build + '.js', location.href).href));
class Boundary extends Component {
  state = {};
  static getDerivedStateFromError = (error) => ({ error });
  render() { return this.state.error ? <NewVersion tone={0} build={build} /> : this.props.children; }
}
createRoot(document.getElementById('root'), { onCaughtError() {} }).render(
  offline ? <Offline tone={0} /> : build ? <Boundary><Suspense fallback="…"><Part /></Suspense></Boundary> : <NewVersion tone={0} />,
);
`;

let script = '';
beforeAll(async () => {
  const { outputFiles } = await build({
    stdin: { contents: app, resolveDir: fileURLToPath(new URL('.', import.meta.url)), loader: 'jsx' },
    bundle: true, write: false, format: 'esm', jsx: 'automatic', logLevel: 'error', define: { 'process.env.NODE_ENV': '"production"' },
  });
  script = outputFiles![0]!.text;
}, 60_000);

const html = { 'content-type': 'text/html; charset=utf-8' };
const document = (data: string) => say(200, `<!doctype html><html lang="en"><title>App</title><link rel="icon" href="data:,"><div id="root" ${data}></div><script type="module" src="/app.js"></script>`, html);

/** A server that is at one build, and has the parts of some. */
const deployed = (build: () => number, parts: number[] = []): Answer => (request, response) => {
  const part = /part-(\d+)\.js$/.exec(request.url ?? '')?.[1];
  const answer = !part ? document(`data-build="${build()}"`) : parts.includes(Number(part)) ? say(200, 'export default () => "All of it";', { 'content-type': 'text/javascript' }) : say(404);
  answer(request, response);
};

const patience = { timeout: 25_000 };
const until = (check: () => void | Promise<void>) => vi.waitFor(check, patience);
/** Long enough for a loop to show. */
const settles = (page: Page) => page.waitForTimeout(800);
const open = async (site: Site, serve: Answer) => {
  site.serve = serve;
  const [page] = await site.open();
  return page!;
};

const visit = sites({ files: () => ({ '/app.js': say(200, script, { 'content-type': 'text/javascript' }) }) });

describe.concurrent('NewVersion', { timeout: 60_000 }, () => {
  const title = (page: Page) => page.getByRole('heading', { level: 1 }).waitFor(patience);

  it('brings the new build, where a part of the old one is gone', () =>
    visit(async (site) => {
      const page = await open(site, deployed(() => (site.loads > 1 ? 42 : 41), [42]));
      await page.getByText('All of it').waitFor(patience);
      expect(site.loads).toBe(2);
    }));

  it('is loaded again once for a build that stays broken, and never in a loop', () =>
    visit(async (site) => {
      let build = 41;
      const page = await open(site, deployed(() => build));
      await until(() => expect(site.loads).toBe(2));
      await title(page);
      await settles(page);
      expect(site.loads).toBe(2);
      // By hand, it is the visitor's own wish.
      build = 42;
      await page.goto(site.address);
      await until(() => expect(site.loads).toBe(4));
      await title(page);
      await settles(page);
      expect(site.loads).toBe(4);
    }));

  it('never loops between two builds that take turns, as while one rolls out', () =>
    visit(async (site) => {
      const page = await open(site, deployed(() => 41 + (site.loads % 2)));
      await until(() => expect(site.loads).toBe(3));
      await title(page);
      await settles(page);
      expect(site.loads).toBe(3);
    }));

  it.each([
    ['nothing can be stored', () => Object.defineProperty(window, 'sessionStorage', { get: () => { throw new DOMException('blocked', 'SecurityError'); } })],
    ['nothing is kept', () => { Storage.prototype.setItem = () => {}; }],
    ['the storage is full', () => { Storage.prototype.setItem = () => { throw new DOMException('full', 'QuotaExceededError'); }; }],
  ])('waits for the visitor where %s', (_, breakStorage) =>
    visit(async (site) => {
      await site.context.addInitScript(breakStorage);
      const page = await open(site, deployed(() => 41));
      await title(page);
      await settles(page);
      expect(site.loads).toBe(1);
    }));

  it('waits for the visitor where it was given no build', () =>
    visit(async (site) => {
      const page = await open(site, document(''));
      await page.getByRole('link', { name: 'Reload the page' }).waitFor(patience);
      await settles(page);
      expect(site.loads).toBe(1);
      await page.getByRole('link', { name: 'Reload the page' }).click();
      await until(() => expect(site.loads).toBe(2));
      await title(page);
      await settles(page);
    }));
});

describe.concurrent('Offline', { timeout: 90_000 }, () => {
  const state = (page: Page) => page.getByRole('main').getAttribute('data-hp-recovery');
  const offline = document('data-offline="yes"');

  it.each([
    ['the browser is offline', undefined],
    ['a network answers with a page of its own', say(200, '<title>Hotel Oats</title><h1>Sign in</h1><script src="/login/main.js"></script>', html)],
    ['a network redirects to its sign-in page', say(302, '', { location: '/login' })],
    ['a network answers with an error', say(511, '<h1>Sign in</h1>', html)],
  ] as const)('stays while %s, and takes the visitor back once the site itself answers', (_, portal) =>
    visit(async (site) => {
      // The shortest waits that there are.
      await site.context.addInitScript(() => { Math.random = () => 0; });
      let asked = 0;
      const page = await open(site, (request, response) => {
        const isProbe = request.headers['sec-fetch-dest'] === 'empty';
        asked += Number(isProbe);
        (isProbe && portal ? portal : offline)(request, response);
      });
      await page.getByRole('heading', { level: 1 }).waitFor(patience);
      if (portal) await until(() => expect(asked).toBeGreaterThan(2));
      else {
        await site.context.setOffline(true);
        await page.getByText('You are offline. We check').waitFor(patience);
        await settles(page);
        expect(asked).toBe(0);
        await site.context.setOffline(false);
      }
      expect(await state(page)).toBeNull();
      expect(site.loads).toBe(1);
      site.serve = (request, response) => offline(request, response);
      await page.getByText('You are online again. Taking you there…').first().waitFor(patience);
      expect(await state(page)).toBe('back');
      await until(() => expect(site.loads).toBe(2));
      await until(async () => expect(await state(page)).toBeNull());
      await settles(page);
    }));
});
