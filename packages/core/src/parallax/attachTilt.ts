import type { Stage } from './createStage.js';
import { listen } from './listen.js';

/** Chromium has it too: its presence says nothing about the system. */
type AskingEvent = typeof DeviceOrientationEvent & { requestPermission?: () => Promise<string> };

/**
 * The scene follows a phone that is tilted; 30° is all the way, and how it is held at first is the middle.
 *
 * Call it inside a tap: where a permission is needed, it is asked for here, and browsers refuse to ask at any other time.
 *
 * @param report Told once whether it works: `true` at the first reading; `false` when permission is denied or no reading
 * follows within a second (a laptop has the event, but no sensor).
 * @returns Its cleanup; the scene goes back to the middle.
 *
 * @example
 * button.onclick = () => { detach = attachTilt(stage, (works) => { button.hidden = !works; }); };
 */
export function attachTilt(stage: Stage, report?: (works: boolean) => void): () => void {
  const sensor = window.DeviceOrientationEvent as AskingEvent | undefined;
  let middle: [beta: number, gamma: number] | undefined;
  let timer: ReturnType<typeof setTimeout>;
  let off: (() => void) | undefined;

  const answer = (works: boolean) => {
    clearTimeout(timer);
    if (!works) off?.();
    report?.(works);
    report = undefined;
  };

  const start = () => {
    timer = setTimeout(answer, 1000, false);
    off = listen(window, 'deviceorientation', ({ beta, gamma }) => {
      if (beta === null || gamma === null) return;
      if (!middle) {
        middle = [beta, gamma];
        answer(true);
      }
      const x = (gamma - middle[1]) / 30, y = (beta - middle[0]) / 30;
      const turn = ((screen.orientation?.angle || 0) * Math.PI) / 180;
      const across = Math.cos(turn), along = Math.sin(turn);
      stage.to(x * across + y * along, y * across - x * along);
    });
  };

  let open = true;
  Promise.resolve(sensor?.requestPermission ? sensor.requestPermission() : sensor && 'granted').then(
    (permission) => open && (permission === 'granted' ? start() : answer(false)),
    () => answer(false),
  );

  return () => {
    open = false;
    report = undefined;
    answer(false);
    if (middle) stage.to(0, 0);
  };
}
