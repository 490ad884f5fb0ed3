// It turns one element; its layers stand at different distances inside.
import Tilt from 'react-parallax-tilt';
import { arts, depths, reach } from './scene.jsx';

export default function ReactParallaxTilt() {
  return (
    <Tilt className="scene" trackOnWindow tiltMaxAngleX={8} tiltMaxAngleY={8} perspective={1000} style={{ transformStyle: 'preserve-3d' }}>
      {arts.map((art, layer) => <div className="layer" style={{ transform: `translateZ(${depths[layer] * reach}px)` }} key={layer}>{art}</div>)}
    </Tilt>
  );
}
