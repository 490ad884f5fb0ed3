import { enCopy } from '../copy/en/en.js';
import { resolveStatus } from '../status/resolveStatus.js';
import type { PageSource } from './buildPageModel.js';
import type { Problem } from '../problem/Problem.js';

/** The row and English words for any status, and what was wrong with it. */
export function findPage(status: unknown): { source: PageSource; problems: Problem[] } {
  const { key, definition, problem } = resolveStatus(status);
  return { source: { key, definition, copy: enCopy[key] }, problems: problem ? [problem] : [] };
}
