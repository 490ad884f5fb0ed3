'use client';
import { motionValue } from 'framer-motion';
import { useContext, useEffect, useState } from 'react';
import type { ParallaxPose } from './ParallaxPose.js';
import { StagePoseContext } from './StagePoseContext.js';

/**
 * The pose of the stage around it, a `Parallax` or the scene of a page, as motion values, for elements that should move in a way
 * of their own. Nothing renders again when it changes. Outside of a stage it stays at rest.
 *
 * @returns `x` and `y`, each from -1 (left, top) to 1.
 *
 * @example
 * const { x } = useParallax();
 * const rotate = useTransform(x, [-1, 1], [-4, 4]);
 * return <m.div style={{ rotate }} />;
 */
export function useParallax(): ParallaxPose {
  const stage = useContext(StagePoseContext);
  const [pose] = useState<ParallaxPose>(() => ({ x: motionValue(0), y: motionValue(0) }));
  useEffect(() => {
    if (!stage) return;
    const follow = () => {
      pose.x.set(stage.x);
      pose.y.set(stage.y);
    };
    follow();
    stage.followers.add(follow);
    return () => {
      stage.followers.delete(follow);
    };
  }, [stage, pose]);
  return pose;
}
