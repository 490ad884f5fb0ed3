'use client';
import { createSpringDriver, type Labels, type SceneIntensity } from '@humble-pie/core';
import type { ReactNode } from 'react';
import { StageIsland } from '../parallax/StageIsland.js';

const driver = /* @__PURE__ */ createSpringDriver();

export interface SceneStageProps {
  intensity: SceneIntensity;
  labels: Labels;
  children: ReactNode;
}

/** The stage of a page's scene. It has a spring of our own, so that a page brings no animation library for its picture. */
export function SceneStage({ intensity, labels, children }: SceneStageProps) {
  const playful = intensity === 'playful';
  return (
    <StageIsland data-hp-part="scene" data-hp-intensity={intensity} driver={driver} disabled={intensity === 'outline'} drift={playful} surprise={playful} labels={labels}>
      {children}
    </StageIsland>
  );
}
