import type { DataState } from '../apology/Apology.js';
import { enPostmortemLabels } from '../copy/en/postmortem-labels.js';
import type { PostmortemLabels } from '../copy/PostmortemLabels.js';
import type { Postmortem, PostmortemAction } from '../incident/Postmortem.js';
import type { Problem } from '../problem/Problem.js';
import { isSeverity } from '../tone/severities.js';
import type { Severity } from '../tone/Tone.js';
import { cleanText } from '../text/cleanText.js';
import { list, oneOf, record, records } from './given.js';
import type { TimeModel } from './PageModel.js';
import { safeHref } from '../text/safeHref.js';
import { timeLeft } from './timeLeft.js';
import { timeReader } from './timeReader.js';
import { toInstant } from './toInstant.js';
import { usableLocale } from './usableLocale.js';
import { usableZone } from './usableZone.js';

/** How long something took. */
export interface DurationModel {
  /** Milliseconds. */
  readonly milliseconds: number;
  /** In its two largest units. */
  readonly text: string;
}

export interface PostmortemActionModel {
  readonly text: string;
  readonly type: PostmortemAction['type'];
  readonly owner: string;
  readonly state: PostmortemAction['status'];
  /** A day: the same for everybody, wherever they are. */
  readonly due?: { readonly at: number; readonly iso: string; readonly text: string };
  /** Past its day and not finished; known only when `now` was given. */
  readonly overdue: boolean;
  readonly href: string;
}

/** A postmortem, ready to show: plain, serialisable data, in which nothing depends on the clock unless `now` was given. */
export interface PostmortemModel {
  readonly id: string;
  readonly title: string;
  readonly status: Postmortem['status'];
  readonly severity: Severity;
  readonly locale: string;
  readonly publishedAt?: TimeModel;
  readonly updatedAt?: TimeModel;
  /** From the start of the harm until everything was as before. */
  readonly span?: TimeModel;
  readonly toDetect?: DurationModel;
  readonly toMitigate?: DurationModel;
  readonly toRecover?: DurationModel;
  readonly authors: readonly string[];
  readonly summary: string;
  readonly impact: { readonly text: string; readonly users: string; readonly requests: string; readonly revenue: string; readonly data?: DataState };
  readonly components: readonly string[];
  readonly regions: readonly string[];
  readonly categories: readonly string[];
  readonly tags: readonly string[];
  readonly trigger: string;
  readonly rootCauses: readonly string[];
  readonly detection: string;
  readonly resolution: string;
  readonly actions: readonly PostmortemActionModel[];
  readonly lessons: { readonly wentWell: readonly string[]; readonly wentWrong: readonly string[]; readonly gotLucky: readonly string[] };
  readonly timeline: readonly { readonly time: TimeModel; readonly text: string; readonly kind: string }[];
  readonly compensation: string;
  readonly incidentHref: string;
}

export interface PostmortemOptions {
  /** BCP 47 tag for dates and numbers. Default: `en`. */
  locale?: string;
  /** IANA zone for times shown without script. Default: the postmortem's own, else `UTC`. */
  timeZone?: string;
  /** The moment of rendering: decides which actions are overdue. */
  now?: unknown;
  /** Words in another language, as far as they are given. Default: English. */
  labels?: Partial<PostmortemLabels>;
}

const day = 864e5;

