import type { Stage } from './createStage.js';

/**
 * The scene sways once by itself, two seconds after it was mounted, to show that it has depth; not if it has moved by then.
 *
 * @param seconds How long. What starts by itself and takes more than five needs a way to stop it on the page (WCAG 2.2.2), so
 * show the motion switch then. Default: 4.5, so that the spring has settled before five.
 * @returns Its cleanup.
 */
export function attachDrift(stage: Stage, seconds = 4.5): () => void {
  let start = 0;
  const tick = (now: number) => {
    start ||= now;
    const part = (now - start) / 1e3 / seconds;
    const goesOn = part < 1 && stage.running();
    stage.driftX = goesOn ? Math.sin(part * Math.PI) * Math.sin(part * 9) * 0.4 : 0;
    stage.aim();
    if (goesOn) requestAnimationFrame(tick);
  };
  const timer = setTimeout(() => {
    if (stage.root.dataset.hpMotion === 'css') requestAnimationFrame(tick);
  }, 2000);
  return () => {
    clearTimeout(timer);
    // Its time is over: a frame that is still to come adds nothing and is the last.
    seconds = 0;
  };
}
