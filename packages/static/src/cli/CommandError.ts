import type { Problem } from '@humble-pie/core';

/** How a command ends: 1 when it failed, 2 when it was called wrongly. */
export type FailureCode = 1 | 2;

/** Why a command stopped, in words for whoever called it: what happened, what follows, what to do. */
export class CommandError extends Error {
  override readonly name = 'CommandError';
  readonly problems: readonly Problem[];
  readonly code: FailureCode;

  /**
   * @param problems each is told on a line of its own
   * @param options `code`: 1 unless given. `cause`: shown with `--verbose`.
   */
  constructor(problems: Problem | readonly Problem[], { code = 1, cause }: { code?: FailureCode; cause?: unknown } = {}) {
    const all = [problems].flat() as Problem[];
    super(all.map(({ what }) => what).join('; '), { cause });
    this.problems = all;
    this.code = code;
  }
}

/** The first line of what an error says. */
export const reasonOf = (error: unknown): string => String((error as Error | undefined)?.message ?? error).split('\n')[0]!.trim();
