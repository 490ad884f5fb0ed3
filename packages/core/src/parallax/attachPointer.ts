import type { Stage } from './createStage.js';
import { listen } from './listen.js';
import { lookAt } from './lookAt.js';

/**
 * The scene follows the mouse anywhere in the window, and a finger that is drawn across the scene. A finger can still scroll the
 * page and zoom it.
 *
 * @returns Its cleanup.
 */
export function attachPointer(stage: Stage): () => void {
  const { root } = stage;
  // Left to itself, the browser takes the finger away after a pixel; without pinch-zoom nobody could zoom in.
  root.style.touchAction = 'pan-y pinch-zoom';
  return listen(window, 'pointermove', ({ clientX, clientY, pointerType, target }) => {
    if (pointerType !== 'touch' || root.contains(target as Node)) lookAt(stage, clientX, clientY);
  });
}
