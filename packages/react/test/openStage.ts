// Opens a stage in Chromium, moves it as a visitor would, and counts what that costs the browser.
import { createServer, type Server } from 'node:http';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import type { ParallaxProps } from '@humble-pie/react';
import { build } from 'esbuild';
import { chromium, type Browser, type BrowserContextOptions, type CDPSession, type Page } from 'playwright';
import { afterAll, afterEach, beforeAll } from 'vitest';
import { chromiumArguments, findChromium } from '../../../scripts/chromium.mjs';

const folder = fileURLToPath(new URL('.', import.meta.url));

export interface StageSource {
  /** The script that brings the page to life; `undefined` hydrates it with React. */
  readonly script?: string;
  /** Which React renders it. Default: the newest. */
  readonly react?: 'react' | 'react-18';
}

async function bundle(contents: string, platform: 'node' | 'browser', react: string) {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: folder, loader: 'tsx' },
    bundle: true,
    write: false,
    platform,
    format: platform === 'node' ? 'cjs' : 'iife',
    jsx: 'automatic',
    jsxDev: false,
    alias: react === 'react' ? {} : { react, 'react-dom': react.replace('react', 'react-dom') },
    // The development build: hydration warnings come in no other.
    define: { 'process.env.NODE_ENV': '"development"' },
    logLevel: 'error',
  });
  return outputFiles![0]!.text;
}

const css = `body{margin:0}#scene{height:500px;overflow:hidden}#scene svg{position:absolute;inset:0;width:100%;will-change:transform}
#last{position:fixed;right:0;bottom:0}`;

/** Before anything runs: counts frames that are asked for, commits of React, prompts, and collects what goes wrong. */
const spies = `
globalThis.counted = { frames: 0, commits: 0, prompts: 0 };
const ask = requestAnimationFrame.bind(globalThis);
globalThis.requestAnimationFrame = (callback) => { counted.frames += 1; return ask(callback); };
globalThis.__REACT_DEVTOOLS_GLOBAL_HOOK__ = { isDisabled: false, supportsFiber: true, renderers: new Map(), checkDCE() {}, inject: () => 1,
  onCommitFiberRoot() { counted.commits += 1; }, onCommitFiberUnmount() {}, onPostCommitFiberRoot() {}, onScheduleFiberRoot() {} };
const Sensor = globalThis.DeviceOrientationEvent;
if (Sensor) Sensor.requestPermission = () => { counted.prompts += 1; return Promise.resolve('granted'); };
`;

/** Serves one page for as long as the suite runs. */
async function serveStage({ script, react = 'react' }: StageSource, props: ParallaxProps = {}) {
  const server = await bundle(`export { renderStagePage } from './StagePage.tsx';`, 'node', react);
  const module = { exports: {} as { renderStagePage: (props: ParallaxProps, hydrated: boolean) => { body: string; styles: string } } };
  new Function('module', 'exports', 'require', server)(module, module.exports, createRequire(import.meta.url));
  const { body, styles } = module.exports.renderStagePage(props, !script);
  const client = script ?? await bundle(
    `import { StrictMode } from 'react';
     import { hydrateRoot } from 'react-dom/client';
     import { StagePage } from './StagePage.tsx';
     globalThis.root = hydrateRoot(document.getElementById('root'), <StrictMode><StagePage {...${JSON.stringify(props)}} /></StrictMode>);
     globalThis.again = (props) => root.render(<StrictMode><StagePage {...props} /></StrictMode>);`,
    'browser', react,
  );
  const html = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Stage</title><link rel="icon" href="data:,">`
    + `<meta name="viewport" content="width=device-width"><style>${css}</style>${styles}<div id="root">${body}</div>`
    + `<div style="height:3000px"></div><script>${client.replaceAll('</script', '<\\/script')}</script>`;
  const listener: Server = createServer((_, response) => response.setHeader('content-type', 'text/html').end(html));
  await new Promise<void>((done) => { listener.listen(0, '127.0.0.1', done); });
  const address = listener.address();
  if (!address || typeof address === 'string') throw new Error('The test server has no port.');
  return { url: `http://127.0.0.1:${address.port}/`, close: () => new Promise((done) => { listener.close(done); }) };
}

const launch = (): Promise<Browser> => chromium.launch({ executablePath: findChromium(), args: chromiumArguments });

interface Counted { frames: number; commits: number; prompts: number }

/** What the browser did in a stretch of time. */
export interface Costs {
  /** Elements restyled, per recalculation of styles. */
  readonly restyled: number;
  readonly layouts: number;
  readonly paints: number;
}

/** A page with a stage, and the hands and eyes of its visitor. */
export class StageVisit {
  private constructor(readonly page: Page, private readonly session: CDPSession, readonly complaints: string[]) {}

  static async open(browser: Browser, url: string, options: BrowserContextOptions = {}, before = ''): Promise<StageVisit> {
    const context = await browser.newContext({ viewport: { width: 1280, height: 720 }, reducedMotion: 'no-preference', ...options });
    const page = await context.newPage();
    const complaints: string[] = [];
    page.on('console', (message) => { if (['error', 'warning'].includes(message.type())) complaints.push(message.text()); });
    page.on('pageerror', (error) => complaints.push(error.message));
    await page.addInitScript(`${spies};${before}`);
    await page.goto(url);
    const visit = new StageVisit(page, await context.newCDPSession(page), complaints);
    await visit.rest(400);
    return visit;
  }

