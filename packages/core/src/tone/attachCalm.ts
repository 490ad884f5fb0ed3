/**
 * Lets a visitor ask for calm: the plain words and no scene. The box works by CSS alone, also without script; this keeps the choice
 * for the visitor's next page. A joke goes stale by the third sight (within a day): from then on each takes the page a step down by
 * itself, unless the visitor has said otherwise. A page has its own words and the plain ones at hand, so the first step is plain words beside the scene, with a
 * box that is neither on nor off; with `data-hp-steps` of them it is calm. Where storage is blocked, the choice is for this page alone.
 *
 * @param box The visitor's switch, a checkbox. With `data-hp-count`, this sight is counted under that name in `localStorage`.
 */
export function attachCalm(box: HTMLInputElement): void {
  box.onchange = () => {
    try {
      localStorage['hp-calm'] = box.checked ? 'on' : 'off';
    } catch {
      // As below.
    }
  };
  const { hpCount, hpSteps } = box.dataset;
  try {
    const wish = localStorage['hp-calm'];
    if (wish || !hpCount) box.checked = wish === 'on';
    else {
      const now = Date.now();
      // Of the last day; what is no number is no sight. Five tell all there is to know.
      const sights = [...`${localStorage[hpCount]}`.split(',').filter((at) => now - +at < 864e5), now];
      localStorage[hpCount] = sights.slice(-5);
      box.checked = 2 in sights && +hpSteps! + 1 in sights;
      box.indeterminate = 2 in sights && !box.checked;
    }
  } catch {
    // Storage is blocked.
  }
}
