const day = 864e5;
const counted = new WeakSet<Element>();

/** Counts this sight of a page, and tells whether it is at least the third within a day. */
function isStale(key: string): boolean {
  const now = Date.now();
  const sights = [...(localStorage[key] ?? '').split(',').filter((at: string) => now - +at < day), now];
  // Three tell all there is to know.
  localStorage[key] = sights.slice(-3);
  return sights.length > 2;
}

/**
 * Lets a visitor ask for calm: the plain words and no scene. The box works by CSS alone, also without script; this keeps the choice
 * for the visitor's next page. A joke goes stale by the third sight (within a day), so from then on a page is calm by itself,
 * unless the visitor has said otherwise. Where storage is blocked, the choice is for this page alone.
 *
 * @param box The visitor's switch, a checkbox. With `data-hp-count`, this sight is counted under that name.
 * @returns Its cleanup.
 */
export function attachCalm(box: HTMLInputElement): () => void {
  const { hpCount } = box.dataset;
  try {
    // Once an element: React's strict mode attaches twice.
    if (!counted.has(box)) box.checked = (localStorage['hp-calm'] || (hpCount && isStale(`hp-seen-${hpCount}`) && 'on')) === 'on';
  } catch {
    // Storage is blocked.
  }
  counted.add(box);
  box.onchange = () => {
    try {
      localStorage['hp-calm'] = box.checked ? 'on' : 'off';
    } catch {
      // As above.
    }
  };
  return () => (box.onchange = null);
}
