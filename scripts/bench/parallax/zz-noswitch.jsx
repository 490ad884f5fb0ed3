import { Parallax } from '@humble-pie/react';
import { arts, depths, reach } from './scene.jsx';
export default function HumblePie() {
  return (<Parallax className="scene" motionSwitch={false} range={reach / 30}>{arts.map((art, layer) => <div className="layer" data-hp-depth={depths[layer]} key={layer}>{art}</div>)}</Parallax>);
}
