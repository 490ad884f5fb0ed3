import { useId } from 'react';
import { styled } from 'styled-components';
import { Plane } from '../../internals/Plane.js';
import type { SceneProps } from '../SceneProps.js';
import { digits, planes } from './art.js';

const Stage = styled.div.withConfig({ componentId: 'hp-unplugged' })`
  --hp-focus-x: 582;
  --hp-card-y: 90;
  .hp-hit { pointer-events: auto; }
  .lights { opacity: 0; }
  [data-hp-recovery='back'] & {
    .plug { translate: 6% 3%; }
    .socket { translate: -6% 3%; }
    .goat, .jaw { translate: -6%; }
    .lights { opacity: 1; }
  }
  .crumb { transform-origin: 60% 67%; }
  @keyframes hp-strain { to { scale: 1.01; } }
  [data-hp-motion='live'] & svg { transition: translate .5s, rotate .5s, opacity .5s; }
  [data-hp-intensity='playful'][data-hp-motion='live'] & :is(.crumb, .jaw) { animation: hp-strain 1s infinite alternate; }
  [data-hp-intensity='playful'] &:is(:has(.hp-hit:hover), [data-hp-surprise] *) {
    .socket { translate: 2.2%; }
    .plug { translate: 1.4%; }
    .crumb { rotate: 4deg; }
  }
`;

/** 502: Crumb stands between two cliffs with a plug in one hand and a socket in the other, and a goat has the rest of the cable. They join when the service is back. */
export function Unplugged({ model: { code } }: SceneProps) {
  const id = useId();
  const number = code === 502 ? digits : `<text class="hp-i" y="12" font-size="32" text-anchor="middle">${Number(code) || ''}</text>`;
  return (
    <Stage aria-hidden="true">
      {planes.map(([depth, art, className]) => (
        <Plane key={art} depth={depth} art={art.replace('@', number)} id={id} className={className} />
      ))}
    </Stage>
  );
}
