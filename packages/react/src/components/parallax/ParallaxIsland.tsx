'use client';
import { forwardRef } from 'react';
import { createMotionDriver } from './createMotionDriver.js';
import type { ParallaxProps } from './Parallax.js';
import { StageIsland } from './StageIsland.js';

const driver = /* @__PURE__ */ createMotionDriver();

/** The client's part of `Parallax`: a stage in framer-motion's frame loop, so that other motion around it shares the frame. */
export const ParallaxIsland = forwardRef<HTMLDivElement, ParallaxProps>(function ParallaxIsland(props, ref) {
  return <StageIsland {...props} ref={ref} driver={driver} />;
});
