import { springValue, type MotionValue } from 'framer-motion';

/** A stage's pose: two values, each from -1 (left, top) to 1, at rest at 0. */
export interface ParallaxPose {
  readonly x: MotionValue<number>;
  readonly y: MotionValue<number>;
}

// As eager as core's own spring: critically damped, eleven a second, asleep below a thousandth.
const spring = { stiffness: 121, damping: 22, restDelta: 0.001, restSpeed: 0.001 };

/** A pose that moves by springs. */
export const createPose = (): ParallaxPose => ({ x: springValue<number>(0, spring), y: springValue<number>(0, spring) });
