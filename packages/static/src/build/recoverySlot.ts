import { enOnlineLabels, enRecoveryLabels, paradeFor, type PageModel, type RecoveryLabels, type StatusKey } from '@humble-pie/core';
import { Parade } from '@humble-pie/react';
import { DomUtils } from 'htmlparser2';
import { createElement, Fragment } from 'react';
import { selectIn, type HtmlDocument } from './htmlDocument.js';

/** How the visitors of a file are brought back. */
export interface RecoverySettings {
  /** The address that tells whether the service is well, such as `/healthz`. */
  readonly health: string;
  /** What a good answer must be beyond a status from 200 to 299: `json`, `html`, a text in it, or `any`. Default: anything but HTML. */
  readonly expect?: 'json' | 'html' | 'any' | { readonly text: string };
  /** How the page is asked for. In answer to anything but GET it is never loaded again without a press. Default: `GET`. */
  readonly method?: string;
  /** The longest first wait, in milliseconds; an answer may take twice as long. Default: 4,000. */
  readonly base?: number;
  /** The longest wait ever, in milliseconds. Default: 60,000. */
  readonly cap?: number;
  /** The narrowest window over which returns are spread, in milliseconds. Default: 10,000. */
  readonly spread?: number;
  /** How long the good news is shown at least, in milliseconds. Default: 1,500; 5,500 with a parade. */
  readonly stay?: number;
  /** Celebrates the return, where the tone and the severity of the page allow it. Default: `false`. */
  readonly parade?: boolean;
  /** Its words. Default: English. */
  readonly labels?: Partial<RecoveryLabels>;
}

/**
 * How visitors are brought back where a page is not told. Whoever is offline loads nothing, so nobody is rushed: their own page is
 * asked for, until there is an answer.
 */
export const recoveryByStatus: Readonly<Partial<Record<StatusKey, RecoverySettings>>> = {
  offline: { health: '', expect: 'any', base: 2000, cap: 10_000, spread: 2000, labels: enOnlineLabels },
};

/** The words of `text` as a pattern. */
const literally = (text: string) => text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');

/** What the type and the text of a good answer, one after the other, look like. */
function patternOf(expect: RecoverySettings['expect']): string {
  if (expect === 'any') return '';
  if (expect === 'html') return '^text/html';
  if (expect === 'json') return '^application/([\\w.-]+\\+)?json';
  return expect ? `^(?!text/html)[^]*${literally(expect.text)}` : '^(?!text/html)';
}

/** Whether there is anything to celebrate on such a page. */
const celebrates = (settings: RecoverySettings, { tone, severity, since, now }: PageModel) =>
  settings.parade === true && paradeFor({ tone, severity, minutes: since && now ? (now - since.at) / 60_000 : 0 }) === 'parade';

/**
 * The line that says that the visitor is being brought back, with all that the script goes by, and the parade. Without script it would
 * promise what nobody keeps, so it is hidden until then.
 */
export const recoverySlot = (settings: RecoverySettings) => (model: PageModel) => {
  const { health, expect, method = 'GET', base = 4000, cap = 60_000, spread = 10_000, labels } = settings;
  const words = { ...enRecoveryLabels, ...labels };
  const parades = celebrates(settings, model);
  const stay = settings.stay ?? (parades ? 5500 : 1500);
  const returns = /^(get|head)$/i.test(method) ? 3 : 0;
  const recover = JSON.stringify([health, base, cap, spread, stay, patternOf(expect), returns, words.back, words.backHeld]);
  return createElement(
    Fragment,
    null,
    createElement('div', { 'data-hp-part': 'recovery', 'data-hp-recover': recover, hidden: true }, createElement('p', { role: 'status' }, words.watching), createElement('button', { type: 'button', hidden: true }, words.goNow)),
    parades && createElement('div', { 'data-hp-says': words.parade, hidden: true }, createElement(Parade, { labels })),
  );
};

/** Takes the parade from among the words to the end of the page, where the whole stage is its own, for the script to let it begin. */
export function placeParade(document: HtmlDocument): void {
  const [wrapper] = selectIn(document, '[data-hp-says]');
  const [parade] = selectIn(document, '[data-hp-part=parade]');
  const [main] = selectIn(document, 'main');
  if (!wrapper || !parade || !main) return;
  DomUtils.removeElement(wrapper);
  DomUtils.removeElement(parade);
  Object.assign(parade.attribs, { hidden: '', 'data-hp-says': wrapper.attribs['data-hp-says'] });
  DomUtils.appendChild(main, parade);
}
