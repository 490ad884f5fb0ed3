import type { PageModel, SceneIntensity, Theme } from '@humble-pie/core';
import { ErrorPage, type SceneProps } from '@humble-pie/react';
import type { ComponentType } from 'react';
import { styled } from 'styled-components';

// A scene composes itself for the place it is in. Drawn at the size of a window and then made smaller, it is composed as on a page.
const Figure = styled.figure.withConfig({ componentId: 'hp-story-scene-card' })`
  width: calc(800px * var(--scale, 0.4));
  margin: 0;
  content-visibility: auto;
  contain-intrinsic-size: auto 320px auto 210px;
  .frame { height: calc(450px * var(--scale, 0.4)); overflow: hidden; border-radius: 12px; }
  .stage { width: 800px; height: 450px; border-radius: 0; transform: scale(var(--scale, 0.4)); transform-origin: 0 0; }
  [data-hp-part='motion'] { display: none; }
  figcaption { padding: 0.25rem 0.125rem; font-size: 0.8125rem; }
`;

export interface SceneCardProps {
  scene: ComponentType<SceneProps>;
  model: PageModel;
  theme: Theme;
  caption: string;
  /** Default: `full`. */
  intensity?: SceneIntensity;
  colorScheme?: 'auto' | 'light' | 'dark';
}

/**
 * A scene as a thumbnail, two fifths of its size unless `--scale` around it says otherwise: alive, and asleep while it is out of
 * sight. Whoever shows many of them gives one switch for all.
 */
export function SceneCard({ scene, model, theme, caption, intensity = 'full', colorScheme }: SceneCardProps) {
  const shown = { ...model, intensity };
  return (
    <Figure>
      <div className="frame">
        <ErrorPage.Root model={shown} theme={theme} colorScheme={colorScheme} className="stage">
          <ErrorPage.Scene model={shown} scene={scene} />
        </ErrorPage.Root>
      </div>
      <figcaption>{caption}</figcaption>
    </Figure>
  );
}
