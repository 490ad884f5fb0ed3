import type { Problem } from '../problem/Problem.js';
import { record } from './given.js';
import { hrefReader } from './readLink.js';
import { timeReader } from './timeReader.js';

/** Where moments may stand in what a page is given. */
const moments = [
  'since', 'until', 'apology.expectedBackAt.at', 'apology.previousExpectedBackAt', 'apology.harm.from', 'apology.nextUpdateAt', 'apology.prevention.due',
  'incident.expectedBackAt', 'incident.props.snapshot.expectedBackAt',
];

/** Where addresses may. */
const addresses = [
  'site.homeHref', 'site.statusHref', 'site.supportHref', 'site.signInHref', 'site.signUpHref',
  'backHref', 'search.action', 'facts.href', 'actions.href', 'suggestions.href',
];

/** All that stands at a path; every entry of a list is meant. */
const at = (input: unknown, path: string) => path.split('.').reduce<unknown[]>((found, key) => found.flatMap((one) => record(one)[key]), [input]);

/**
 * Names the moments and addresses that cannot be read, for development: pages are read without names, which
 * would be sent to every visitor.
 */
export function nameUnreadable(input: unknown, problems: Problem[]): void {
  const time = timeReader('en', 'UTC', problems);
  const link = hrefReader(problems);
  for (const path of moments) at(input, path).forEach((value) => time(value, path));
  for (const path of addresses) at(input, path).forEach((value) => link(value, path));
}
