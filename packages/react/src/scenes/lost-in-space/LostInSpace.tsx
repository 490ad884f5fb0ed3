import { useId } from 'react';
import { styled } from 'styled-components';
import { Plane } from '../../internals/Plane.js';
import type { SceneProps } from '../SceneProps.js';
import { digits, planes } from './art.js';

const Stage = styled.div.withConfig({ componentId: 'hp-lost-in-space' })`
  --hp-focus-x: 580;
  --hp-card-y: 40;
  .hp-hit { pointer-events: auto; }
  .crumb { transform-origin: 66% 76%; }
  .crab { transform-origin: 88% 86%; }
  @keyframes hp-float { to { translate: 0 -2%; rotate: 6deg; } }
  @keyframes hp-wave { to { rotate: 5deg; } }
  [data-hp-intensity='playful'][data-hp-motion='live'] & {
    .crumb { transition: rotate 1s; animation: hp-float 4s ease-in-out infinite alternate; }
    .crab { animation: hp-wave 1.5s infinite alternate; }
  }
  [data-hp-intensity='playful'] &:is(:has(.hp-hit:hover), [data-hp-surprise] *) {
    .crumb { animation: none; rotate: 1turn; }
  }
`;

/** 404, through a hole in the clouds: Crumb drifts past three worlds on a cut tether. On the ship, a crab still has a piece of it in its claw. */
export function LostInSpace({ model: { code } }: SceneProps) {
  const id = useId();
  const said: Readonly<Record<string, string>> = code === 404 ? digits : { '@0': `<text y="60" font-size="170" text-anchor="middle">${Number(code) || ''}</text>` };
  return (
    <Stage aria-hidden="true">
      {planes.map(([depth, art, className]) => (
        <Plane key={art} depth={depth} art={art.replace(/@\d/, (world) => said[world] ?? '')} id={id} className={className} />
      ))}
    </Stage>
  );
}
