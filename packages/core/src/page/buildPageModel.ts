import type { DataState } from '../apology/Apology.js';
import type { Labels } from '../copy/Labels.js';
import type { Copy, Words } from '../copy/Copy.js';
import { pickCopy } from '../copy/pickCopy.js';
import type { ActionKey, StatusDefinition } from '../status/StatusDefinition.js';
import type { StatusKey } from '../status/statusTable.js';
import { isSeverity } from '../tone/severities.js';
import { intensities, intensityFor } from '../tone/intensityFor.js';
import { resolveTone } from '../tone/resolveTone.js';
import type { SiteCategory } from '../tone/Tone.js';
import { cleanText } from './cleanText.js';
import { oneOf, record, records } from './given.js';
import type { PageInput } from './PageInput.js';
import type { ActionModel, LinkModel, PageModel } from './PageModel.js';
import type { Problem } from '../problem/Problem.js';
import { makesGood } from './makesGood.js';
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

/** A way on before it is known which one is primary. */
type Way = Omit<ActionModel, 'kind'> & { readonly kind?: unknown };

const siteHrefs = ['homeHref', 'statusHref', 'supportHref', 'signInHref'] as const;

/** What an apology may say of people's data that leaves no room for a joke. */
const harmed = ['at-risk', 'lost', 'exposed'] as const satisfies readonly DataState[];

/** The entries that are text: words of the user's own take the place of ours one by one. */
const texts = (given: unknown) => Object.fromEntries(Object.entries(record(given)).filter(([, text]) => typeof text === 'string'));

/**
 * Decides everything that a page shows, from one row and what the page was given. Pure: reads no
 * clock, throws for no input, and puts what was wrong with the input into `problems`.
 *
 * @example buildPageModel(notFoundPage, { site: { name: 'Crumbs' } })
 */
