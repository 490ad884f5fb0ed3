import type { Stage } from './createStage.js';

/** Heads for a point of the window, in CSS pixels. */
export function lookAt(stage: Stage, x: number, y: number): void {
  stage.to((x / innerWidth) * 2 - 1, (y / innerHeight) * 2 - 1);
}
