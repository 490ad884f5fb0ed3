import { buildPageModel } from './buildPageModel.js';
import { detailsFor } from './detailsFor.js';
import { findPage } from './findPage.js';
import type { PageInput } from './PageInput.js';
import type { PageModel } from './PageModel.js';
import type { Problem } from '../problem/Problem.js';

/**
 * Decides everything that the page for a status shows. Pure: it reads no clock and throws for no input.
 *
 * @param input `status` is an HTTP status or a key of the status table; the rest is optional
 * @param problems receives what was wrong with the input, in development
 *
 * @example
 * const model = createPageModel({ status: 503, until: '2026-11-22T16:00:00Z', now: Date.now() });
 * <ErrorPage model={model} />
 */
export function createPageModel({ status, ...input }: PageInput & { status: unknown }, problems: Problem[] = []): PageModel {
  const found = findPage(status);
  problems.push(...found.problems);
  return buildPageModel(found.source, input, problems, detailsFor[found.source.key]);
}
