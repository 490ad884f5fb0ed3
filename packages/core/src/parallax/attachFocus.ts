import type { Stage } from './createStage.js';
import { listen } from './listen.js';
import { lookAt } from './lookAt.js';

/**
 * The scene leans towards the link, button or field that takes the focus, so that depth is there without a pointer. It adds no tab
 * stop.
 *
 * @param page Where to listen. Default: the document.
 * @returns Its cleanup.
 */
export function attachFocus(stage: Stage, page: EventTarget = document): () => void {
  return listen(page, 'focusin', ({ target }) => {
    const { x, y, width, height } = (target as Element).getBoundingClientRect();
    // A heading takes the focus when a page is swapped in; nobody has chosen it.
    if ((target as Element).matches('a,button,input')) lookAt(stage, x + width / 2, y + height / 2);
  });
}
