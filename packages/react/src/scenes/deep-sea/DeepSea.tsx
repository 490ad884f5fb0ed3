import { useId } from 'react';
import { styled } from 'styled-components';
import { Plane } from '../../internals/Plane.js';
import type { SceneProps } from '../SceneProps.js';
import { digits, planes } from './art.js';

const Stage = styled.div.withConfig({ componentId: 'hp-deep-sea' })`
  --hp-focus-x: 548;
  --hp-card-y: 150;
  .hp-hit { pointer-events: auto; }
  .eyes, .dark { opacity: 0; }
  @keyframes hp-swim { to { translate: 0 1.5%; } }
  @keyframes hp-air { to { translate: 0 -5%; } }
  [data-hp-motion='live'] & svg { transition: opacity .4s; }
  [data-hp-intensity='playful'][data-hp-motion='live'] & {
    .swim { animation: hp-swim 3s infinite alternate ease-in-out; }
    .air { animation: hp-air 4s infinite alternate ease-in-out; }
  }
  [data-hp-intensity='playful'] &:is(:has(.hp-hit:hover), [data-hp-surprise] *) {
    .eyes, .dark { opacity: 1; }
  }
`;

/** 404: an anglerfish goes over sunken letters by the light of its lamp, which follows the pose. Crumb keeps to the diving bell. */
export function DeepSea({ model: { code } }: SceneProps) {
  const id = useId();
  const number = code === 404 ? digits : `<text font-size="170" text-anchor="middle">${Number(code) || ''}</text>`;
  return (
    <Stage aria-hidden="true">
      {planes.map(([depth, art, className]) => (
        <Plane key={art} depth={depth} art={art.replace('@', number)} id={id} className={className} />
      ))}
    </Stage>
  );
}
