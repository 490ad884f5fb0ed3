import { text } from './field.js';

/** Each thing once, by the first of these properties that it has: where one lies in several places, the last of them counts. */
export const once = (entries: readonly object[], ...names: readonly string[]): object[] => [...new Map(entries.map((one) => [text(one, ...names) || one, one])).values()];
