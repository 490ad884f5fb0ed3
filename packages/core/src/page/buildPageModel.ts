import type { Labels } from '../copy/Labels.js';
import type { Copy, Words } from '../copy/Copy.js';
import { pickCopy } from '../copy/pickCopy.js';
import type { SceneIntensity } from '../scene/SceneIntensity.js';
import type { ActionKey, StatusDefinition } from '../status/StatusDefinition.js';
import type { StatusKey } from '../status/statusTable.js';
import { isSeverity } from '../tone/severities.js';
import { intensityFor } from '../tone/intensityFor.js';
import { resolveTone } from '../tone/resolveTone.js';
import { cleanText } from './cleanText.js';
import type { PageInput } from './PageInput.js';
import type { ActionModel, LinkModel, PageModel } from './PageModel.js';
import type { Problem } from './Problem.js';
import { readApology } from './readApology.js';
import { safeHref } from './safeHref.js';
import { timeReader } from './timeReader.js';
import { toInstant } from './toInstant.js';
import { usableLocale } from './usableLocale.js';
import { usableZone } from './usableZone.js';

/** A row of the status table with its English words: what a named page is bound to. */
export interface PageSource {
  readonly key: StatusKey;
  readonly definition: StatusDefinition;
  readonly copy: Copy;
}

const intensities: readonly SceneIntensity[] = ['playful', 'full', 'outline'];
const levels = [1, 2, 3, 4, 5, 6] as const;
const record = (value: unknown): Record<string, unknown> => (value && typeof value === 'object' ? (value as Record<string, unknown>) : {});
/** The entries that are text: words of the user's own take the place of ours one by one. */
const texts = (given: unknown) => Object.fromEntries(Object.entries(record(given)).filter(([, text]) => typeof text === 'string'));

/**
 * Decides everything that a page shows, from one row and what the page was given. Pure: reads no
 * clock, throws for no input, and puts what was wrong with the input into `problems`.
 *
 * @example buildPageModel(notFoundPage, { site: { name: 'Crumbs' } })
 */
export function buildPageModel(source: PageSource, input: PageInput = {}, problems: Problem[] = []): PageModel {
  const { definition } = source;
  const site = record(input.site);
  const timeZone = usableZone(input.timeZone, problems);
  const now = toInstant(input.now) ?? undefined;

  const link = (value: unknown, name: string): string => {
    if (value === undefined || value === null) return '';
    const href = safeHref(value);
    if (href === null && process.env.NODE_ENV !== 'production') {
      problems.push({ what: `${name} is not an address that may be followed`, consequence: 'the link is left out', fix: 'Use http(s), mailto, tel or a relative address.' });
    }
    return href ?? '';
  };
  const list = <T>(values: unknown, read: (item: Record<string, unknown>, index: number) => T | false | '') =>
    (Array.isArray(values) ? values : []).map((item: unknown, index) => read((item ?? {}) as Record<string, unknown>, index)).filter(Boolean) as T[];
  const readLink = ({ label, href }: Record<string, unknown>, name: string): LinkModel | '' => {
    const text = cleanText(label, 200);
    const address = text && link(href, name);
    return address && { label: text, href: address };
  };

  const severity = [input.severity, record(input.apology).severity].find(isSeverity) ?? definition.severity;
  const { words: tone, art } = resolveTone({ severity, playful: definition.playful, planned: definition.planned, tone: input.tone, calm: input.calm });
  const picked = pickCopy({ key: source.key, english: source.copy, locale: input.locale, tone, locales: input.locales, problems });
  const { dir } = picked;
  const locale = usableLocale(input.locale, picked.locale);
  const copy = record(input.copy);
  const labels = { ...picked.labels, ...texts(copy.labels) } as Labels;
  const words = { ...picked.words, ...texts(copy) } as Words;

  const time = timeReader(locale, timeZone, problems);

  const promised = record(record(input.apology).expectedBackAt);
  const end = time(input.until, 'until') ?? (promised.confidence ? time(promised.at, 'apology.expectedBackAt') : undefined);
  const until = end && { ...end, estimate: input.until === undefined && promised.confidence === 'estimate', past: now !== undefined && now > end.at };

  const name = cleanText(site.name, 80);
  const home = link(site.homeHref, 'site.homeHref') || '/';
  const statusHref = link(site.statusHref, 'site.statusHref');
  const supportHref = link(site.supportHref, 'site.supportHref');
  const signInHref = link(site.signInHref, 'site.signInHref');
  const search = record(input.search);
  const searchAction = link(search.action, 'search.action');

  // Where each way on leads; a way that leads nowhere is not offered. '' loads this address again.
  const ways: Partial<Record<ActionKey, readonly [label: string, href: string]>> = {
    retry: [labels.retry, ''],
    reload: [labels.reload, ''],
    home: [labels.home, home],
    'sign-in': signInHref ? [labels.signIn, signInHref] : undefined,
    status: statusHref ? [labels.status, statusHref] : undefined,
    support: supportHref ? [labels.support, supportHref] : undefined,
  };
  let actions = list<ActionModel>(input.actions, (action, index) => {
    const kind = action.kind === 'primary' || action.kind === 'secondary' ? action.kind : index ? 'secondary' : 'primary';
    if (typeof action.onClick === 'function') return cleanText(action.label) && { label: cleanText(action.label, 200), href: '', kind, handler: index };
    const way = readLink(action, 'actions.href');
    return way && { ...way, kind };
  });
  if (!actions.length) {
    const keys = definition.actions.filter((key) => ways[key]);
    actions = (keys.length ? keys : (['home'] as const)).map((key, index) => ({ key, label: ways[key]![0], href: ways[key]![1], kind: index ? 'secondary' : 'primary' }));
  }

  const raw = (until && !until.past && words.headingUntil) || words.heading;
  const heading = cleanText(raw, 300).replace('{until}', until?.text ?? '').trim() || picked.words.heading;
  const embedded = input.layout === 'embedded';

  return {
    key: source.key,
    code: definition.code,
    kind: definition.kind,
    severity,
    retry: definition.retry,
    tone,
    intensity: input.calm ? null : (intensities.find((intensity) => intensity === input.intensity) ?? intensityFor(art)),
    locale,
    dir,
    timeZone,
    layout: embedded ? 'embedded' : 'page',
    headingLevel: levels.find((level) => level === input.headingLevel) ?? (embedded ? 2 : 1),
    heading,
    title: input.title === false || embedded ? null : cleanText(input.title, 300) || (name ? `${heading} · ${name}` : heading),
    message: [words.message, words.next].map((text) => cleanText(text)).filter(Boolean).join(' '),
    work: cleanText(words.work),
    labels,
    actions,
    suggestions: list(input.suggestions, (item) => readLink(item, 'suggestions.href')),
    search: searchAction ? { action: searchAction, name: cleanText(search.name, 80) || 'q' } : undefined,
    path: cleanText(input.path, 200),
    reference: cleanText(input.reference, 120),
    since: time(input.since, 'since'),
    until,
    now,
    apology: input.apology === undefined || input.apology === null ? undefined : readApology(input.apology, { labels, severity, now, time, problems }),
    site: { name, logo: cleanText(site.logo, 20000), homeHref: home, statusHref, supportHref, signInHref },
  };
}
