import { useId } from 'react';
import { styled } from 'styled-components';
import { Plane } from '../../internals/Plane.js';
import type { SceneProps } from '../SceneProps.js';
import { drop, planes } from './art.js';

const Stage = styled.div.withConfig({ componentId: 'hp-fresh-paint' })`
  --hp-focus-x: 582;
  --hp-card-y: 96;
  .hp-hit { pointer-events: auto; }
  .eye { opacity: 0; }
  .bubble { transform-origin: 74% 36%; }
  .tail { transform-origin: 93% 38%; }
  @keyframes hp-snore { to { scale: .6; } }
  @keyframes hp-dangle { to { rotate: 4deg; } }
  [data-hp-intensity='playful'][data-hp-motion='live'] & {
    .bubble { animation: hp-snore 3s infinite alternate; }
    .tail { animation: hp-dangle 3s infinite alternate; }
  }
  [data-hp-intensity='playful'] &:is(:has(.hp-hit:hover), [data-hp-surprise] *) {
    .bubble { animation: none; scale: 0; }
    .eye { opacity: 1; }
  }
`;

/** A new version: the door is half painted, and the painter is asleep on the ladder. Crumb's feet say who was in the paint. */
export function FreshPaint({ model: { code } }: SceneProps) {
  const id = useId();
  const sign = Number(code) ? `<text class="hp-a" y="9" font-size="28" text-anchor="middle">${Number(code)}</text>` : drop;
  return (
    <Stage aria-hidden="true">
      {planes.map(([depth, art, className]) => (
        <Plane key={art} depth={depth} art={art.replace('@', sign)} id={id} className={className} />
      ))}
    </Stage>
  );
}
