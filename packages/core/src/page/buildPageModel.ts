import type { DataState } from '../apology/Apology.js';
import type { Labels } from '../copy/Labels.js';
import type { Copy, Words } from '../copy/Copy.js';
import { pickCopy } from '../copy/pickCopy.js';
import type { StatusDefinition } from '../status/StatusDefinition.js';
import type { StatusKey } from '../status/statusTable.js';
import { isSeverity } from '../tone/severities.js';
import { intensities, intensityFor } from '../tone/intensityFor.js';
import { resolveTone } from '../tone/resolveTone.js';
import type { SiteCategory } from '../tone/Tone.js';
import { cleanText } from '../text/cleanText.js';
import type { DetailKit, ReadDetails } from './Details.js';
import { oneOf, record, records } from './given.js';
import type { PageInput } from './PageInput.js';
import { nameUnreadable } from './nameUnreadable.js';
import { hrefReader, readHref, readLink } from './readLink.js';
import type { FactModel, PageModel } from './PageModel.js';
import type { Problem } from '../problem/Problem.js';
import { makesGood } from './makesGood.js';
import { ownActions } from './ownActions.js';
import { readActions } from './readActions.js';
import { readApology } from './readApology.js';
import { readVoice } from './readVoice.js';
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

const siteHrefs = ['homeHref', 'statusHref', 'supportHref', 'signInHref', 'signUpHref'] as const;

/** What an apology may say of people's data that leaves no room for a joke. */
const harmed = ['at-risk', 'lost', 'exposed'] as const satisfies readonly DataState[];

/** The entries that are text: words of the user's own take the place of ours one by one. */
const texts = (given: unknown) => Object.fromEntries(Object.entries(record(given)).filter(([, text]) => typeof text === 'string'));

/**
 * Decides everything that a page shows, from one row and what the page was given. Pure: reads no
 * clock, throws for no input, and puts what was wrong with the input into `problems`.
 *
 * @param readDetails what this status knows besides its message. Default: nothing
 * @example buildPageModel(notFoundPage, { site: { name: 'Crumbs' } })
 */
export function buildPageModel(source: PageSource, input: PageInput = {}, problems: Problem[] = [], readDetails?: ReadDetails): PageModel {
  const before = problems.length;
  try {
    return decide(source, input, problems, readDetails);
  } catch {
    if (process.env.NODE_ENV !== 'production') problems.length = before;
    // Something throws when it is read: a getter, a proxy. What can be read alone is kept.
    const readAlone = ([name, value]: [string, unknown]) => {
      try {
        return decide(source, { [name]: value }, [], readDetails);
      } catch (error) {
        if (process.env.NODE_ENV !== 'production') problems.push(unreadable(name, error));
        return null;
      }
    };
    return decide(source, Object.fromEntries(Object.entries(input).filter(readAlone)), problems, readDetails);
  }
}

const unreadable = (name: string, error: unknown): Problem => ({
  what: `${name} throws "${error instanceof Error ? error.message : typeof error}" when it is read`,
  consequence: 'the page is shown without it',
  fix: `Give plain data as ${name}.`,
});

function decide(source: PageSource, input: PageInput, problems: Problem[], readDetails?: ReadDetails): PageModel {
  const { key, definition } = source;
  const apology = record(input.apology);
  const site = record(input.site);
  const search = record(input.search);
  const copy = record(input.copy);

  // A snapshot, or a timeline that was given one.
  const slot = record(input.incident);
  const incident = record(record(slot.props).snapshot ?? slot);
  const severity = [input.severity, apology.severity, incident.severity].find(isSeverity) ?? definition.severity;
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
  // What is not safe to ask for twice: RFC 9110 section 9.2.1.
  const sending = Boolean(input.dataInFlight) || !/^(|get|head|options|trace)$/i.test(cleanText(input.method));
  const { words: tone, art } = resolveTone({
    ...input,
    ...definition,
    dataInFlight: sending,
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
  const time = timeReader(locale, timeZone, problems, now);
  if (process.env.NODE_ENV !== 'production') nameUnreadable(input, problems);
  const addresses = Object.fromEntries(siteHrefs.map((name) => [name, readHref(site[name])])) as Record<keyof DetailKit['site'], string>;
  addresses.homeHref ||= '/';
  addresses.backHref = readHref(input.backHref);
  const searchAction = readHref(search.action);
  const searchLeads = definition.actions.includes('search') && (searchAction !== '' || typeof input.search === 'function');

  const tongue = records(input.locales).find(({ tag }) => tag === picked.locale);
  const since = time(input.since);
  const say = <T extends object>(english: T): T => ({ ...english, ...texts(tongue?.detailLabels), ...texts(copy.labels) });
  const details = readDetails?.(input, { code: definition.code, locale, timeZone, now, since, sending, site: addresses, say, link: hrefReader(problems), problems }) ?? {};

  const asked = time(input.until ?? details.until);
  const promised = record(apology.expectedBackAt);
  const end = asked ?? (promised.confidence ? time(promised.at) : undefined) ?? time(incident.expectedBackAt);
  // Without `now` nothing is past.
  const until = end && { ...end, estimate: !asked && promised.confidence !== 'firm', past: now! > end.at, earlier: [apology.previousExpectedBackAt].flat().flatMap((at) => time(at) ?? []) };

  const shown = readApology(input.apology, { labels, locale, severity, now, time, problems });
  const given = readActions(input.actions);
  const ways = [given, ownActions(definition.actions, details, addresses, labels)].find(({ length }) => length) ?? [{ key: 'home', label: labels.home, href: addresses.homeHref }];
  // A way round that works now is what helps most: the primary one, unless the page was given its own.
  const { text: label, href } = (!given.length && shown?.workaround) || {};
  if (href) ways.unshift({ label: label!, href });

  const name = cleanText(site.name, 80);
  const voice = (words: Words) => readVoice(words, { ...details.words, ...texts(copy) }, until);
  const said = voice(picked.words);
  const { heading } = said;
  const plain = voice(picked.plain);
  const embedded = input.layout === 'embedded';

  return {
    key,
    code: definition.code,
    kind: definition.kind,
    severity,
    atStake,
    makesGood: isOwed,
    retry: sending && definition.retry === 'auto' ? 'manual' : definition.retry,
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
    facts: [...records(input.facts).map((fact) => ({ ...readLink(fact), value: cleanText(fact.value, 500) })), ...(details.facts ?? [])].filter(({ label, value }: FactModel) => label && value),
    actions: ways.map((way, index) => ({ ...way, kind: oneOf(['primary', 'secondary'], way.kind) ?? (index || searchLeads ? 'secondary' : 'primary') })),
    suggestions: records(input.suggestions).map(readLink).filter(({ label, href }) => label && href),
    search: searchAction ? { action: searchAction, name: cleanText(search.name, 80) || 'q' } : undefined,
    searchLeads,
    path: cleanText(input.path, 200),
    reference: cleanText(input.reference ?? record(input.error).digest, 120),
    since,
    until,
    now,
    apology: shown && (href ? { ...shown, workaround: undefined } : shown),
    site: { name, logo: cleanText(site.logo, 20000), ...addresses } as PageModel['site'],
  };
}
