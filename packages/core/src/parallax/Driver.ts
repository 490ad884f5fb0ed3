/** Shows a pose. Returns whether to go on: `false` when the scene has been stopped, hidden or scrolled away. */
export type WritePose = (x: number, y: number) => boolean;

/** Heads for a pose from where it is; `atOnce` is there, and written, before it returns. */
export type Go = (x: number, y: number, atOnce?: boolean) => void;

/**
 * What moves the pose: `createSpringDriver` ships with core, another may wrap an animation library. It calls `write` at most once a
 * frame, schedules no frame after `write` returned `false`, and none once it has settled.
 */
export type Driver = (write: WritePose) => Go;