export function buildPageModel(source: PageSource, input: PageInput = {}, problems: Problem[] = []): PageModel {
  const { key, definition } = source;
  const apology = record(input.apology);
  const site = record(input.site);
  const search = record(input.search);
  const copy = record(input.copy);

  const severity = [input.severity, apology.severity].find(isSeverity) ?? definition.severity;
  const now = toInstant(input.now);
  // Without both it is as if it had begun just now.
  const minutes = (now! - toInstant(input.since)!) / 6e4 || 0;
  const atStake = input.atStake ?? definition.atStake ?? (oneOf(harmed, record(apology.harm).data) ? 'data' : undefined);
  const isOwed = makesGood(definition, severity, minutes, atStake);
  if (process.env.NODE_ENV !== 'production' && input.makeGood && !isOwed) {
    problems.push({
      what: `makeGood is given for ${key}, where there is nothing to make good`,
      consequence: 'it is left out',
      fix: 'Give severity, since and now, or atStake, so that the page knows how much it hurt. It is never shown for a failure that is not ours.',
    });
  }
  const { words: tone, art } = resolveTone({
    ...input,
    ...definition,
    severity,
    minutes,
    causeUnknown: record(apology.explanation).confidence === 'unknown',
    atStake,
    site: site.category as SiteCategory,
  });
  const picked = pickCopy({ key, english: source.copy, locale: input.locale, tone, locales: input.locales, problems });
  const labels = { ...picked.labels, ...texts(copy.labels) } as Labels;

  const locale = usableLocale(input.locale, picked.locale);
  const timeZone = usableZone(input.timeZone, problems);
  const time = timeReader(locale, timeZone, problems);
  const asked = time(input.until, 'until');
  const promised = record(apology.expectedBackAt);
  const end = asked ?? (promised.confidence ? time(promised.at, 'apology.expectedBackAt') : undefined);
  // Without `now` nothing is past.
  const until = end && { ...end, estimate: !asked && promised.confidence === 'estimate', past: now! > end.at, earlier: [apology.previousExpectedBackAt].flat().flatMap((at) => time(at, 'apology.previousExpectedBackAt') ?? []) };

  const link = (value: unknown, name: string) => {
    const href = safeHref(value ?? '');
    if (process.env.NODE_ENV !== 'production' && href === null) {
      problems.push({ what: `${name} is not an address that may be followed`, consequence: 'the link is left out', fix: 'Use http(s), mailto, tel or a relative address.' });
    }
    return href ?? '';
  };
  const readLink = ({ label, href }: Record<string, unknown>, name: string): LinkModel => ({ label: cleanText(label, 200), href: link(href, name) });
  const hrefs = Object.fromEntries(siteHrefs.map((name) => [name, link(site[name], `site.${name}`)])) as Record<string, string>;
  hrefs.homeHref ||= '/';
  const searchAction = link(search.action, 'search.action');

  const given: Way[] = records(input.actions)
    .map((action, handler) => ({ ...readLink(action, 'actions.href'), kind: action.kind, ...(typeof action.onClick === 'function' && { href: '', handler }) }))
    .filter(({ label, href, handler }: Way) => label && (href || handler !== undefined));
  // The status's own: one that leads nowhere is not offered, and '' loads this address again.
  const own = (keys: readonly ActionKey[]): Way[] =>
    keys.flatMap((key) => {
      const name = key === 'sign-in' ? 'signIn' : key;
      const href = key === 'retry' || key === 'reload' ? '' : hrefs[`${name}Href`] || undefined;
      return href === undefined ? [] : { key, label: labels[name], href };
    });
  const ways = [given, own(definition.actions), own(['home'])].find(({ length }) => length)!;
  // A way round that works now is what helps most: the primary one, unless the page was given its own.
  const shown = readApology(input.apology, { labels, severity, now, time, problems });
  const { text: label, href } = (!given.length && shown?.workaround) || {};
  if (href) ways.unshift({ label: label!, href });

  const name = cleanText(site.name, 80);
  const say = (words: Words) => {
    const { heading, headingUntil, message, work, next } = { ...words, ...texts(copy) };
    return {
      heading: cleanText((until && !until.past && headingUntil) || heading, 300).replace('{until}', until?.text ?? '').trim() || words.heading,
      message: [message, next].map((text) => cleanText(text)).filter(Boolean).join(' '),
      work: cleanText(work),
    };
  };
  const said = say(picked.words);
  const { heading } = said;
  const plain = say(picked.plain);
  const embedded = input.layout === 'embedded';

  return {
    key,
    code: definition.code,
    kind: definition.kind,
    severity,
    atStake,
    makesGood: isOwed,
    retry: definition.retry,
    tone,
    intensity: input.calm ? null : (oneOf(intensities, input.intensity || undefined) ?? intensityFor(art)),
    locale,
    dir: picked.dir,
    timeZone,
    layout: embedded ? 'embedded' : 'page',
    headingLevel: oneOf([1, 2, 3, 4, 5, 6], input.headingLevel) ?? (embedded ? 2 : 1),
    ...said,
    counted: !embedded && input.tone === undefined && input.views === undefined,
    plain: JSON.stringify(plain) === JSON.stringify(said) ? undefined : plain,
    title: input.title === false || embedded ? null : cleanText(input.title, 300) || (name ? `${heading} · ${name}` : heading),
    labels,
    actions: ways.map((way, index) => ({ ...way, kind: oneOf(['primary', 'secondary'], way.kind) ?? (index ? 'secondary' : 'primary') })),
    suggestions: records(input.suggestions).map((item) => readLink(item, 'suggestions.href')).filter(({ label, href }) => label && href),
    search: searchAction ? { action: searchAction, name: cleanText(search.name, 80) || 'q' } : undefined,
    path: cleanText(input.path, 200),
    reference: cleanText(input.reference, 120),
    since: time(input.since, 'since'),
    until,
    now,
    apology: shown && (href ? { ...shown, workaround: undefined } : shown),
    site: { name, logo: cleanText(site.logo, 20000), ...hrefs } as PageModel['site'],
  };
}
