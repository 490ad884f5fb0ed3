import { useId } from 'react';
import { styled } from 'styled-components';
import { Plane } from '../../internals/Plane.js';
import type { SceneProps } from '../SceneProps.js';
import { digits, planes } from './art.js';

const Stage = styled.div.withConfig({ componentId: 'hp-unplugged' })`
  --hp-focus-x: 572;
  --hp-card-y: 110;
  .hp-hit { pointer-events: auto; }
  .lights { opacity: 0; }
  [data-hp-recovery='back'] & {
    .socket, .goat { translate: -2.8%; }
    .lights { opacity: 1; }
  }
  .goat { transform-origin: 94% 58%; }
  .tag { transform-origin: 62% 71%; }
  @keyframes hp-swing { to { rotate: 6deg; } }
  @keyframes hp-strain { to { translate: .4%; } }
  [data-hp-motion='live'] & svg { transition: translate .5s, rotate .5s, opacity 1s; }
  [data-hp-intensity='playful'][data-hp-motion='live'] & {
    .tag { animation: hp-swing 3s infinite alternate; }
    .crumb { animation: hp-strain 1s infinite alternate; }
  }
  [data-hp-intensity='playful'] &:is(:has(.hp-hit:hover), [data-hp-surprise] *) {
    .socket { translate: 2.5%; }
    .goat { rotate: 8deg; }
  }
`;

/** 502: a plug and its socket are a hand apart, and all of Crumb is not quite enough. Somebody has the other end. They join when the service is back. */
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
