import { resolve } from 'node:path';
import { statusTable, type Problem, type StatusKey } from '@humble-pie/core';
import { MakeGood, type SceneProps } from '@humble-pie/react';
import { createElement, type ComponentType } from 'react';
import type { HumblePieConfig, PageConfig } from '../config/HumblePieConfig.js';
import { ConfigError, readConfig } from '../config/readConfig.js';
import { isSceneName, scenes } from '../config/scenes.js';
import { buildPostmortems } from '../learn/buildPostmortems.js';
import { readPostmortems } from '../learn/readPostmortems.js';
import { readIncident } from './readIncident.js';
import { readSitemap } from './readSitemap.js';
import { readTheme } from './readTheme.js';
import { renderPage, type RenderedPage, type RenderOptions, type StaticPage } from './renderPage.js';

/** A finished file of a site. */
export interface BuiltFile extends RenderedPage {
  /** Such as `404.html`. */
  readonly name: string;
  /** Meant to be found and read at leisure, as a postmortem is: what an error page may weigh is not its measure. Default: `false`. */
  readonly indexable?: boolean;
}

export interface BuildOptions extends RenderOptions {
  /** Told before each page is rendered. */
  onPage?: (file: string) => void;
  /** What paths in the configuration are relative to. Default: the current folder. */
  cwd?: string;
  /** The moment of building, in milliseconds since 1970: decides which promises of a postmortem are overdue. Default: now. */
  now?: number;
}

/** What is written without any configuration. */
const defaults: Readonly<Record<string, PageConfig>> = { 404: {}, 500: {}, 503: {} };

/** A file's name says what it is for; a 503 that was made beforehand is announced. */
const statusNamed = (name: string): number | StatusKey | undefined => {
  if (name === '503') return 'maintenance';
  if (/^[45]\d\d$/.test(name)) return Number(name);
  return Object.hasOwn(statusTable, name) ? (name as StatusKey) : undefined;
};

async function sceneFor(scene: PageConfig['scene']): Promise<ComponentType<SceneProps> | null | undefined> {
  return isSceneName(scene) ? scenes[scene]() : (scene as ComponentType<SceneProps> | null | undefined);
}

/** Names become what they stand for. */
async function toPage(status: number | StatusKey, { scene, theme, makeGood, incident, incidentUrl, routes, ...settings }: PageConfig, folder: string, problems: Problem[]): Promise<StaticPage> {
  return {
    ...settings,
    status,
    makeGood: makeGood && ((page) => createElement(MakeGood, { offer: makeGood, page })),
    incident: await readIncident({ incident, incidentUrl, ...settings }, folder, problems),
    routes: typeof routes === 'string' ? await readSitemap(routes, folder, problems) : routes,
    scene: await sceneFor(scene),
    theme: await readTheme(theme, folder, problems),
  };
}

/** The pages of a configuration, each with the settings that all share. */
function pagesOf({ pages = {}, $schema: _, postmortems: __, ...shared }: HumblePieConfig): { name: string; status: number | StatusKey; page: PageConfig }[] {
  const problems: Problem[] = [];
  const list = Object.entries({ ...defaults, ...pages }).flatMap(([name, page]) => {
    if (page === false) return [];
    const status = page.status ?? statusNamed(name);
    if (status === undefined) {
      problems.push({
        what: `pages.${name}.status is missing`,
        consequence: 'no page was built',
        fix: `Say what ${name}.html is for: an HTTP status, "maintenance", "offline" or "new-version".`,
      });
      return [];
    }
    return { name, status, page: { ...shared, ...page, site: { ...shared.site, ...page.site } } };
  });
  if (problems.length) throw new ConfigError(problems);
  return list;
}

/**
 * Renders all pages of a site. Nothing is written: `files` are the finished documents.
 *
 * @param config Default: `404.html`, `500.html` and `503.html` as they come.
 * @throws ConfigError when the configuration is wrong
 *
 * @example
 * const files = await buildSite({ theme: 'midnight', pages: { '503': { until: '2026-11-22T16:00:00Z' } } });
 */
export async function buildSite(config: HumblePieConfig = {}, { onPage, cwd = '.', now = Date.now(), ...options }: BuildOptions = {}): Promise<BuiltFile[]> {
  const files: BuiltFile[] = [];
  const { postmortems, theme, colorScheme, locale, timeZone, site } = readConfig(config);
  for (const { name, status, page } of pagesOf(config)) {
    onPage?.(`${name}.html`);
    const problems: Problem[] = [];
    const rendered = await renderPage(await toPage(status, page, cwd, problems), { ...options, now });
    files.push({ name: `${name}.html`, ...rendered, problems: [...problems, ...rendered.problems] });
  }
  if (postmortems !== undefined) {
    const problems: Problem[] = [];
    const read = await readPostmortems(resolve(cwd, postmortems), postmortems, problems);
    const [library, ...rest] = await buildPostmortems(read, { ...options, onPage, theme: await readTheme(theme, cwd, problems), colorScheme, locale, timeZone, site, now });
    files.push({ ...library!, problems: [...problems, ...library!.problems] }, ...rest);
  }
  return files;
}