  rest(milliseconds: number): Promise<void> {
    return this.page.waitForTimeout(milliseconds);
  }

  close(): Promise<void> {
    return this.page.context().close();
  }

  /** Moves the mouse along a curve, one move a frame. */
  async wander(moves = 60): Promise<void> {
    for (let move = 0; move < moves; move += 1) {
      await this.page.mouse.move(640 + 500 * Math.sin(move / 9), 250 + 200 * Math.sin(move / 7));
      await this.rest(16);
    }
  }

  motion(): Promise<string | null> {
    return this.page.locator('#scene').getAttribute('data-hp-motion');
  }

  /** Where each plane is against its scene, in pixels. */
  planes(): Promise<{ x: number; y: number }[]> {
    return this.page.evaluate(() => {
      const scene = document.querySelector('#scene')!.getBoundingClientRect();
      return [...document.querySelectorAll('#scene > svg')].map((plane) => {
        const { x, y } = plane.getBoundingClientRect();
        return { x: x - scene.x, y: y - scene.y };
      });
    });
  }

  /** How far the plane that moved most is from where it was, in pixels. */
  async movedFrom(before: { x: number; y: number }[]): Promise<number> {
    const now = await this.planes();
    return Math.max(...now.map(({ x, y }, plane) => Math.hypot(x - before[plane]!.x, y - before[plane]!.y)));
  }

  /** What was counted while something was done. */
  async count(act: () => Promise<unknown>): Promise<Counted> {
    const read = () => this.page.evaluate(() => ({ ...(globalThis as unknown as { counted: Counted }).counted }));
    const before = await read();
    await act();
    const after = await read();
    return { frames: after.frames - before.frames, commits: after.commits - before.commits, prompts: after.prompts - before.prompts };
  }

  /** How many attributes were written in the scene while something was done. */
  async writes(act: () => Promise<unknown>): Promise<number> {
    await this.page.evaluate(() => {
      const seen = globalThis as unknown as { writes: number };
      seen.writes = 0;
      new MutationObserver((records) => { seen.writes += records.length; }).observe(document.querySelector('#root')!, { subtree: true, attributes: true, childList: true });
    });
    await act();
    return this.page.evaluate(() => (globalThis as unknown as { writes: number }).writes);
  }

  /** What the browser did while something was done. */
  async cost(act: () => Promise<unknown>): Promise<Costs> {
    const events: { name: string; ph: string; args?: { elementCount?: number } }[] = [];
    const collect = ({ value }: { value: unknown[] }) => { events.push(...(value as typeof events)); };
    this.session.on('Tracing.dataCollected', collect);
    await this.session.send('Tracing.start', { transferMode: 'ReportEvents', traceConfig: { includedCategories: ['devtools.timeline'], excludedCategories: ['*'] } });
    await act();
    const complete = new Promise((done) => { this.session.once('Tracing.tracingComplete', done); });
    await this.session.send('Tracing.end');
    await complete;
    this.session.off('Tracing.dataCollected', collect);
    const named = (name: string) => events.filter((event) => event.name === name && event.ph === 'X');
    const restyles = named('UpdateLayoutTree').map(({ args }) => args?.elementCount ?? 0).filter((count) => count > 0);
    return { restyled: Math.max(0, ...restyles), layouts: named('Layout').length, paints: named('Paint').length };
  }

  /** Draws one finger across the page. */
  async drag(from: { x: number; y: number }, to: { x: number; y: number }): Promise<void> {
    const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', touchPoints: { x: number; y: number }[]) =>
      this.session.send('Input.dispatchTouchEvent', { type, touchPoints });
    await touch('touchStart', [from]);
    for (let step = 1; step <= 10; step += 1) {
      await touch('touchMove', [{ x: from.x + ((to.x - from.x) * step) / 10, y: from.y + ((to.y - from.y) * step) / 10 }]);
      await this.rest(20);
    }
    await touch('touchEnd', []);
  }

  /** Holds the device so. */
  async tilt(beta: number, gamma: number): Promise<void> {
    await this.session.send('DeviceOrientation.setDeviceOrientationOverride', { alpha: 0, beta, gamma });
    await this.rest(300);
  }
}

/** Serves a stage to the tests around it; returns how a test opens it. Visits end with their test. */
export function visits(source: StageSource, props: ParallaxProps = {}) {
  let browser: Browser;
  let server: Awaited<ReturnType<typeof serveStage>>;
  const open: StageVisit[] = [];

  beforeAll(async () => {
    [browser, server] = await Promise.all([launch(), serveStage(source, props)]);
  }, 60_000);
  afterEach(async () => {
    await Promise.all(open.splice(0).map((visit) => visit.close()));
  });
  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });

  return async (options?: BrowserContextOptions, before?: string): Promise<StageVisit> => {
    const visit = await StageVisit.open(browser, server.url, options, before);
    open.push(visit);
    return visit;
  };
}
