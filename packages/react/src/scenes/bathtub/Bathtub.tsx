import { useId } from 'react';
import { styled } from 'styled-components';
import { Plane } from '../../internals/Plane.js';
import type { SceneProps } from '../SceneProps.js';
import { digits, planes } from './art.js';

const Stage = styled.div.withConfig({ componentId: 'hp-bathtub' })`
  --hp-focus-x: 556;
  --hp-card-y: 184;
  .hp-hit { pointer-events: auto; }
  .spout { transform-origin: 65% 30%; scale: .7 .3; }
  @keyframes hp-bob { to { translate: 0 1%; } }
  @keyframes hp-drift { to { rotate: 4deg; } }
  [data-hp-motion='live'] & svg { transition: translate .5s, scale .5s; }
  [data-hp-intensity='playful'][data-hp-motion='live'] & {
    .whale, .duck { animation: hp-bob 2s infinite alternate; }
    .crumb { transform-origin: 52% 92%; animation: hp-drift 3s infinite alternate; }
  }
  [data-hp-intensity='playful'] &:is(:has(.hp-hit:hover), [data-hp-surprise] *) {
    .duck { animation: none; translate: 0 -12%; }
    .spout { scale: 1; }
  }
`;

/** 413: a whale, content, in a bathtub far too small. The water is everywhere, and Crumb holds the plug. */
export function Bathtub({ model: { code } }: SceneProps) {
  const id = useId();
  const number = code === 413 ? digits : `<text y="12" font-size="36" text-anchor="middle">${Number(code) || ''}</text>`;
  return (
    <Stage aria-hidden="true">
      {planes.map(([depth, art, className]) => (
        <Plane key={art} depth={depth} art={art.replace('@', number)} id={id} className={className} />
      ))}
    </Stage>
  );
}
