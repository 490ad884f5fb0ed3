import { createPageModel, type StatusKey } from '@humble-pie/core';
import { ErrorPage, type PageInput, type SceneProps } from '@humble-pie/react';
import type { ComponentType } from 'react';
import { styled } from 'styled-components';

const Dial = styled.figure.withConfig({ componentId: 'hp-story-dial' })`
  margin: 0;
  display: grid;
  gap: 0.5rem;
  figcaption { display: flex; flex-wrap: wrap; gap: 0.25rem 1.5rem; font: 0.875rem/1.4 system-ui, sans-serif; }
`;

const names = ['plain', 'warm', 'light', 'playful'] as const;
const pictures = { playful: 'full colour, idle life and a surprise', full: 'full colour', outline: 'a still outline' } as const;

export interface ToneDialProps extends PageInput {
  status: StatusKey;
  scene: ComponentType<SceneProps>;
  /** What the example is about. */
  about?: string;
}

/** A page as the facts make it, and how light its words and its picture may be. */
export function ToneDial({ status, scene, about, ...facts }: ToneDialProps) {
  const model = createPageModel({ status, layout: 'embedded', headingLevel: 2, ...facts });
  return (
    <Dial>
      <figcaption>
        {about && <strong>{about}</strong>}
        <span>
          Words: {model.tone}, {names[model.tone]}
        </span>
        <span>Picture: {model.intensity ? pictures[model.intensity] : 'the small mark'}</span>
      </figcaption>
      <ErrorPage model={model} scene={scene} />
    </Dial>
  );
}
