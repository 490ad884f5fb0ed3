import type { Stage } from './createStage.js';
import { listen } from './listen.js';

/** Chromium has it too: its presence says nothing about the system. */
type AskingEvent = typeof DeviceOrientationEvent & { requestPermission?: () => Promise<unknown> };

/**
 * The scene follows a phone that is tilted; 30° is all the way, and how it is held at first is the middle.
 *
 * Call it inside a tap: where a permission is needed, it is asked for here, and browsers refuse to ask at any other time.
 *
 * @param report Told, a second after the permission, whether a reading followed: not when it was denied, and not on a laptop,
 * which has the event, but no sensor.
 * @returns Its cleanup; the scene goes back to the middle.
 *
 * @example
 * button.onclick = () => { detach = attachTilt(stage, (works) => { button.hidden = !works; }); };
 */
export function attachTilt(stage: Stage, report?: (works: boolean) => void): () => void {
  let middle: [beta: number, gamma: number] | undefined;
  const off = listen(window, 'deviceorientation', ({ beta, gamma }) => {
    // A device without a sensor sends one event without values.
    if (beta === null) return;
    middle ??= [beta, gamma!];
    const x = (gamma! - middle[1]) / 30, y = (beta - middle[0]) / 30;
    const turn = ((screen.orientation?.angle || 0) * Math.PI) / 180;
    const cos = Math.cos(turn), sin = Math.sin(turn);
    stage.to(x * cos + y * sin, y * cos - x * sin);
  });
  const wait = () => setTimeout(() => report?.(!!middle), 1000);
  const asked = (window.DeviceOrientationEvent as AskingEvent | undefined)?.requestPermission?.();
  if (asked) asked.then(wait, wait);
  else wait();
  return () => {
    off();
    report = undefined;
    stage.to(0, 0);
  };
}
