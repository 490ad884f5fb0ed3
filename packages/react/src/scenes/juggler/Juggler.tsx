import { useId } from 'react';
import { styled } from 'styled-components';
import { Plane } from '../../internals/Plane.js';
import type { SceneProps } from '../SceneProps.js';
import { crumb, digits, kitchen, octopus, pass, plates, slipped, stack } from './art.js';

// Only `live` moves: it is never set for a visitor who prefers reduced motion.
const Stage = styled.div.withConfig({ componentId: 'hp-juggler' })`
  --hp-card-y: 120;
  @keyframes hp-juggle { to { rotate: 5deg; } }
  @keyframes hp-wink { 98% { opacity: 1; } to { opacity: 0; } }
  .hp-hit { pointer-events: auto; }
  [data-hp-recovery='back'] & {
    .slip { translate: 0 -24%; }
    .eyes { opacity: 0 !important; }
  }
  [data-hp-intensity='playful'] &:is(:has(.hp-hit:hover), [data-hp-surprise] *) .crumb { translate: -6%; }
  [data-hp-motion='live'] & :is(.slip, .crumb) { transition: translate 0.5s; }
  [data-hp-intensity='playful'][data-hp-motion='live'] & {
    .air { transform-origin: 71% 64%; animation: hp-juggle 3s infinite alternate; }
    .eyes { animation: hp-wink 5s infinite; }
  }
`;

/** 503, unplanned: an octopus cook has more plates in the air than arms; the one with the number has slipped, and Crumb dives for it. */
export function Juggler({ model: { code } }: SceneProps) {
  const id = useId();
  const number = code === 503 ? digits : `<text class="hp-i" y="14" font-size="40" text-anchor="middle">${Number(code) || ''}</text>`;
  return (
    <Stage aria-hidden="true">
      <Plane depth={0.1} art={pass} />
      <Plane depth={0.4} art={kitchen} />
      <Plane depth={0.85} art={octopus} id={id} />
      <Plane depth={0.95} art={plates} id={id} className="air" />
      <Plane depth={1} art={crumb} className="crumb" />
      <Plane depth={1.05} art={slipped.replace('@', number)} className="slip" />
      <Plane depth={1.2} art={stack} id={id} />
    </Stage>
  );
}
