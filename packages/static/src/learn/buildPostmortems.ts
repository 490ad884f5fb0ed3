import { createLibraryModel, type Postmortem as PostmortemData, type Problem, type Site, type Theme } from '@humble-pie/core';
import { Postmortem, PostmortemLibrary, PostmortemRoot } from '@humble-pie/react';
import { createElement, type ReactElement } from 'react';
import { composeDocument } from '../build/composeDocument.js';
import { measure } from '../build/measure.js';
import { renderMarkup } from '../build/renderMarkup.js';
import type { BuiltFile } from '../build/buildSite.js';
import { markdownToReact } from './markdownToReact.js';
import type { ReadPostmortem } from './readPostmortem.js';

export interface PostmortemSettings {
  readonly theme?: Theme;
  readonly colorScheme?: 'auto' | 'light' | 'dark';
  readonly locale?: string;
  readonly timeZone?: string;
  readonly site?: Site;
  /** The moment of building: decides which actions are overdue. Default: none is. */
  readonly now?: number;
  readonly minify?: boolean;
  /** Told before each page is rendered. */
  readonly onPage?: (file: string) => void;
}

const slug = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-|-$/g, '') || 'other';

/** Where a postmortem is, and where those about a subject are: all in one folder, so that any host can serve them. */
const fileOf = ({ id }: { id: string }) => `postmortem-${id}.html`;
const libraryFile = (tag?: string) => (tag === undefined ? 'postmortems.html' : `postmortems-${slug(tag)}.html`);

/**
 * Renders a library of postmortems as self-contained pages: `postmortems.html`, one for each postmortem, and one for each subject. Unlike
 * error pages they may be found by search engines: they are there to be read.
 *
 * @example files.push(...(await buildPostmortems(await readPostmortems(folder, name, problems), { theme: midnight, now: Date.now() })));
 */
export async function buildPostmortems(read: readonly ReadPostmortem[], settings: PostmortemSettings = {}): Promise<BuiltFile[]> {
  const { theme, colorScheme = 'auto', locale = 'en', timeZone, site, now, minify = true, onPage } = settings;
  const all = read.map(({ postmortem }) => postmortem);
  const shared = { locale, timeZone, now };

  async function page(name: string, title: string, content: ReactElement, problems: Problem[] = []): Promise<BuiltFile> {
    onPage?.(name);
    const { html, styles } = await renderMarkup(createElement(PostmortemRoot, { theme, colorScheme, locale, site }, content));
    const model = { locale, dir: 'ltr' as const, title: site?.name ? `${title} · ${site.name}` : title };
    const composed = await composeDocument({ model, html, styles, colorScheme, minify, indexable: true });
    return { name, indexable: true, html: composed.html, size: measure(composed.html), csp: composed.csp, problems: [...problems, ...composed.problems] };
  }

  const problems: Problem[] = [];
  const { tags } = createLibraryModel(all, shared, problems);
  const library = (tag?: string) => createElement(PostmortemLibrary, { postmortems: all, tag, href: fileOf, tagHref: libraryFile, ...shared });
  const one = (postmortem: PostmortemData, body: string) =>
    createElement(Postmortem, { postmortem, tagHref: libraryFile, ...shared, children: body && markdownToReact(body, 1) });

  const files = [await page(libraryFile(), 'What we have learned', library(), problems)];
  for (const { postmortem, body } of read) files.push(await page(fileOf(postmortem), postmortem.title, one(postmortem, body)));
  for (const { tag } of tags) files.push(await page(libraryFile(tag), `About ${tag}`, library(tag)));
  return files;
}
