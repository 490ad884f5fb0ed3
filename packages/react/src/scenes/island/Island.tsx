import { useId } from 'react';
import { styled } from 'styled-components';
import { Plane } from '../../internals/Plane.js';
import { planes } from './art.js';

// The bottle is drawn where it lands; `--hp-away` is how much of its way is left.
const Stage = styled.div.withConfig({ componentId: 'hp-island' })`
  --hp-focus-x: 578;
  --hp-card-y: 120;
  --hp-away: 7;
  [data-hp-probes='1'] & { --hp-away: 6; }
  [data-hp-probes='2'] & { --hp-away: 5; }
  [data-hp-probes='3'] & { --hp-away: 4; }
  [data-hp-probes='4'] & { --hp-away: 3; }
  [data-hp-probes='5'] & { --hp-away: 2; }
  .hp-hit { pointer-events: auto; }
  .bottle { transform-origin: 65% 88%; translate: calc(var(--hp-away) * -2.6%) calc(var(--hp-away) * -2.7%); scale: calc(1 - var(--hp-away) * .09); }
  .waves { opacity: 0; }
  [data-hp-recovery='back'] & { --hp-away: 0; .waves { opacity: 1; } }
  @keyframes hp-bob { to { rotate: 8deg; } }
  @keyframes hp-sway { to { rotate: 2deg; } }
  [data-hp-motion='live'] & svg { transition: translate 1s, scale 1s, opacity 1s; }
  [data-hp-intensity='playful'][data-hp-motion='live'] & {
    .bottle { animation: hp-bob 2s infinite alternate; }
    .mast { transform-origin: 80% 84%; animation: hp-sway 3s infinite alternate; }
  }
  [data-hp-intensity='playful'] &:is(:has(.hp-hit:hover), [data-hp-surprise] *) .crab { translate: 0 10%; }
`;

/** Offline: an island, an antenna, and Crumb on the look-out. The bottle drifts nearer with each failed probe; the crab has the plug. */
export function Island() {
  const id = useId();
  return (
    <Stage aria-hidden="true">
      {planes.map(([depth, art, className]) => (
        <Plane key={art} depth={depth} art={art} id={id} className={className} />
      ))}
    </Stage>
  );
}
