import { useId } from 'react';
import { styled } from 'styled-components';
import { Plane } from '../../internals/Plane.js';
import type { SceneProps } from '../SceneProps.js';
import { awning, bread, card, counter, crumb, digits, idle, lane, pie, shop, sky, stand } from './art.js';

const Stage = styled.div.withConfig({ componentId: 'hp-missing-slice' })`
  --hp-focus-x: 556;
  @keyframes hp-sway { to { rotate: 5deg; } }
  .hp-hit { pointer-events: auto; }
  [data-hp-intensity='playful'] &:is(:has(.hp-hit:hover), [data-hp-surprise] *) .pop { translate: 0 -29%; }
  [data-hp-intensity='playful'][data-hp-motion='live'] & {
    .pop { transition: translate 0.3s; }
    .idle { transform-origin: 84% 58%; animation: hp-sway 3s infinite alternate; }
  }
`;

const planes: readonly (readonly [depth: number, art: string, className?: string])[] = [
  [0.05, sky],
  [0.2, lane],
  [0.35, shop],
  [0.85, crumb, 'pop'],
  [0.8, counter],
  [0.85, stand],
  [0.85, idle, 'idle'],
  [0.85, pie],
  [1, card],
  [1.2, bread],
  [1.1, awning],
];

/** 404: a slice is gone, the crumbs lead out of the picture, and a tail says who is still in it. */
export function MissingSlice({ model: { code } }: SceneProps) {
  const id = useId();
  const number = code === 404 ? digits : `<text x="444" y="396" font-size="40" text-anchor="middle">${Number(code) || ''}</text>`;
  return (
    <Stage aria-hidden="true">
      {planes.map(([depth, art, className]) => (
        <Plane key={art} depth={depth} art={art.replace('@', number)} id={id} className={className} top={art === awning} />
      ))}
    </Stage>
  );
}
