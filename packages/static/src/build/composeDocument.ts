import type { PageModel, Problem } from '@humble-pie/core';
import { DomUtils } from 'htmlparser2';
import { minify as minifyHtml } from 'html-minifier-terser';
import { askedOrigins } from './askedOrigins.js';
import { contentSecurityPolicy } from './contentSecurityPolicy.js';
import { elementsOf, newElement, parseHtml, selectIn, writeHtml, type HtmlDocument } from './htmlDocument.js';
import { hideEmptyIncident } from './incidentSlot.js';
import { pageCss } from './pageCss.js';
import { pageScript } from './pageScript.js';
import { placeRoutes, type PlacedRoutes } from './placeRoutes.js';
import { placeParade } from './recoverySlot.js';
import { selfContain } from './selfContain.js';
import { shortenAttributes } from './shortenAttributes.js';
import { shortenIds } from './shortenIds.js';

/** What a document says of itself; a page with an end has its countdown. */
export type DocumentModel = Pick<PageModel, 'locale' | 'dir'> & { readonly title: string } & Partial<Pick<PageModel, 'until' | 'labels'>>;

export interface ComposeOptions {
  readonly model: DocumentModel;
  /** The page's markup. */
  readonly html: string;
  /** Its `<style>` elements, as far as they are not in the markup. */
  readonly styles: string;
  readonly colorScheme: 'auto' | 'light' | 'dark';
  readonly minify: boolean;
  /** The routes that suggestions are looked for among. Default: none. */
  readonly routes?: PlacedRoutes;
  /** Whether search engines may list it: an error page must not be found in place of what it stands for. Default: `false`. */
  readonly indexable?: boolean;
}

export interface ComposedDocument {
  readonly html: string;
  readonly csp: string;
  readonly problems: readonly Problem[];
}

const escape = (text: string) => text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);

/** Takes every `<style>` out of the document and gives their rules, in order. */
function takeStyles(document: HtmlDocument): string {
  return elementsOf(document)
    .filter(({ name }) => name === 'style')
    .map((element) => {
      DomUtils.removeElement(element);
      return DomUtils.textContent(element);
    })
    .join('\n');
}

/**
 * Puts the countdown in for the script to run. It stays hidden until then: what was left when the file
 * was written is not what is left when it is read.
 */
function addCountdown(document: HtmlDocument, { until, labels }: DocumentModel): void {
  const [place] = selectIn(document, '[data-hp-part=until]');
  if (!place || !until || !labels) return;
  for (const still of selectIn(document, '[data-hp-part=until] [data-hp-part=countdown]')) DomUtils.removeElement(still);
  // Around nothing else, the paragraph would leave a gap.
  if (!DomUtils.textContent(place).trim()) place.attribs.hidden = '';
  const attributes = { role: 'timer', 'data-hp-part': 'countdown', hidden: '', 'data-hp-until': String(until.at), 'data-hp-left': labels.timeLeft, 'data-hp-overdue': labels.overdue };
  DomUtils.appendChild(place, newElement('span', attributes));
}

/** Drops what only React has a use for, and what the page says a second time. */
function dropLeftovers(document: HtmlDocument, { locale, dir }: DocumentModel, css: string): void {
  for (const { name, attribs, children } of elementsOf(document)) {
    // The script gives each time its title; until then it would be the text again.
    if (name === 'time' && attribs.title === DomUtils.textContent(children)) delete attribs.title;
    // The document has them.
    if (name === 'main' && attribs.lang === locale && attribs.dir === dir && !/\[(lang|dir)\b/.test(css)) {
      delete attribs.lang;
      delete attribs.dir;
    }
  }
}

/**
 * Makes one self-contained document: everything in one file, one `<style>`, at most one `<script>`, and
 * no request beyond it.
 */
export async function composeDocument({ model, html, styles, colorScheme, minify, routes, indexable }: ComposeOptions): Promise<ComposedDocument> {
  const document = parseHtml(html);
  // styled-components' rules come first, where it puts them in a browser.
  const rules = [takeStyles(parseHtml(styles)), takeStyles(document)].join('\n');
  const problems = selfContain(document);
  addCountdown(document, model);
  placeParade(document);
  if (routes) placeRoutes(document, routes);
  hideEmptyIncident(document);
  // A heading takes focus after a swap in an app: a file is loaded.
  for (const heading of selectIn(document, 'h1[tabindex]')) delete heading.attribs.tabindex;
  const connectTo = askedOrigins(document);
  const known = pageScript(document);
  const rest = await pageCss(rules, document, known, minify);
  if (minify) {
    dropLeftovers(document, model, rest);
    shortenIds(document);
  }
  const { css, script } = minify ? shortenAttributes(document, { css: rest, script: known }) : { css: rest, script: known };

  const whole = [
    `<!doctype html><html lang="${escape(model.locale)}" dir="${model.dir}"><head><meta charset="utf-8">`,
    '<meta name="viewport" content="width=device-width">',
    `<title>${escape(model.title)}</title>`,
    indexable ? '' : '<meta name="robots" content="noindex">',
    `<meta name="color-scheme" content="${colorScheme === 'auto' ? 'light dark' : colorScheme}">`,
    // Without it every browser asks for /favicon.ico.
    '<link rel="icon" href="data:,">',
    `<style>${css}</style></head><body>${writeHtml(document)}`,
    script && `<script>${script}</script>`,
    '</body></html>',
  ].join('');

  return {
    html: minify ? await minifyHtml(whole, htmlOptions) : whole,
    csp: contentSecurityPolicy({ css, script, document, connectTo }),
    problems,
  };
}

/** Shorter spelling only. Whitespace stays: React writes none that means nothing. */
const htmlOptions = {
  caseSensitive: true,
  collapseBooleanAttributes: true,
  keepClosingSlash: true,
  removeAttributeQuotes: true,
  removeComments: true,
  removeOptionalTags: true,
};
