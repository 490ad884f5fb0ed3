import { useId } from 'react';
import { styled } from 'styled-components';
import { Fanning } from '../../internals/Fanning.js';
import { Plane } from '../../internals/Plane.js';
import type { SceneProps } from '../SceneProps.js';
import * as art from './art.js';

const Stage = styled.div.withConfig({ componentId: 'hp-burnt-pie' })`
  --hp-focus-x: 574;
  --hp-card-y: 148;
  .hp-hit { pointer-events: auto; }
  @keyframes hp-blink { 97% { opacity: 0; } }
  @keyframes hp-roll { 50% { translate: 1.5% -1%; } }
  [data-hp-motion='live'][data-hp-intensity='playful'] & {
    .eyes { animation: hp-blink 5s step-end infinite; }
    .smoke { animation: hp-roll 14s infinite; transition: opacity .8s, scale .8s; }
  }
  [data-hp-intensity='playful']:is([data-hp-surprise], [data-hp-fanned]) & .smoke,
  [data-hp-intensity='playful'] &:has(.hp-hit:hover) .smoke { opacity: 0; scale: 1.2; }
`;

/** 500: the pie is black, so is the baker, and he holds it out like an apology. Fanned, the smoke thins. */
export function BurntPie({ model: { code, dir } }: SceneProps) {
  const id = useId();
  const digits = code === 500 ? art.digits : `<text class="hp-i" y="20" font-size="28" text-anchor="middle">${Number(code) || ''}</text>`;
  // Mirrored with the stage, mirrored back: a clock reads from left to right everywhere.
  const gauge = `<g transform="translate(732 178)${dir === 'rtl' ? 'scale(-1 1)' : ''}">${art.dial}${digits}</g>`;
  return (
    <Stage aria-hidden="true">
      <Plane depth={0.05} art={art.sky} id={id} />
      <Plane depth={0.2} art={art.back} id={id} />
      <Plane depth={0.4} art={art.oven + gauge} id={id} />
      <Plane depth={0.5} art={art.plume} id={id} className="smoke" />
      <Plane depth={0.7} art={art.baker} />
      <Plane depth={0.85} art={art.pie} id={id} />
      <Plane depth={1} art={art.counter} />
      <Plane depth={1.2} art={art.front} id={id} className="smoke" />
      <Fanning />
    </Stage>
  );
}
