import { useId } from 'react';
import { styled } from 'styled-components';
import { Plane } from '../../internals/Plane.js';
import type { SceneProps } from '../SceneProps.js';
import { digits, planes } from './art.js';

const Stage = styled.div.withConfig({ componentId: 'hp-teapot' })`
  --hp-focus-x: 556;
  --hp-card-y: 166;
  .hp-hit { pointer-events: auto; }
  .lid { transform-origin: 70% 48%; }
  .huff { transform-origin: 80% 44%; scale: 0; }
  .tag { transform-origin: 64% 48%; }
  @keyframes hp-rattle { to { rotate: 2deg; } }
  @keyframes hp-swing { to { rotate: -5deg; } }
  [data-hp-motion='live'] & svg { transition: translate .3s, scale .3s; }
  [data-hp-intensity='playful'][data-hp-motion='live'] & {
    .lid { animation: hp-rattle .9s infinite alternate; }
    .tag { animation: hp-swing 3s infinite alternate; }
  }
  [data-hp-intensity='playful'] &:is(:has(.hp-hit:hover), [data-hp-surprise] *) {
    .lid { translate: 0 -7%; }
    .huff { scale: 1; }
  }
`;

/** 418: a teapot was asked for coffee, and turns up its spout. The coffee maker behind it has heard everything. */
export function Teapot({ model: { code } }: SceneProps) {
  const id = useId();
  const number = code === 418 ? digits : `<text y="14" font-size="26" text-anchor="middle">${Number(code) || ''}</text>`;
  return (
    <Stage aria-hidden="true">
      {planes.map(([depth, art, className]) => (
        <Plane key={art} depth={depth} art={art.replace('@', number)} id={id} className={className} />
      ))}
    </Stage>
  );
}
