import type { SceneIntensity, Theme } from '@humble-pie/core';
import { bakery } from '@humble-pie/react/themes';
import { useState } from 'react';
import { styled } from 'styled-components';
import { paper } from '../content/paper.js';
import { SceneCard } from './SceneCard.js';
import { scenes, type SceneRow } from './scenes.js';

const Wall = styled.main.withConfig({ componentId: 'hp-story-gallery' })`
  min-height: 100vh;
  box-sizing: border-box;
  padding: 1.5rem;
  ${paper}
  font: 1rem/1.5 ui-rounded, Nunito, system-ui, sans-serif;
  header { display: flex; flex-wrap: wrap; align-items: baseline; gap: 0.5rem 1.5rem; }
  h1 { margin: 0; }
  header button { min-height: 2.75rem; padding: 0 1.25rem; border: 2px solid currentColor; border-radius: 99px; background: none; color: inherit; font: inherit; cursor: pointer; }
  h2 { margin: 2rem 0 0; font: 700 1.125rem/1.3 ui-monospace, monospace; }
  p { margin: 0 0 0.75rem; max-width: 44em; }
  .row { display: flex; flex-wrap: wrap; gap: 1rem; }
  @media (max-width: 380px) { --scale: 0.34; }
`;

export interface GalleryProps {
  /** How the scenes are shown; each of the three when `intensities` is set. Default: `playful`. */
  intensity?: SceneIntensity;
  /** Shows each scene at its three intensities, instead of by day and by night. Default: `false`. */
  intensities?: boolean;
  /** The scheme of the three intensities. Default: `auto`. */
  colorScheme?: 'auto' | 'light' | 'dark';
  /** Default: `bakery`. */
  theme?: Theme;
}

const all: readonly SceneIntensity[] = ['playful', 'full', 'outline'];

/** Every scene there is, alive. One button holds the whole wall still. */
export function Gallery({ intensity = 'playful', intensities = false, colorScheme = 'auto', theme = bakery }: GalleryProps) {
  const [still, setStill] = useState(false);
  // Only a playful scene moves by itself.
  const shown = (one: SceneIntensity) => (still && one === 'playful' ? 'full' : one);
  const cardsOf = ({ name }: SceneRow) =>
    intensities
      ? all.map((one) => ({ intensity: shown(one), theme, caption: `${name}, ${one}` }))
      : (['light', 'dark'] as const).map((scheme) => ({ intensity: shown(intensity), theme, colorScheme: scheme, caption: `${name}, ${scheme}` }));
  return (
    <Wall>
      <header>
        <h1>{intensities ? 'Three intensities of one drawing' : 'Every scene, by day and by night'}</h1>
        <button aria-pressed={still} onClick={() => setStill(!still)}>
          Hold still
        </button>
      </header>
      {scenes.map((row) => (
        <section key={row.name} aria-labelledby={row.name}>
          <h2 id={row.name}>{row.name}</h2>
          <p>{row.play}</p>
          <div className="row">
            {cardsOf(row).map((card) => (
              <SceneCard key={card.caption} colorScheme={colorScheme} {...row} {...card} />
            ))}
          </div>
        </section>
      ))}
    </Wall>
  );
}
