import { field, list } from './field.js';

/** JSON:API wraps what is known of an entry in `attributes`; where there are none, it is the entry itself. */
export function attributesOf(entry: object): object {
  const attributes = field(entry, 'attributes');
  return typeof attributes === 'object' && attributes !== null ? attributes : entry;
}

/** The entries of a JSON:API payload: one, or a list of them. */
export const dataOf = (payload: unknown): object[] => list(payload, 'data').concat(list([field(payload, 'data')]));
