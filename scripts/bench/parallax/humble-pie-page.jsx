// The stage as a page's scene has it: by core's own spring, without an animation library.
import { createSpringDriver } from '@humble-pie/core';
import { StageIsland } from '../../../packages/react/src/components/parallax/StageIsland.tsx';
import { arts, depths, reach } from './scene.jsx';

const driver = createSpringDriver();

export default function HumblePiePage() {
  return (
    <StageIsland className="scene" driver={driver} range={reach / 30}>
      {arts.map((art, layer) => <div className="layer" data-hp-depth={depths[layer]} key={layer}>{art}</div>)}
    </StageIsland>
  );
}
