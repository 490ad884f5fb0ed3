import type { Apology } from '../Apology.js';

/** An apology of which any part may be missing or of another shape: it is checked before it is right. */
export type Draft = { readonly [key: string]: unknown };

/** The value there, however deep; `undefined` where there is none. */
export const at = (draft: unknown, path: string): unknown =>
  path.split('.').reduce<unknown>((value, key) => (typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[key] : undefined), draft);

export const textAt = (draft: unknown, path: string): string => {
  const value = at(draft, path);
  return typeof value === 'string' ? value : '';
};

export const listAt = (draft: unknown, path: string): readonly unknown[] => {
  const value = at(draft, path);
  return Array.isArray(value) ? value : [];
};

/** The moment there in milliseconds since 1970; not a number where there is none. */
export const timeAt = (draft: unknown, path: string): number => {
  const value = at(draft, path);
  return typeof value === 'string' || typeof value === 'number' || value instanceof Date ? new Date(value).getTime() : NaN;
};

/** Where an apology has words, in the order in which they are shown. `*` stands for each member of a list. */
const paths = [
  'harm.what', 'harm.who', 'regret', 'responsibility.text', 'harm.inFlightWork', 'repair.workaround.text', 'repair.done.*', 'repair.now.*',
  'explanation.text', 'prevention.*.action', 'postmortem.label',
] as const satisfies readonly `${keyof Apology}${string}`[];

/** Every text of an apology with its path, such as `repair.now.0`. */
export const apologyTexts = (draft: Draft): { path: string; text: string }[] =>
  paths
    .flatMap((path) => {
      const [list = '', rest] = path.split('.*');
      return rest === undefined ? [path] : listAt(draft, list).map((_, index) => `${list}.${index}${rest}`);
    })
    .map((path) => ({ path, text: textAt(draft, path) }))
    .filter(({ text }) => text);
