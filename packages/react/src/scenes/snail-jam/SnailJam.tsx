import { useId } from 'react';
import { styled } from 'styled-components';
import { Plane } from '../../internals/Plane.js';
import { SceneClock } from '../../internals/SceneClock.js';
import type { SceneProps } from '../SceneProps.js';
import { digits, planes } from './art.js';

const Stage = styled.div.withConfig({ componentId: 'hp-snail-jam' })`
  --hp-focus-x: 551;
  --hp-card-y: 150;
  .hp-hit { pointer-events: auto; }
  .bar { transform-origin: 55% 71%; rotate: 3deg; }
  &[data-hp-over], [data-hp-recovery='back'] & {
    .bar { rotate: -89deg; }
    .lids { opacity: 0; }
  }
  @keyframes hp-dim { to { opacity: .5; } }
  @keyframes hp-nod { to { rotate: 4deg; } }
  [data-hp-motion='live'] & .bar { transition: rotate 1s; }
  [data-hp-intensity='playful'][data-hp-motion='live'] & {
    .lamp { animation: hp-dim 3s infinite alternate; }
    .eyes, .stamp { transform-origin: 64% 55%; animation: hp-nod 3s infinite alternate; }
  }
  [data-hp-intensity='playful'] &:is(:has(.hp-hit:hover), [data-hp-surprise] *) {
    .eyes { translate: 0 8%; }
    .lamp, .stamp { animation-duration: .3s; }
  }
`;

/** 429: rush hour of snails. The first rests its chin on the barrier; the toll-keeper is at his pie. The barrier opens when the wait is over. */
export function SnailJam({ model: { code, until } }: SceneProps) {
  const id = useId();
  const number = code === 429 ? digits : `<text class="hp-i" y="8" text-anchor="middle" font-size="32">${Number(code) || ''}</text>`;
  return (
    <Stage aria-hidden="true" data-hp-until={until?.at} data-hp-over={until?.past || undefined}>
      {planes.map(([depth, art, className]) => (
        <Plane key={art} depth={depth} art={art.replace('@', number)} id={id} className={className} />
      ))}
      {until && <SceneClock />}
    </Stage>
  );
}
