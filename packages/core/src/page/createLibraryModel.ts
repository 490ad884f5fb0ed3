import type { Problem } from '../problem/Problem.js';
import { createPostmortemModel, type DurationModel, type PostmortemActionModel, type PostmortemModel, type PostmortemOptions } from './createPostmortemModel.js';
import { timeLeft } from './timeLeft.js';

/** A library of postmortems, ready to show. */
export interface LibraryModel {
  /** The latest first. */
  readonly postmortems: readonly PostmortemModel[];
  /** Every tag, component and category that one of them has, with how many have it: the most common first. */
  readonly tags: readonly { readonly tag: string; readonly count: number }[];
  /** The median over all for which it is known. */
  readonly toDetect?: DurationModel;
  readonly toRecover?: DurationModel;
  /** What was promised and is not finished: overdue first, then the earliest due. */
  readonly unfinished: readonly (PostmortemActionModel & { readonly of: PostmortemModel })[];
  readonly actionsDone: number;
  /** Dropped ones are not counted. */
  readonly actionsTotal: number;
}

/** The subjects by which a postmortem can be found. */
export const subjectsOf = ({ tags, components, categories }: PostmortemModel): string[] => [...new Set([...tags, ...components, ...categories].map((tag) => tag.toLowerCase()))];

const median = (given: readonly (DurationModel | undefined)[], locale: string): DurationModel | undefined => {
  const sorted = given.flatMap((one) => (one ? [one.milliseconds] : [])).sort((one, other) => one - other);
  if (!sorted.length) return undefined;
  const middle = Math.floor(sorted.length / 2);
  const milliseconds = sorted.length % 2 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
  return { milliseconds, text: timeLeft(milliseconds, locale) };
};

/**
 * Reads postmortems of any shape into what a library shows of them. Those with an id that was there before are left out and named as
 * problems; it never throws.
 *
 * @example createLibraryModel(postmortems, { now: Date.now() }).unfinished.length
 */
export function createLibraryModel(postmortems: readonly unknown[], options: PostmortemOptions = {}, problems: Problem[] = []): LibraryModel {
  const seen = new Set<string>();
  const all = (Array.isArray(postmortems) ? postmortems : [])
    .map((postmortem) => createPostmortemModel(postmortem, options, problems))
    .filter(({ id, title }) => {
      const fresh = !!title && !seen.has(id);
      if (!fresh && process.env.NODE_ENV !== 'production') {
        problems.push({ what: title ? `there are two postmortems with the id "${id}"` : 'a postmortem has neither id nor title', consequence: 'the later one is left out', fix: 'Give each an id of its own.' });
      }
      seen.add(id);
      return fresh;
    })
    .sort((one, other) => (other.span?.at ?? 0) - (one.span?.at ?? 0));
  const counts = new Map<string, number>();
  for (const postmortem of all) for (const tag of subjectsOf(postmortem)) counts.set(tag, (counts.get(tag) ?? 0) + 1);
  const kept = all.flatMap((of) => of.actions.filter(({ state }) => state !== 'dropped').map((action) => ({ ...action, of })));
  return {
    postmortems: all,
    tags: [...counts].map(([tag, count]) => ({ tag, count })).sort((one, other) => other.count - one.count || one.tag.localeCompare(other.tag, 'en')),
    toDetect: median(all.map(({ toDetect }) => toDetect), all[0]?.locale ?? 'en'),
    toRecover: median(all.map(({ toRecover }) => toRecover), all[0]?.locale ?? 'en'),
    unfinished: kept
      .filter(({ state }) => state !== 'done')
      .sort((one, other) => Number(other.overdue) - Number(one.overdue) || (one.due?.at ?? Infinity) - (other.due?.at ?? Infinity) || 0),
    actionsDone: kept.filter(({ state }) => state === 'done').length,
    actionsTotal: kept.length,
  };
}
