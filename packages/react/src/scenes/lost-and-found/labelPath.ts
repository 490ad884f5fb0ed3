/** What fits on the plaque. */
const most = 18;

/**
 * The end of a path, which tells it apart: whole when short, else after an ellipsis, from where a word begins if one does soon.
 *
 * @example labelPath('/recipes/2019/autumn/plum-pie') // '…/autumn/plum-pie'
 */
export function labelPath(path: string): string {
  const letters = Array.from(path || '/…');
  if (letters.length <= most) return letters.join('');
  return `…${letters.slice(1 - most).join('').replace(/^.{0,8}?(?=[/_.-].)/, '')}`;
}
