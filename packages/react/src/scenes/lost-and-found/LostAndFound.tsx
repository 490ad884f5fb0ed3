import { useId } from 'react';
import { styled } from 'styled-components';
import { Plane } from '../../internals/Plane.js';
import type { SceneProps } from '../SceneProps.js';
import { digits, planes } from './art.js';
import { labelPath } from './labelPath.js';

const Stage = styled.div.withConfig({ componentId: 'hp-lost-and-found' })`
  --hp-focus-x: 560;
  --hp-card-y: 190;
  .hp-hit { pointer-events: auto; }
  text { stroke: none; text-anchor: middle; unicode-bidi: plaintext; }
  .glove { transform-origin: 50% 75%; }
  .crumb { transform-origin: 84% 85%; }
  .eye { opacity: 0; }
  @keyframes hp-fade { to { opacity: .3; } }
  @keyframes hp-nod { to { rotate: 5deg; } }
  [data-hp-motion='live'] & svg { transition: rotate .3s; }
  [data-hp-intensity='playful'][data-hp-motion='live'] & {
    .ghost { animation: hp-fade 3s infinite alternate; }
    .crumb { animation: hp-nod 2s infinite alternate; }
  }
  [data-hp-intensity='playful'] &:is(:has(.hp-hit:hover), [data-hp-surprise] *) {
    .glove { rotate: 14deg; }
    .crumb { animation: none; rotate: -16deg; }
    .eye { opacity: 1; }
  }
`;

/** 410: a museum of lost things. One plinth is empty, and has the page's path on it; the guard sleeps, in the other sock. */
export function LostAndFound({ model: { code, path } }: SceneProps) {
  const id = useId();
  const number = code === 410 ? digits : `<text y="12" font-size="32">${Number(code) || ''}</text>`;
  const label = labelPath(path);
  return (
    <Stage aria-hidden="true">
      {planes.map(([depth, art, className]) => (
        <Plane key={art} depth={depth} art={art.replace('@', number)} id={id} className={className} />
      ))}
      <svg viewBox="0 0 800 450" data-hp-depth={0.85} className="hp-i">
        <text className="hp-upright" fontFamily="monospace" x="558" y="329" fontSize={Math.min(20, (/[^ -ۿ…]/.test(label) ? 118 : 200) / label.length)}>{label}</text>
      </svg>
    </Stage>
  );
}
