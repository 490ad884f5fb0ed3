import type { Stage } from './createStage.js';
import { within } from './within.js';

/**
 * Scrolling moves near planes ahead of the page and far ones less. It adds nothing while the scene is in the middle of the window.
 *
 * @param strength How much of the pose scrolling may take, from -1 to 1. Default: 0.5.
 * @returns Its cleanup.
 */
export function attachScroll(stage: Stage, strength = 0.5): () => void {
  let now = 0;
  const scroll = () => {
    const { y, height } = stage.root.getBoundingClientRect();
    const next = within((y * 2 + height) / innerHeight - 1) * strength;
    stage.shiftY += next - now;
    now = next;
    stage.aim();
  };
  // Captured, since the scroll event of another scroller than the window doesn't bubble.
  window.addEventListener('scroll', scroll, true);
  return () => window.removeEventListener('scroll', scroll, true);
}
