'use client';
import { attachDrift, attachFanning, attachFocus, attachPointer, attachScroll, attachSurprise } from '@humble-pie/core';
import { forwardRef, useCallback, useImperativeHandle, useRef } from 'react';
import { createMotionDriver } from './createMotionDriver.js';
import type { ParallaxInput, ParallaxProps } from './Parallax.js';
import { StageIsland, type Attach } from './StageIsland.js';

const driver = /* @__PURE__ */ createMotionDriver();

/** Tilt is not among them: its button attaches it. */
const followers: Partial<Record<ParallaxInput, (...given: Parameters<Attach>) => () => void>> = {
  pointer: attachPointer,
  focus: attachFocus,
  scroll: (stage) => attachScroll(stage),
};

/** The client's part of `Parallax`: a stage in framer-motion's frame loop, so that other motion around it shares the frame. */
export const ParallaxIsland = forwardRef<HTMLDivElement, ParallaxProps>(function ParallaxIsland({ inputs, drift, surprise, labels, ...rest }, ref) {
  const root = useRef<HTMLDivElement>(null);
  useImperativeHandle(ref, () => root.current!, []);

  // An array is a new one at each render; its names are not.
  const names = inputs?.join() ?? 'pointer,focus,scroll,tilt';
  const attach = useCallback<Attach>((stage, page) => [
    ...names.split(',').flatMap((name) => followers[name as ParallaxInput]?.(stage, page) ?? []),
    ...(drift ? [attachDrift(stage, drift === true ? undefined : drift)] : []),
    ...(surprise ? [attachSurprise(stage.root, page), attachFanning(stage.root)] : []),
  ], [names, drift, surprise]);

  return <StageIsland {...rest} labels={{ pauseMotion: labels?.pauseMotion ?? 'Pause motion', tilt: labels?.tilt ?? 'Tilt' }} root={root} driver={driver} attach={attach} tilt={names.includes('tilt')} />;
});
