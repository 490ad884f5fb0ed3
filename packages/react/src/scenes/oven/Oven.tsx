import type { PageModel } from '@humble-pie/core';
import { styled } from 'styled-components';
import { Plane } from '../../internals/Plane.js';
import type { SceneProps } from '../SceneProps.js';
import { air, crumb, floor, fore, front, glow, hand, heart, lid, number503, oven, panel, steam, wall } from './art.js';
import { dialShare } from './dialShare.js';

const Stage = styled.div.withConfig({ componentId: 'hp-oven' })`
  --hp-focus-x: 552;
  --hp-card-bottom: -12cqw;
  .lid { transform-origin: 50% 71%; transition: scale .8s; }
  .heart { opacity: 0; transition: opacity .6s, translate 1.6s; }
  @keyframes hp-oven-breathe { to { opacity: .55; } }
  @keyframes hp-oven-rise { to { scale: 1 1.07; } }
  @keyframes hp-oven-steam { 50% { opacity: .2; translate: 0 -1%; } }
  [data-hp-motion='live'][data-hp-intensity='playful'] & {
    .glow { animation: hp-oven-breathe 4s ease-in-out infinite alternate; }
    .lid { animation: hp-oven-rise 6s ease-in-out infinite alternate; }
    .steam { animation: hp-oven-steam 5s ease-in-out infinite; }
  }
  [data-hp-intensity='playful'][data-hp-surprise] &, [data-hp-intensity='playful'] &:has(.hp-hit:hover) {
    .lid { animation: none; scale: 1 1.2; }
    .heart { opacity: 1; translate: 0 -9%; }
  }
  @media (prefers-reduced-motion: reduce) { * { animation: none !important; transition: none !important; } }
`;

/** Clocks and digits are not mirrored where the stage is. */
const upright = ({ dir }: PageModel) => (dir === 'rtl' ? 'scale(-1 1)' : '');

function plate(model: PageModel): string {
  const { code } = model;
  const digits = code === 503 ? number503 : code === null ? '' : `<text class="hp-a" y="10" font-size="28" font-weight="800" text-anchor="middle">${Number(code)}</text>`;
  return `<g transform="translate(540 160)${upright(model)}">${digits}</g>`;
}

/**
 * The needle is drawn at the dial's start. Script that knows the time turns it on: `transform` of
 * `[data-hp-dial]` becomes `rotate(share × data-hp-dial)`; `data-hp-since` and `data-hp-until` are the ends in milliseconds.
 */
function dial(model: PageModel): string {
  const ends = (['since', 'until'] as const).map((end) => (model[end] ? ` data-hp-${end}="${Number(model[end].at)}"` : '')).join('');
  return `<g transform="translate(620 122)${upright(model)}rotate(-135)"><g data-hp-dial="270"${ends} transform="rotate(${Math.round(270 * dialShare(model))})">${hand}</g></g>`;
}

/** Planned maintenance: the pie is in the oven, the dial tells how far along it is, and Crumb already holds plate and fork. */
export function Oven({ model }: SceneProps) {
  return (
    <Stage aria-hidden="true">
      <Plane depth={0.05} art={air} />
      <Plane depth={0.15} art={wall} />
      <Plane depth={0.35} art={panel} />
      <Plane depth={0.5} art={floor} />
      <Plane depth={0.8} art={oven + plate(model)} />
      <Plane depth={0.8} art={glow} className="glow" />
      <Plane depth={0.8} art={steam} className="steam" />
      <Plane depth={0.8} art={heart} className="heart" />
      <Plane depth={0.8} art={lid} className="lid" />
      <Plane depth={0.8} art={front + dial(model)} />
      <Plane depth={1} art={crumb} />
      <Plane depth={1.15} art={fore} />
    </Stage>
  );
}
