import { MouseParallax } from 'react-just-parallax';
import { arts, depths } from './scene.jsx';

export default function ReactJustParallax() {
  return (
    <div className="scene">
      {arts.map((art, layer) => <div className="layer" key={layer}><MouseParallax strength={depths[layer] * 0.1} lerpEase={0.12}>{art}</MouseParallax></div>)}
    </div>
  );
}
