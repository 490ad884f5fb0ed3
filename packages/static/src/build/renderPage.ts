import { createPageModel, resolveStatus, resolveTheme, type Apology, type Problem, type Route, type StatusKey } from '@humble-pie/core';
import { ErrorPage, type PageProps } from '@humble-pie/react';
import { bakery } from '@humble-pie/react/themes';
import { createElement, isValidElement } from 'react';
import { apologyProblems } from './apologyProblems.js';
import { composeDocument } from './composeDocument.js';
import { measure, type Size } from './measure.js';
import { standIn } from './placeRoutes.js';
import { recoveryByStatus, recoverySlot, type RecoverySettings } from './recoverySlot.js';
import { renderMarkup } from './renderMarkup.js';
import { writeRoutes } from './writeRoutes.js';
import { isSceneName, scenes } from '../config/scenes.js';

/** What needs a running React: a file has none. */
type Interactive = 'onRetry' | 'linkComponent' | 'nonce' | 'layout' | 'recovery';

/** A page to be written to a file: the props of `ErrorPage`. */
export interface StaticPage extends Omit<PageProps, Interactive> {
  /** An HTTP status (any 4xx or 5xx), or `maintenance`, `offline`, `new-version`. */
  status: number | StatusKey;
  /**
   * Brings visitors back by itself once the service answers. It asks the health address, and nothing else. Default: `offline` asks for its own
   * address until there is an answer, all others ask nothing.
   */
  recovery?: RecoverySettings | false;
  /**
   * The site's addresses, or those worth suggesting, those that people look for first: script puts what is near the path asked for before the
   * `suggestions`. A page has room for 8,192 characters of them. Default: none.
   */
  routes?: readonly Route[];
}

export interface RenderOptions {
  /** `false` keeps every rule and every name, for a file that is to be read or edited by hand. Default: `true`. */
  minify?: boolean;
  /** The moment of rendering, in milliseconds since 1970: decides whether the apology breaks a promise already. Default: nothing is overdue. */
  now?: number;
}

/** A finished page. */
export interface RenderedPage {
  /** The whole document. */
  readonly html: string;
  /** In bytes. */
  readonly size: Size;
  /** The Content-Security-Policy under which it works. */
  readonly csp: string;
  /** What was wrong with the input. The page is whole without it. */
  readonly problems: readonly Problem[];
}

/** Data rather than content: an object that React could not render. */
const isStructured = (apology: unknown): apology is Apology =>
  typeof apology === 'object' && apology !== null && !isValidElement(apology) && !(Symbol.iterator in apology) && !('then' in apology);

/** The scene that the status calls for, where there is one. */
async function defaultScene(status: unknown) {
  const name = resolveStatus(status).definition.scene;
  return isSceneName(name) ? scenes[name]() : null;
}

const threw = (error: unknown): Problem => ({
  what: `a part of the page threw "${String(error)}"`,
  consequence: 'the page is written without it',
  fix: 'Mend the scene or the slot that it names; the page around it is unharmed.',
});

/** The same page without what only a running React could serve. */
function inert(page: StaticPage, problems: Problem[]): StaticPage {
  const isDead = (value: unknown, name: string, fix: string) => {
    if (typeof value === 'function') problems.push({ what: `${name} is a function`, consequence: 'it is left out: a file has no React that would call it', fix });
    return typeof value === 'function';
  };
  const { actions, search, ...rest } = page;
  return {
    ...rest,
    actions: Array.isArray(actions) ? actions.filter((action, index) => !isDead(action?.onClick, `actions.${index}.onClick`, 'Give the action an href.')) : undefined,
    search: isDead(search, 'search', 'Give it the address of a form: { action, name }.') ? undefined : search,
  };
}

/**
 * Renders a page to one self-contained document, by the same components that an app uses. It is
 * complete without script and asks for nothing over the network.
 *
 * @throws when the document could not be made at all; wrong input never does that, it is named in `problems`
 *
 * @example
 * const { html, csp } = await renderPage({ status: 'maintenance', until: '2026-11-22T16:00:00Z', timeZone: 'Europe/Berlin' });
 */
export async function renderPage(page: StaticPage, { minify = true, now }: RenderOptions = {}): Promise<RenderedPage> {
  const problems: Problem[] = [];
  const { status, scene = await defaultScene(status), colorScheme = 'auto', routes: given, ...props } = inert(page, problems);
  const { error, search, locale, severity } = props;
  const lines = writeRoutes(given, problems);
  const alone = lines !== '' && !props.suggestions?.length;
  const apology = isStructured(props.apology) ? props.apology : undefined;
  const model = createPageModel(
    {
      reference: (error as { digest?: string } | null | undefined)?.digest,
      ...props,
      suggestions: alone ? [standIn] : props.suggestions,
      status,
      layout: 'page',
      search: typeof search === 'function' ? undefined : search,
      apology,
    },
    problems,
  );
  problems.unshift(...apologyProblems(apology, { locale, severity, now }));
  const theme = resolveTheme(props.theme, bakery, problems);
  const recovery = props.recovery === undefined ? recoveryByStatus[model.key] : props.recovery || undefined;
  const { html, styles, thrown } = await renderMarkup(createElement(ErrorPage, { ...props, apology: apology ? undefined : props.apology, model, theme, scene, colorScheme, recovery: typeof recovery?.health === 'string' ? recoverySlot(recovery) : undefined }));
  const composed = await composeDocument({ model: { ...model, title: model.title ?? model.heading }, html, styles, colorScheme, minify, routes: { lines, alone } });
  return { html: composed.html, size: measure(composed.html), csp: composed.csp, problems: [...problems, ...thrown.map(threw), ...composed.problems] };
}
