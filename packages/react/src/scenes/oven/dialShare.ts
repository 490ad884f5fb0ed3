import type { PageModel } from '@humble-pie/core';

/**
 * How much of the announced time has passed: 0 at `since`, 1 from `until` on. 0 too where it can't
 * be known: no moment of rendering, no end, or no beginning.
 *
 * @example dialShare({ since: { at: 0 }, until: { at: 60_000 }, now: 15_000 }) // 0.25
 */
export function dialShare({ since, until, now }: { [Key in 'since' | 'until']?: Pick<NonNullable<PageModel[Key]>, 'at'> } & Pick<PageModel, 'now'>): number {
  if (now === undefined || !until) return 0;
  if (now >= until.at) return 1;
  return since ? Math.max(0, (now - since.at) / (until.at - since.at)) : 0;
}
