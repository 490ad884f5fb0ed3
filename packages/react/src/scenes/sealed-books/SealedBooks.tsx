import { useId } from 'react';
import { styled } from 'styled-components';
import { Plane } from '../../internals/Plane.js';
import type { SceneProps } from '../SceneProps.js';
import { digits, planes } from './art.js';

const Stage = styled.div.withConfig({ componentId: 'hp-sealed-books' })`
  --hp-focus-x: 562;
  --hp-card-y: 178;
  .hp-hit { pointer-events: auto; }
  .light { transform-origin: 57% 44%; }
  .leaf { transform-origin: 50.75% 50%; }
  @keyframes hp-warm { to { scale: 1.03; } }
  [data-hp-motion='live'] & .leaf { transition: scale 1.2s; }
  [data-hp-intensity='playful'][data-hp-motion='live'] & .light { animation: hp-warm 6s infinite alternate ease-in-out; }
  [data-hp-intensity='playful'] &:is(:has(.hp-hit:hover), [data-hp-surprise] *) .leaf { scale: -1 1; }
`;

/** 451: a quiet library. The titles of some books are black bars, behind a rope; Crumb reads what may still be read. */
export function SealedBooks({ model: { code } }: SceneProps) {
  const id = useId();
  const number = code === 451 ? digits : `<text y="12" font-size="34" text-anchor="middle">${Number(code) || ''}</text>`;
  return (
    <Stage aria-hidden="true">
      {planes.map(([depth, art, className]) => (
        <Plane key={art} depth={depth} art={art.replace('@', number)} id={id} className={className} />
      ))}
    </Stage>
  );
}
