import type { PageModel } from '@humble-pie/core';
import type { ComponentType } from 'react';
import { Contained } from '../../internals/Contained.js';
import { sceneCss } from '../../internals/sceneCss.js';
import type { SceneProps } from '../../scenes/SceneProps.js';
import { SceneStage } from './SceneStage.js';

export interface SceneSlotProps {
  model: PageModel;
  /** Default: none, which shows nothing. */
  scene?: ComponentType<SceneProps> | null;
  nonce?: string;
}

/** The scene behind the words, moving where the tone allows it. */
export function SceneSlot({ model, scene: Scene, nonce }: SceneSlotProps) {
  const { intensity, labels } = model;
  if (!Scene || !intensity) return null;
  return (
    <>
      <style nonce={nonce} dangerouslySetInnerHTML={{ __html: sceneCss }} />
      <SceneStage intensity={intensity} labels={labels}>
        <Contained name="scene">
          <Scene model={model} intensity={intensity} />
        </Contained>
      </SceneStage>
    </>
  );
}
