import type { Stage } from './createStage.js';
import { listen } from './listen.js';
import { lookAt } from './lookAt.js';

/**
 * The scene follows the mouse anywhere in the window, and a finger that is drawn across the scene.
 *
 * For fingers, give the root `touch-action: pan-y pinch-zoom` in CSS: left to itself, the browser takes the finger away after a
 * pixel, and without pinch-zoom nobody could zoom in.
 *
 * @returns Its cleanup.
 */
export function attachPointer(stage: Stage): () => void {
  return listen(window, 'pointermove', ({ clientX, clientY, pointerType, target }) => {
    if (pointerType !== 'touch' || stage.root.contains(target as Node)) lookAt(stage, clientX, clientY);
  });
}
