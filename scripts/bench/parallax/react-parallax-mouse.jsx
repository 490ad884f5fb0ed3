import { MouseParallaxChild, MouseParallaxContainer } from 'react-parallax-mouse';
import { arts, depths } from './scene.jsx';

export default function ReactParallaxMouse() {
  return (
    <MouseParallaxContainer className="scene" globalFactorX={0.08} globalFactorY={0.08} useWindowMouseEvents>
      {arts.map((art, layer) => <MouseParallaxChild className="layer" factorX={depths[layer]} factorY={depths[layer]} key={layer}>{art}</MouseParallaxChild>)}
    </MouseParallaxContainer>
  );
}
