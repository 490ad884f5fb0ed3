'use client';
import { attachDrift, attachFocus, attachPointer, attachScroll, attachSurprise, createSpringDriver, type Labels, type SceneIntensity } from '@humble-pie/core';
import { useRef, type ReactNode } from 'react';
import { StageIsland, type Attach } from '../parallax/StageIsland.js';

const driver = /* @__PURE__ */ createSpringDriver();

const follow: Attach = (stage, page) => [attachPointer(stage), attachFocus(stage, page), attachScroll(stage)];

const play: Attach = (stage, page) => [...follow(stage, page), attachDrift(stage), attachSurprise(stage.root, page)];

export interface SceneStageProps {
  intensity: SceneIntensity;
  labels: Labels;
  children: ReactNode;
}

/** The stage of a page's scene. It has a spring of our own, so that a page brings no animation library for its picture. */
export function SceneStage({ intensity, labels, children }: SceneStageProps) {
  return (
    <StageIsland
      data-hp-part="scene" data-hp-intensity={intensity}
      root={useRef(null)} driver={driver} attach={intensity === 'playful' ? play : follow} disabled={intensity === 'outline'} labels={labels}
    >
      {children}
    </StageIsland>
  );
}
