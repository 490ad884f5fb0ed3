import type { SceneIntensity } from '../scene/SceneIntensity.js';
import type { Tone } from './Tone.js';

/** How the art is shown at each tone. */
export const intensities = [null, 'outline', 'full', 'playful'] as const satisfies readonly (SceneIntensity | null)[];

/**
 * How a scene is shown at a tone of the art; `null` at tone 0, where a small mark stands in for it.
 *
 * @example intensityFor(resolveTone({ severity: 'notice', playful: 3 }).art); // 'playful'
 */
export function intensityFor(art: Tone): SceneIntensity | null {
  return intensities[art] ?? null;
}
