import { useId } from 'react';
import { styled } from 'styled-components';
import { Plane } from '../../internals/Plane.js';
import type { SceneProps } from '../SceneProps.js';
import * as art from './art.js';

const Stage = styled.div.withConfig({ componentId: 'hp-burnt-pie' })`
  --hp-focus-x: 570;
  .hp-hit { pointer-events: auto; }
  .smoke { transition: opacity 0.8s; }
  [data-hp-intensity='playful'] &:has(.hp-hit:hover) .smoke,
  [data-hp-intensity='playful']:is([data-hp-surprise], [data-hp-fanned]) & .smoke { opacity: 0.15; }
  @keyframes hp-blink { 0%, 94%, 98% { opacity: 1; } 95%, 97% { opacity: 0; } }
  @keyframes hp-roll { 50% { translate: 1.5% -1%; } }
  @media (prefers-reduced-motion: no-preference) {
    [data-hp-intensity='playful']:not([data-hp-motion='off']) & {
      .eyes { animation: hp-blink 5s; }
      .smoke { animation: hp-roll 5s ease-in-out; }
    }
    [data-hp-motion='live'] & :is(.eyes, .smoke) { animation-iteration-count: infinite !important; }
    [data-hp-motion='live'] & .smoke { animation-duration: 16s !important; }
  }
`;

/** 500: the pie is black, so is the baker, and he holds it out to you like an apology. */
export function BurntPie({ model: { code } }: SceneProps) {
  const id = useId();
  const digits = code === 500 ? art.digits : `<text class="hp-i" x="736" y="200" font-size="26" font-weight="800" text-anchor="middle">${Number(code) || ''}</text>`;
  return (
    <Stage aria-hidden="true">
      <Plane depth={0.05} art={art.sky} id={id} />
      <Plane depth={0.12} art={art.kitchen} />
      <Plane depth={0.2} art={art.back} id={id} className="smoke" />
      <Plane depth={0.4} art={art.oven + digits} />
      <Plane depth={0.5} art={art.plume} id={id} className="smoke" />
      <Plane depth={0.7} art={art.baker} />
      <Plane depth={0.85} art={art.pie} />
      <Plane depth={1} art={art.counter} />
      <Plane depth={1.2} art={art.front} id={id} className="smoke" />
    </Stage>
  );
}
