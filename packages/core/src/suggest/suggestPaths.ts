/** A route that may be suggested: its path, or a path with a name to show. */
export type Route = string | { readonly label: string; readonly href: string };

/** What is longer is no typing error: only its beginning is compared. */
const longest = 200;

const fold = (path: string) => {
  try {
    path = path.includes('%') ? decodeURI(path) : path;
  } catch {
    // Broken escapes are compared as they stand.
  }
  return path.toLowerCase();
};

/**
 * The routes that were probably meant by a path that leads nowhere, best first: those a typing error or two away
 * (left out, added, changed or swapped letters, in any case), then those of the same name in another folder, then the folder that
 * the path is in. Patterns such as `/pies/:id` are no addresses and are left out.
 *
 * @param path the path asked for; its query is not compared
 * @param routes every path there is, or the ones worth suggesting
 * @param limit how many at most. Default: 3
 * @returns what the page's `suggestions` take
 *
 * @example
 * <NotFound path={path} suggestions={[...suggestPaths(path, routes), { label: 'All pies', href: '/pies' }]} />
 * @example
 * suggestPaths('/pies/staek', ['/', '/pies', '/pies/steak']) // [{ label: '/pies/steak', href: '/pies/steak' }, …]
 */
export function suggestPaths(path: unknown, routes: readonly Route[], limit = 3): { label: string; href: string }[] {
  const asked = fold((typeof path === 'string' ? path : '').slice(0, longest).replace(/[?#].*|\/+$/gs, '')).normalize();
  const name = asked.slice(asked.lastIndexOf('/'));
  // An error in four letters, and never so many that another word would do.
  const most = Math.min(3, Math.ceil(asked.length / 4));

  // Optimal string alignment from `i` in `asked` and `j` in `other` on, if `left` steps do, else 99. What differs in more is given up
  // after a few letters, so nothing is allocated for ten thousand routes of which three are near.
  const steps = (other: string, i: number, j: number, left: number): number => {
    while (i < asked.length && asked.charCodeAt(i) === other.charCodeAt(j)) {
      i++;
      j++;
    }
    const more = asked.length - i;
    const others = other.length - j;
    if (!more || !others) return more + others > left ? 99 : more + others;
    if (!left-- || Math.abs(more - others) > left + 1) return 99;
    const isSwapped = asked.charCodeAt(i) === other.charCodeAt(j + 1) && asked.charCodeAt(i + 1) === other.charCodeAt(j);
    return 1 + Math.min(steps(other, i + 1, j + 1, left), steps(other, i + 1, j, left), steps(other, i, j + 1, left), isSwapped ? steps(other, i + 2, j + 2, left) : 99);
  };

  const near: { label: string; href: string; score: number }[] = [];
  for (const route of Array.isArray(routes) && asked.length > 1 ? (routes as readonly Route[]) : []) {
    const href = typeof route === 'string' ? route : route?.href;
    if (typeof href !== 'string' || href === path || href.length > longest) continue;
    const other = fold(href);
    const { length } = other;
    let score = steps(other, 0, 0, most);
    if (score > most) score = name.length > 3 && other.endsWith(name) ? 6 : length > 1 && asked[length] === '/' && asked.startsWith(other) ? 8 - length / longest : 9;
    if (score < 9 && /^\/(?!\/)[^:*[{\\]*$/.test(href)) near.push({ label: String((route as { label?: string }).label || href), href, score });
  }
  return near.sort((one, other) => one.score - other.score).slice(0, limit).map(({ label, href }) => ({ label, href }));
}
