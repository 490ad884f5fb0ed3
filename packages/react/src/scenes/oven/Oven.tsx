import { styled } from 'styled-components';
import { Plane } from '../../internals/Plane.js';
import { SceneClock } from '../../internals/SceneClock.js';
import type { SceneProps } from '../SceneProps.js';
import { air, crumb, dial, fore, front, glow, hand, heart, lid, number503, oven, room, wall } from './art.js';
import { dialShare } from './dialShare.js';

const Stage = styled.div.withConfig({ componentId: 'hp-oven' })`
  .hp-hit { pointer-events: auto; }
  .heart { opacity: 0; }
  .lid { transform-origin: 50% 70%; }
  @keyframes hp-breathe { to { opacity: .5; } }
  @keyframes hp-rise { to { scale: 1 1.08; } }
  [data-hp-intensity='playful'][data-hp-motion='live'] & {
    .glow { animation: hp-breathe 4s infinite alternate; }
    .lid { animation: hp-rise 6s infinite alternate; }
    .lid, .heart { transition: opacity 1s, translate 1s; }
  }
  [data-hp-intensity='playful'] &:is(:has(.hp-hit:hover), [data-hp-surprise] *) {
    .lid { translate: 0 -3%; }
    .heart { opacity: 1; translate: 0 -17%; }
  }
`;

/**
 * Planned maintenance: the pie is in the oven, the dial tells how far along it is, and Crumb already holds plate and fork.
 *
 * The needle is drawn at the dial's start. Script that knows the time turns it on: `transform` of
 * `[data-hp-dial]` becomes `rotate(share × data-hp-dial)`; `data-hp-since` and `data-hp-until` are the ends in milliseconds.
 */
export function Oven({ model: { code, since, until, now } }: SceneProps) {
  const [start, end, moment] = [since?.at, until?.at, now].map(Number) as [number, number, number];
  const digits = code === 503 ? number503 : `<text class="hp-a" y="10" font-size="28" text-anchor="middle">${Number(code) || ''}</text>`;
  const needle =
    `<g data-hp-dial="270" data-hp-since="${start || ''}" data-hp-until="${end || ''}" transform="rotate(${Math.round(270 * dialShare(start, end, moment))})">` +
    `${hand}</g>`;
  return (
    <Stage aria-hidden="true">
      <Plane depth={0.05} art={air} />
      <Plane depth={0.15} art={wall} />
      <Plane depth={0.4} art={room} />
      <Plane
        depth={0.8}
        art={
          `${oven}<g class="hp-upright"><g transform="translate(546 159)">${digits}</g></g>` +
          `<g class="hp-upright">${dial}<g transform="translate(628 122)rotate(-135)">${needle}</g></g>`
        }
      />
      <Plane depth={0.8} art={glow} className="glow" />
      <Plane depth={0.8} art={lid} className="lid" />
      <Plane depth={0.8} art={front} />
      <Plane depth={0.8} art={heart} className="heart" />
      <Plane depth={1} art={crumb} />
      <Plane depth={1.15} art={fore} />
      {until && <SceneClock />}
    </Stage>
  );
}
