import type { PageModel, Problem } from '@humble-pie/core';
import { DomUtils } from 'htmlparser2';
import { minify as minifyHtml } from 'html-minifier-terser';
import { contentSecurityPolicy } from './contentSecurityPolicy.js';
import { elementsOf, parseHtml, writeHtml, type HtmlDocument } from './htmlDocument.js';
import { pageCss } from './pageCss.js';
import { pageScript } from './pageScript.js';
import { selfContain } from './selfContain.js';
import { shortenIds } from './shortenIds.js';

export interface ComposeOptions {
  readonly model: PageModel;
  /** The page's markup. */
  readonly html: string;
  /** Its `<style>` elements, as far as they are not in the markup. */
  readonly styles: string;
  readonly colorScheme: 'auto' | 'light' | 'dark';
  readonly minify: boolean;
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
 * Readies the countdown for its script, or hides it: what was left when the file was written is not
 * what is left when it is read.
 */
function prepareCountdown(document: HtmlDocument, { until, labels }: PageModel): void {
  for (const element of elementsOf(document).filter(({ attribs }) => attribs['data-hp-part'] === 'countdown')) {
    if (!until) continue;
    element.children = [];
    Object.assign(element.attribs, { hidden: '', 'data-hp-until': String(until.at), 'data-hp-left': labels.timeLeft, 'data-hp-overdue': labels.overdue });
    // A paragraph around nothing else would leave a gap.
    const parent = element.parent;
    if (parent?.type === 'tag' && parent.children.length === 1) parent.attribs.hidden = '';
  }
}

/** The script gives each time its title; until then it would say the same twice. */
function dropEchoes(document: HtmlDocument): void {
  for (const element of elementsOf(document)) {
    if (element.name === 'time' && element.attribs.title === DomUtils.textContent(element)) delete element.attribs.title;
  }
}

/**
 * Makes one self-contained document: everything in one file, one `<style>`, at most one `<script>`, and
 * no request beyond it.
 */
export async function composeDocument({ model, html, styles, colorScheme, minify }: ComposeOptions): Promise<ComposedDocument> {
  const document = parseHtml(html);
  // styled-components' rules come first, where it puts them in a browser.
  const rules = [takeStyles(parseHtml(styles)), takeStyles(document)].join('\n');
  const problems = selfContain(document);
  prepareCountdown(document, model);
  dropEchoes(document);
  const script = pageScript(document);
  const css = await pageCss(rules, document, script, minify);
  if (minify) shortenIds(document);

  const whole = [
    `<!doctype html><html lang="${escape(model.locale)}" dir="${model.dir}"><head><meta charset="utf-8">`,
    '<meta name="viewport" content="width=device-width">',
    `<title>${escape(model.title ?? model.heading)}</title>`,
    // A page like this must not be found in place of what it stands for.
    '<meta name="robots" content="noindex">',
    `<meta name="color-scheme" content="${colorScheme === 'auto' ? 'light dark' : colorScheme}">`,
    // Without it every browser asks for /favicon.ico.
    '<link rel="icon" href="data:,">',
    `<style>${css}</style></head><body>${writeHtml(document)}`,
    script && `<script>${script}</script>`,
    '</body></html>',
  ].join('');

  return {
    html: minify ? await minifyHtml(whole, htmlOptions) : whole,
    csp: contentSecurityPolicy({ css, script, document }),
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
