'use client';
import { useContext, useState } from 'react';
import { ParallaxContext } from './ParallaxContext.js';
import { createPose, type ParallaxPose } from './ParallaxPose.js';

/**
 * The pose of the `Parallax` around it, as motion values, for elements that should move in a way of their own. Nothing
 * renders again when it changes. Outside of a `Parallax` it stays at rest.
 *
 * @returns `x` and `y`, each from -1 (left, top) to 1.
 *
 * @example
 * const { x } = useParallax();
 * const rotate = useTransform(x, [-1, 1], [-4, 4]);
 * return <m.div style={{ rotate }} />;
 */
export function useParallax(): ParallaxPose {
  const [atRest] = useState(createPose);
  return useContext(ParallaxContext) ?? atRest;
}
