import { cleanText } from '../text/cleanText.js';

/** What an address may leave to be filled in: `{path}`, `{referrer}`, `{reference}`. */
export type AddressFacts = Readonly<Partial<Record<'path' | 'referrer' | 'reference', unknown>>>;

/**
 * Puts what is known into an address: each `{name}` becomes its fact, encoded, or nothing. Other braces stay.
 *
 * @example fillAddress('/sign-in?next={path}', { path: '/pies?x=1' }) // '/sign-in?next=%2Fpies%3Fx%3D1'
 */
export const fillAddress = (template: string, facts: AddressFacts): string =>
  template.replace(/\{(path|referrer|reference)\}/g, (_, name: keyof AddressFacts) => encodeURIComponent(cleanText(facts[name])));
