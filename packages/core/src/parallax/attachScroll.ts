import type { Stage } from './createStage.js';
import { listen } from './listen.js';
import { within } from './within.js';

/**
 * Scrolling the page moves near planes ahead of it and far ones less. It adds nothing while the scene is in the middle of the window.
 *
 * @param strength How much of the pose scrolling may take, from -1 to 1. Default: 0.5.
 * @returns Its cleanup.
 */
export function attachScroll(stage: Stage, strength = 0.5): () => void {
  return listen(document, 'scroll', () => {
    const { y, height } = stage.root.getBoundingClientRect();
    stage.scrollY = within(((y + height / 2) / innerHeight) * 2 - 1) * strength;
    stage.aim();
  });
}
