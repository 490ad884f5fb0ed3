import { keyframes, styled } from 'styled-components';
import { useId } from 'react';
import { Plane } from '../../internals/Plane.js';
import type { SceneProps } from '../SceneProps.js';
import * as art from './art.js';

const rise = keyframes`to { translate: 0 -4%; opacity: 0; }`;
const wag = keyframes`to { rotate: -5deg; }`;
const blink = keyframes`40%, 60% { opacity: 0.15; }`;

const Stage = styled.div.withConfig({ componentId: 'hp-missing-slice' })`
  --hp-focus-x: 556;
  .hp-hit { pointer-events: auto; }
  .pop { translate: 0 29%; }
  .tail { transform-origin: 84% 58%; }
  @media (max-aspect-ratio: 1/1) { [data-hp-anchor] { translate: 0 9%; } }
  [data-hp-intensity='playful'] &:is(:has(.hp-hit:hover), [data-hp-surprise] *) .pop { translate: 0 0; }
  @media (prefers-reduced-motion: no-preference) {
    .pop { transition: translate 0.5s cubic-bezier(0.3, 1.4, 0.6, 1); }
    [data-hp-motion='live'][data-hp-intensity='playful'] & {
      .steam { animation: ${rise} 5s ease-in-out infinite; }
      .tail { animation: ${wag} 2s ease-in-out infinite alternate; }
      .blink { animation: ${blink} 9s infinite; }
    }
  }
`;

/** 404: a slice is gone, the crumbs lead out of the picture, and a tail says who is still in it. */
export function MissingSlice({ model }: SceneProps) {
  const id = useId();
  const number = model.code === 404 ? art.digits : art.otherDigits(model.code);
  return (
    <Stage aria-hidden="true">
      <Plane depth={0.05} art={art.sky} />
      <Plane depth={0.1} art={art.hill} />
      <Plane depth={0.2} art={art.back} id={id} />
      <Plane depth={0.35} art={art.town} id={id} />
      <Plane depth={0.85} art={art.crumb} className="pop" />
      <Plane depth={0.8} art={art.counter} />
      <Plane depth={0.85} art={art.stand} />
      <Plane depth={0.85} art={art.tail} className="tail" />
      <Plane depth={0.8} art={art.steam} className="steam" />
      <Plane depth={0.85} art={art.pie} id={id} />
      <Plane depth={1} art={art.card + number + art.trail} id={id} />
      <Plane depth={1.2} art={art.bread} />
      <Plane depth={1.1} art={art.awning} top />
    </Stage>
  );
}
