const first = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ';
const rest = `${first}0123456789`;

/** The n-th shortest identifier: a … Z, aa … Z9, and so on. */
function identifier(index: number): string {
  let name = first[index % first.length]!;
  for (let left = Math.floor(index / first.length); left > 0; left = Math.floor((left - 1) / rest.length)) name += rest[(left - 1) % rest.length];
  return name;
}

/**
 * Short names for long ones, the shortest for the most frequent; ties in order of appearance, so that
 * the same page always gets the same names.
 *
 * @param occurrences each name as often as it occurs
 * @param prefix what every short name begins with, such as `--`
 */
export function shortNames(occurrences: Iterable<string>, prefix = ''): Map<string, string> {
  const counts = new Map<string, number>();
  for (const name of occurrences) counts.set(name, (counts.get(name) ?? 0) + 1);
  return new Map([...counts.keys()].sort((a, b) => counts.get(b)! - counts.get(a)!).map((name, index) => [name, prefix + identifier(index)]));
}
