import { useId } from 'react';
import { styled } from 'styled-components';
import { Plane } from '../../internals/Plane.js';
import type { SceneProps } from '../SceneProps.js';
import { digits, planes } from './art.js';

const Stage = styled.div.withConfig({ componentId: 'hp-velvet-rope' })`
  --hp-focus-x: 557;
  --hp-card-y: 130;
  .hp-hit { pointer-events: auto; }
  .head { transform-origin: 72.5% 52%; }
  @keyframes hp-peer { to { rotate: -4deg; } }
  @keyframes hp-flicker { 90% { opacity: 1; } to { opacity: .4; } }
  [data-hp-motion='live'] & svg { transition: translate .5s, rotate .5s; }
  [data-hp-intensity='playful'][data-hp-motion='live'] & {
    .head { animation: hp-peer 3s infinite alternate; }
    .neon { animation: hp-flicker 4s infinite; }
  }
  [data-hp-intensity='playful'] &:is(:has(.hp-hit:hover), [data-hp-surprise] *) {
    .head { animation: none; rotate: 70deg; }
    .crumb { translate: -3%; }
  }
`;

/** 403: a night club for owls. The owl at the rope runs a wing down a very short list, and Crumb slips under the rope. */
export function VelvetRope({ model: { code } }: SceneProps) {
  const id = useId();
  const number = code === 403 ? digits : `<text class="hp-r" y="20" font-size="56" text-anchor="middle">${Number(code) || ''}</text>`;
  return (
    <Stage aria-hidden="true">
      {planes.map(([depth, art, className]) => (
        <Plane key={art} depth={depth} art={art.replace('@', number)} id={id} className={className} />
      ))}
    </Stage>
  );
}
