import { useId } from 'react';
import { styled } from 'styled-components';
import { Plane } from '../../internals/Plane.js';
import type { SceneProps } from '../SceneProps.js';
import { digits, planes } from './art.js';

const Stage = styled.div.withConfig({ componentId: 'hp-hourglass' })`
  --hp-card-y: 172;
  .hp-hit { pointer-events: auto; }
  .sand { transform-origin: 70%; }
  @keyframes hp-run { to { translate: 0 2.66%; } }
  @keyframes hp-rock { to { rotate: 3deg; } }
  [data-hp-motion='live'] & svg { transition: translate .5s, scale .5s; }
  [data-hp-intensity='playful'][data-hp-motion='live'] & {
    .sand { animation: hp-run 1s linear infinite; }
    .walk { transform-origin: 68% 79%; animation: hp-rock 2s infinite alternate; }
    .tail { transform-origin: 70% 30%; animation: hp-rock 1s infinite alternate; }
  }
  [data-hp-recovery='back'] &, [data-hp-intensity='playful'] &:is(:has(.hp-hit:hover), [data-hp-surprise] *) {
    .crumb, .tail { translate: 0 -4%; }
    .sand { scale: 4 1; }
  }
`;

/** 408 and 504: a tortoise crosses the dunes of an hourglass with total confidence. The sand runs slowly, because Crumb is the cork. */
export function Hourglass({ model: { code } }: SceneProps) {
  const id = useId();
  const number = code === 504 ? digits : `<text y="12" font-size="36" text-anchor="middle">${Number(code) || ''}</text>`;
  return (
    <Stage aria-hidden="true">
      {planes.map(([depth, art, className]) => (
        <Plane key={art} depth={depth} art={art.replace('@', number)} id={id} className={className} />
      ))}
    </Stage>
  );
}
