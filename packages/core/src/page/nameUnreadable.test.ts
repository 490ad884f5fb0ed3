import { expect, it } from 'vitest';
import type { Problem } from '../problem/Problem.js';
import { nameUnreadable } from './nameUnreadable.js';

const named = (input: unknown) => {
  const problems: Problem[] = [];
  nameUnreadable(input, problems);
  return problems.map(({ what }) => what);
};

/** An input with a value at a path; `[]` puts it into a list. */
const given = (path: string, value: unknown) => path.split('.').reduceRight<unknown>((inner, key) => (key.endsWith('[]') ? { [key.slice(0, -2)]: [inner] } : { [key]: inner }), value);

it.each([
  'since', 'until', 'apology.expectedBackAt.at', 'apology.previousExpectedBackAt', 'apology.previousExpectedBackAt[]', 'apology.harm.from', 'apology.nextUpdateAt',
  'apology.prevention[].due', 'incident.expectedBackAt', 'incident.props.snapshot.expectedBackAt',
])('names a moment in %s that is none, and only that', (path) => {
  expect(named(given(path, 'soon'))).toEqual([`${path.replace('[]', '')} can't be read as a time`]);
  expect(named(given(path, '2026-11-22T16:00:00Z'))).toEqual([]);
  expect(named(given(path, undefined))).toEqual([]);
});

it.each([
  'site.homeHref', 'site.statusHref', 'site.supportHref', 'site.signInHref', 'site.signUpHref', 'backHref', 'search.action', 'facts[].href', 'actions[].href', 'suggestions[].href',
])('names an address in %s that may not be followed, and only that', (path) => {
  expect(named(given(path, 'javascript:alert(1)'))).toEqual([`${path.replace('[]', '')} is not an address that may be followed`]);
  expect(named(given(path, '/pies'))).toEqual([]);
  expect(named(given(path, null))).toEqual([]);
});

it.each([null, undefined, 'text', 7, [], { apology: 'sorry', site: 3, facts: {} }])('finds nothing in %o', (input) => {
  expect(named(input)).toEqual([]);
});
