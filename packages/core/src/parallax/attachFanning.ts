import { listen } from './listen.js';

/**
 * Sets `data-hp-fanned` on the scene while a pointer is waved over it, and for two seconds after, so that a scene can let its
 * smoke thin.
 *
 * @returns Its cleanup.
 */
export function attachFanning(root: HTMLElement): () => void {
  let timer: ReturnType<typeof setTimeout>;
  let last = 0, pace = 0;
  const end = () => {
    clearTimeout(timer);
    delete root.dataset.hpFanned;
  };
  const off = listen(root, 'pointermove', ({ movementX, movementY, timeStamp }) => {
    // Pixels a millisecond, averaged over a few moves: crossing the scene on the way to a link is not waving.
    pace += (Math.hypot(movementX, movementY) / (timeStamp - last || 1) - pace) / 8;
    last = timeStamp;
    if (pace < 1) return;
    clearTimeout(timer);
    if (root.dataset.hpFanned === undefined) root.dataset.hpFanned = '';
    timer = setTimeout(end, 2000);
  });
  return () => {
    off();
    end();
  };
}
