/**
 * Gathers problems by the thing they were found in.
 *
 * @param {Iterable<string>} items everything that is looked at, so that what is sound counts too
 */
export function collectRows(items) {
  const rows = new Map([...items].map((item) => [item, []]));
  return {
    add(item, problem) {
      if (!rows.has(item)) rows.set(item, []);
      rows.get(item).push(problem);
    },
    rows: () => [...rows].map(([item, problems]) => ({ item, problems })),
  };
}