const dayModel = (at: number | undefined, locale: string): PostmortemActionModel['due'] =>
  at === undefined ? undefined : { at, iso: new Date(at).toISOString().slice(0, 10), text: new Date(at).toLocaleDateString(locale, { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' }) };

/**
 * Reads a postmortem of any shape into what is shown of it. What can't be read is left out and named as a problem; it never throws.
 *
 * @example createPostmortemModel(postmortem).toRecover?.text // '1 hour 20 minutes'
 */
export function createPostmortemModel(postmortem: unknown, options: PostmortemOptions = {}, problems: Problem[] = []): PostmortemModel {
  const given = record(postmortem) as Partial<Record<keyof Postmortem, unknown>>;
  const impact = record(given.impact);
  const lessons = record(given.lessons);
  const locale = usableLocale(options.locale, '');
  const time = timeReader(locale, usableZone(options.timeZone ?? given.timeZone, problems), problems);
  const now = toInstant(options.now);
  const started = toInstant(given.startedAt);

  const texts = (value: unknown) => list(value).map((text) => cleanText(text)).filter(Boolean);
  const count = (value: unknown) => (typeof value === 'number' && Number.isFinite(value) ? value.toLocaleString(locale) : cleanText(value, 200));
  const took = (name: 'detectedAt' | 'mitigatedAt' | 'resolvedAt'): DurationModel | undefined => {
    const at = toInstant(given[name]);
    if (at === undefined || started === undefined) return undefined;
    if (at < started) {
      if (process.env.NODE_ENV !== 'production') problems.push({ what: `${name} is before startedAt`, consequence: 'how long it took is left out', fix: 'Correct one of the two; times without a zone are read in the zone of the machine.' });
      return undefined;
    }
    return { milliseconds: at - started, text: at === started ? (0).toLocaleString(locale, { style: 'unit', unit: 'minute', unitDisplay: 'long' }) : timeLeft(at - started, locale) };
  };
  const resolved = took('resolvedAt');

  return {
    id: cleanText(given.id, 120),
    title: cleanText(given.title, 300) || cleanText(given.id, 120),
    status: oneOf(['preliminary', 'final', 'updated'], given.status) ?? 'preliminary',
    severity: isSeverity(given.severity) ? given.severity : 'major',
    locale,
    publishedAt: time(given.publishedAt, 'publishedAt'),
    updatedAt: time(given.updatedAt, 'updatedAt'),
    span: time(given.startedAt, 'startedAt', resolved && given.resolvedAt),
    toDetect: took('detectedAt'),
    toMitigate: took('mitigatedAt'),
    toRecover: resolved,
    authors: records(given.authors).map(({ name, role }) => [cleanText(name, 80), cleanText(role, 80)].filter(Boolean).join(', ')).filter(Boolean),
    summary: cleanText(given.summary),
    impact: {
      text: cleanText(impact.text),
      users: count(impact.users),
      requests: count(impact.requests),
      revenue: cleanText(impact.revenue, 200),
      data: oneOf(['safe', 'at-risk', 'lost', 'exposed', 'unknown'], impact.data),
    },
    components: texts(given.components),
    regions: texts(given.regions),
    categories: texts(given.categories),
    tags: texts(given.tags),
    trigger: cleanText(given.trigger),
    rootCauses: texts(given.rootCauses),
    detection: cleanText(given.detection),
    resolution: cleanText(given.resolution),
    actions: records(given.actions)
      .map((action) => {
        const state = oneOf(['planned', 'doing', 'done', 'dropped'], action.status) ?? 'planned';
        const due = time(action.due, 'actions.due') && dayModel(toInstant(action.due), locale);
        return {
          text: cleanText(action.action),
          type: oneOf(['prevent', 'mitigate', 'detect', 'process', 'other'], action.type) ?? 'other',
          owner: cleanText(action.owner, 80),
          state,
          due,
          // A due day is over when it has ended.
          overdue: (state === 'planned' || state === 'doing') && !!due && now! >= due.at + day,
          href: safeHref(action.href) ?? '',
        };
      })
      .filter(({ text }) => text),
    lessons: { wentWell: texts(lessons.wentWell), wentWrong: texts(lessons.wentWrong), gotLucky: texts(lessons.gotLucky) },
    timeline: records(given.timeline)
      .flatMap(({ at, text, kind }) => {
        const moment = time(at, 'timeline.at');
        return moment && cleanText(text) ? [{ time: moment, text: cleanText(text), kind: oneOf(['start', 'detect', 'escalate', 'change', 'mitigate', 'resolve'], kind) ?? 'note' }] : [];
      })
      .sort((one, other) => one.time.at - other.time.at),
    compensation: cleanText(given.compensation),
    incidentHref: safeHref(given.incidentUrl) ?? '',
  };
}

/** The words for a postmortem: those given, and English for the rest. */
export const postmortemLabels = (labels?: Partial<PostmortemLabels>): PostmortemLabels => ({ ...enPostmortemLabels, ...labels });
