// The measure: what one would write by hand for this scene and nothing else.
import { useEffect, useRef } from 'react';
import { arts, depths, reach } from './scene.jsx';

function start(root) {
  const layers = [...root.children];
  let goalX = 0, goalY = 0, x = 0, y = 0, frame = 0;
  const tick = () => {
    x += (goalX - x) * 0.12;
    y += (goalY - y) * 0.12;
    const arrived = Math.abs(goalX - x) + Math.abs(goalY - y) < 0.001;
    for (let layer = 0; layer < layers.length; layer += 1) {
      layers[layer].style.transform = `translate3d(${(x * depths[layer] * reach).toFixed(2)}px,${(y * depths[layer] * reach).toFixed(2)}px,0)`;
    }
    frame = arrived ? 0 : requestAnimationFrame(tick);
  };
  const move = (event) => {
    goalX = (event.clientX / innerWidth) * 2 - 1;
    goalY = (event.clientY / innerHeight) * 2 - 1;
    frame ||= requestAnimationFrame(tick);
  };
  addEventListener('pointermove', move, { passive: true });
  return () => {
    removeEventListener('pointermove', move);
    cancelAnimationFrame(frame);
  };
}

export default function ByHand() {
  const root = useRef(null);
  useEffect(() => start(root.current), []);
  return <div className="scene" ref={root}>{arts.map((art, layer) => <div className="layer" key={layer}>{art}</div>)}</div>;
}
