import type { PageModel, SceneIntensity } from '@humble-pie/core';

/** What every scene receives. */
export interface SceneProps {
  /** The page that the scene stands on: its code, its times, its path. */
  model: PageModel;
  intensity: SceneIntensity;
}
