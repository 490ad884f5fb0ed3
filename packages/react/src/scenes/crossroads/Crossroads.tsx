import { useId } from 'react';
import { styled } from 'styled-components';
import { ArtLink } from '../../internals/ArtLink.js';
import { Plane } from '../../internals/Plane.js';
import type { SceneProps } from '../SceneProps.js';
import { arms, planes } from './art.js';
import { fitOnArm } from './fitOnArm.js';

const Stage = styled.div.withConfig({ componentId: 'hp-crossroads' })`
  --hp-card-y: 20;
  a, .hp-hit { pointer-events: auto; }
  text { font-weight: 700; text-anchor: middle; stroke: none; }
  a:hover { text-decoration: underline; }
  .own { transform-origin: 71% 62%; }
  .weed { transform-origin: 46% 82%; }
  @keyframes hp-roll { to { translate: 70%; rotate: 1440deg; } }
  [data-hp-motion='live'] & .own { transition: rotate .5s; }
  [data-hp-intensity='playful'][data-hp-motion='live'] & .weed { translate: -70%; animation: hp-roll 24s linear infinite; }
  [data-hp-intensity='playful'] &:is(:has(.hp-hit:hover), [data-hp-surprise] *) .own { rotate: 100deg; }
`;

/**
 * A page that is not found: a signpost with too many arms. The first five of the page's `suggestions` are written on them,
 * and lead there, as the page's list does; Crumb is painting one more.
 */
export function Crossroads({ model: { code, suggestions } }: SceneProps) {
  const id = useId();
  const number = `<text font-size="32">${Number(code) || ''}</text>`;
  return (
    <Stage aria-hidden="true">
      {planes.map(([depth, art, className]) => (
        <Plane key={art} depth={depth} art={art.replace('@', number)} id={id} className={className} />
      ))}
      <svg viewBox="0 0 800 450" data-hp-depth=".85">
        {arms.map(([angle, paint], at) => {
          const link = suggestions[at];
          if (!link) return null;
          const text = fitOnArm(link.label);
          const side = at % 2 ? -1 : 1;
          return (
            <g key={at} transform={`translate(566 68)rotate(-4)translate(${-3 * at} ${40 * at})rotate(${angle})`}>
              <ArtLink href={link.href} index={at}>
                <path className={`hp-${paint}`} transform={`scale(${side})`} d="M-14-17H152l22 17-22 17H-14z" />
                <text className="hp-i hp-upright" x={side * 70} y="6" fontSize={Math.min(18, 240 / text.length)}>{`\u2068${text}\u2069`}</text>
              </ArtLink>
            </g>
          );
        })}
      </svg>
    </Stage>
  );
}
