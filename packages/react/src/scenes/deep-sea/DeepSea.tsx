import { useId } from 'react';
import { styled } from 'styled-components';
import { Plane } from '../../internals/Plane.js';
import type { SceneProps } from '../SceneProps.js';
import { digits, planes } from './art.js';

const Stage = styled.div.withConfig({ componentId: 'hp-deep-sea' })`
  --hp-focus-x: 552;
  --hp-card-y: 180;
  .hp-hit { pointer-events: auto; }
  /* The stage's transform comes before the scale: the fish travels two and a half times as far as a plane can. Its drawing is as much narrower. */
  .swim { transform-origin: 0 0; scale: 2.5 1; }
  .lamp { mix-blend-mode: overlay; }
  /* WebKit leaves planes unblended where its compositor cannot blend them: at full strength the light would hide the number. */
  @supports (hanging-punctuation: first) { .lamp { opacity: 0.5; } }
  .deep { mix-blend-mode: multiply; }
  .eyes { opacity: 0; }
  @keyframes hp-swim { to { translate: 0 1.5%; } }
  [data-hp-motion='live'] & svg { transition: opacity .4s, translate .4s; }
  [data-hp-intensity='playful'][data-hp-motion='live'] & {
    .swim, .thief { animation: hp-swim 3s infinite alternate ease-in-out; }
  }
  [data-hp-intensity='playful'] &:is(:has(.hp-hit:hover), [data-hp-surprise] *) {
    .lamp { opacity: 0; }
    .eyes { opacity: 1; }
    .crumb { translate: 0 12%; }
  }
`;

/** 404, through a porthole: an anglerfish goes over sunken letters by the light of its lamp, which follows the pose. An octopus has the page; Crumb, at the window, ducks when the light goes out. */
export function DeepSea({ model: { code } }: SceneProps) {
  const id = useId();
  const number = code === 404 ? digits : `<text font-size="170" text-anchor="middle">${Number(code) || ''}</text>`;
  return (
    <Stage aria-hidden="true">
      {planes.map(([depth, art, className]) => (
        <Plane key={art} depth={depth} art={art.replace('@', number)} id={id} className={className} />
      ))}
    </Stage>
  );
}
