import type { Problem } from '../problem/Problem.js';

interface Found {
  readonly value: unknown;
  readonly type: string | undefined;
}

/** Deeper than any real file; a file made to exhaust the reader ends here. */
const deepest = 32;

const isGroup = (node: unknown): node is Readonly<Record<string, unknown>> => typeof node === 'object' && node !== null && !Array.isArray(node);

/** `{light.sky}` → `light.sky`; a JSON pointer, `#/light/sky/$value`, likewise. */
function referenceOf(value: unknown): string | null {
  if (typeof value === 'string') return /^\{([^{}]+)\}$/.exec(value)?.[1] ?? null;
  const pointer = isGroup(value) && typeof value.$ref === 'string' ? /^#\/(.+?)(\/\$value)?$/.exec(value.$ref)?.[1] : undefined;
  return pointer?.split('/').map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~')).join('.') ?? null;
}

/**
 * Finds a file's tokens by path, with inherited types, `$extends` and `$root`, and follows their references.
 * It never throws: a token that cannot be had is `undefined`, and named in `problems`.
 */
export function readTokenFile(file: unknown, problems: Problem[]): { has: (path: string) => boolean; valueOf: (path: string) => unknown } {
  const tokens = new Map<string, Found>();
  const groups = new Map<string, Readonly<Record<string, unknown>>>();

  const collect = (node: unknown, path: string, type: string | undefined, depth: number): void => {
    if (!isGroup(node) || depth > deepest) return;
    const own = typeof node.$type === 'string' ? node.$type : type;
    if ('$value' in node || typeof node.$ref === 'string') {
      tokens.set(path, { value: '$value' in node ? node.$value : { $ref: node.$ref }, type: own });
      return;
    }
    groups.set(path, node);
    for (const [name, child] of Object.entries(node)) {
      if (name === '$root') collect(child, path, own, depth + 1);
      else if (!name.startsWith('$')) collect(child, path ? `${path}.${name}` : name, own, depth + 1);
    }
  };
  collect(file, '', undefined, 0);

  // A group that extends another one has its tokens, as far as it has none of that name.
  const extend = (path: string, seen: readonly string[]): void => {
    const parent = referenceOf(groups.get(path)?.$extends);
    if (!parent || seen.includes(parent) || seen.length > deepest) return;
    extend(parent, [...seen, parent]);
    for (const [from, found] of [...tokens]) {
      const to = from.startsWith(`${parent}.`) ? path + from.slice(parent.length) : '';
      if (to && !tokens.has(to)) tokens.set(to, found);
    }
  };
  for (const path of [...groups.keys()]) extend(path, [path]);

  const fail = (what: string, fix: string): undefined => {
    if (process.env.NODE_ENV !== 'production') problems.push({ what, consequence: "the base's is used", fix });
    return undefined;
  };

  const follow = (value: unknown, trail: readonly string[]): unknown => {
    const target = referenceOf(value);
    if (target !== null) {
      if (trail.includes(target)) return fail(`design token ${trail[0]} refers to itself through ${[...trail.slice(1), target].join(', ')}`, 'Give one of them a value.');
      const found = tokens.get(target);
      return found ? follow(found.value, [...trail, target]) : fail(`design token ${trail[0]} refers to ${target}, which is not in the file`, 'Correct the reference, or add that token.');
    }
    // What is nested deeper than this is no value of the format.
    if (trail.length > deepest) return undefined;
    if (Array.isArray(value)) return value.map((part) => follow(part, [...trail, '']));
    if (isGroup(value)) return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, follow(part, [...trail, ''])]));
    return value;
  };

  return { has: (path) => tokens.has(path), valueOf: (path) => (tokens.has(path) ? follow(tokens.get(path)!.value, [path]) : undefined) };
}
