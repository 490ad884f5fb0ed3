import { useId } from 'react';
import { styled } from 'styled-components';
import { Plane } from '../../internals/Plane.js';
import type { SceneProps } from '../SceneProps.js';
import { digits, planes } from './art.js';

const Stage = styled.div.withConfig({ componentId: 'hp-keyhole' })`
  --hp-focus-x: 566;
  --hp-card-y: 130;
  .hp-hit { pointer-events: auto; }
  .eye { opacity: 0; }
  .key { transform-origin: 90% 42%; }
  .tail { transform-origin: 58% 66%; }
  @keyframes hp-hang { to { rotate: 5deg; } }
  @keyframes hp-wag { to { rotate: -9deg; } }
  [data-hp-intensity='playful'][data-hp-motion='live'] & {
    .key { animation: hp-hang 3s infinite alternate; }
    .tail { animation: hp-wag 2s infinite alternate; }
    .eye { transition: opacity .2s; }
  }
  [data-hp-intensity='playful'] &:is(:has(.hp-hit:hover), [data-hp-surprise] *) .eye { opacity: 1; }
`;

/** 401: a cosy door at night, and Crumb at its keyhole. The key hangs on a hook in plain sight. */
export function Keyhole({ model: { code } }: SceneProps) {
  const id = useId();
  const number = code === 401 ? digits : `<text class="hp-i" y="10" font-size="28" text-anchor="middle">${Number(code) || ''}</text>`;
  return (
    <Stage aria-hidden="true">
      {planes.map(([depth, art, className]) => (
        <Plane key={art} depth={depth} art={art.replace('@', number)} id={id} className={className} />
      ))}
    </Stage>
  );
}
