import type { Stage } from './createStage.js';
import { listen } from './listen.js';

const drifted = /* @__PURE__ */ new WeakSet<Element>();

/**
 * The scene sways once by itself, two seconds after it was mounted, to show that it has depth: not if the visitor has moved
 * something by then, and no longer than until they do.
 *
 * @param seconds How long. What starts by itself and takes more than five needs a way to stop it on the page (WCAG 2.2.2), so
 * show the motion switch then. Default: 4.5, so that the spring has settled before five.
 * @returns Its cleanup.
 */
export function attachDrift(stage: Stage, seconds = 4.5): () => void {
  let frame = 0, start = 0, x = 0, y = 0;

  const shift = (toX: number, toY: number) => {
    stage.shiftX += toX - x;
    stage.shiftY += toY - y;
    x = toX;
    y = toY;
    stage.aim();
  };

  const end = () => {
    offPointer();
    offFocus();
    clearTimeout(timer);
    cancelAnimationFrame(frame);
    if (start) shift(0, 0);
  };

  const tick = (now: number) => {
    start ||= now;
    const part = (now - start) / 1e3 / seconds;
    if (part >= 1 || !stage.running()) return end();
    const reach = Math.sin(part * Math.PI) * 0.4;
    shift(reach * Math.sin(part * 8), reach * Math.sin(part * 5));
    frame = requestAnimationFrame(tick);
  };

  const timer = setTimeout(() => {
    // Once in a page view, also when the inputs are attached anew.
    if (stage.running() && !drifted.has(stage.root)) frame = requestAnimationFrame(tick);
    drifted.add(stage.root);
  }, 2000);
  const offPointer = listen(window, 'pointermove', end);
  const offFocus = listen(window, 'focusin', end);
  return end;
}
