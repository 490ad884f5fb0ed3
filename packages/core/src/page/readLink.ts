import { cleanText } from '../text/cleanText.js';
import { safeHref } from '../text/safeHref.js';
import type { Problem } from '../problem/Problem.js';
import type { LinkModel } from './PageModel.js';

/** An address that may be followed, or `''`. */
export const readHref = (value: unknown): string => safeHref(value ?? '') ?? '';

/** A label and where it leads. */
export const readLink = ({ label, href }: Readonly<Record<string, unknown>>): LinkModel => ({ label: cleanText(label, 200), href: readHref(href) });

/** Reads an address under the name of what it was given for. */
export type ReadHref = (value: unknown, name: string) => string;

/** Makes a function that reads an address; one that may not be followed is `''`, and named as a problem. */
export const hrefReader =
  (problems: Problem[]): ReadHref =>
  (value, name) => {
    if (process.env.NODE_ENV !== 'production' && safeHref(value ?? '') === null) {
      problems.push({ what: `${name} is not an address that may be followed`, consequence: 'the link is left out', fix: 'Use http(s), mailto, tel or a relative address.' });
    }
    return readHref(value);
  };
