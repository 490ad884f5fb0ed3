/**
 * Three intensities of one drawing: `playful` moves, lives and surprises; `full` is in colour and
 * has depth; `outline` is still line art. A page at tone 0 shows a small mark instead of a scene.
 */
export type SceneIntensity = 'playful' | 'full' | 'outline';
