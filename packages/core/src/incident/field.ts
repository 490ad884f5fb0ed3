// What a feed holds may be anything, a trap included: nothing here throws, and nothing is read from a prototype.

/** The first of these properties that is there and not null. */
export function field(value: unknown, ...names: readonly string[]): unknown {
  if (typeof value !== 'object' || value === null) return undefined;
  for (const name of names) {
    try {
      if (!Object.hasOwn(value, name)) continue;
      const found = (value as Record<string, unknown>)[name];
      if (found !== undefined && found !== null) return found;
    } catch {
      // A getter or a proxy that throws: as if it were not there.
    }
  }
  return undefined;
}

/** The most that is looked at of any list: a bound on the work, far above what a status page holds. */
const most = 100_000;

const isList = (value: unknown): value is unknown[] => {
  try {
    return Array.isArray(value);
  } catch {
    // A revoked proxy.
    return false;
  }
};

/** The entries of a list property that are objects. */
export function list(value: unknown, ...names: readonly string[]): object[] {
  const found = names.length ? field(value, ...names) : value;
  if (!isList(found)) return [];
  const items: object[] = [];
  try {
    const length = Math.min(found.length, most);
    for (let index = 0; index < length; index += 1) {
      const item = field(found, String(index));
      if (typeof item === 'object' && item !== null) items.push(item);
    }
  } catch {
    // What was read until then is kept.
  }
  return items;
}

/** The first hundred entries of a list property, whatever they are: names and ids. */
export function entries(value: unknown, name: string): readonly unknown[] {
  const found = field(value, name);
  return isList(found) ? found.slice(0, 100) : [];
}

/** The property when it is text, `''` otherwise. */
export function text(value: unknown, ...names: readonly string[]): string {
  const found = field(value, ...names);
  return typeof found === 'string' ? found : typeof found === 'number' ? String(found) : '';
}

/** Whether the property is there as a list, empty or not. */
export const hasList = (value: unknown, ...names: readonly string[]): boolean => names.some((name) => isList(field(value, name)));
