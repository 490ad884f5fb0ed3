// The script of a static page, over the markup that it finds there.
import { useEffect } from 'react';
import { startMotion } from '../../../packages/static/src/script/motion.ts';
import { arts, depths, reach } from './scene.jsx';

export default function HumblePieStatic() {
  useEffect(() => startMotion(document), []);
  return (
    <div className="scene" data-hp-motion="css">
      {arts.map((art, layer) => <div className="layer" data-hp-depth={(depths[layer] * reach) / 30} key={layer}>{art}</div>)}
      <button type="button" data-hp-part="motion" hidden>Pause motion</button>
    </div>
  );
}
