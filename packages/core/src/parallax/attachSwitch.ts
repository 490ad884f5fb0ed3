import type { Stage } from './createStage.js';
import { listen } from './listen.js';

const key = 'hp-motion';

/**
 * Makes a button pause the motion and let it go on (WCAG 2.2.2). `aria-pressed` tells whether it is paused, and the choice is kept
 * for the visitor's next page; where storage is blocked, for this one.
 *
 * The button starts `hidden`, since without script nothing needs a switch. Hide it with CSS under `prefers-reduced-motion`.
 *
 * @returns Its cleanup; the button is hidden again.
 */
export function attachSwitch(stage: Stage, button: HTMLElement): () => void {
  const set = (paused: boolean) => {
    stage.paused = paused;
    stage.update();
    button.setAttribute('aria-pressed', `${paused}`);
  };
  button.hidden = false;
  try {
    set(localStorage[key] === 'off');
  } catch {
    // Storage is blocked: as if never paused.
  }
  const off = listen(button, 'click', () => {
    set(!stage.paused);
    try {
      localStorage[key] = stage.paused ? 'off' : '';
    } catch {
      // It is paused on this page all the same.
    }
  });
  return () => {
    off();
    button.hidden = true;
  };
}
