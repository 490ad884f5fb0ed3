// What the browser needs for pointer moves alone: subtracted from the others for the net cost.
import { useEffect } from 'react';
import { arts } from './scene.jsx';

export default function Nothing() {
  useEffect(() => {
    const move = () => {};
    addEventListener('pointermove', move, { passive: true });
    return () => removeEventListener('pointermove', move);
  }, []);
  return <div className="scene">{arts.map((art, layer) => <div className="layer" key={layer}>{art}</div>)}</div>;
}
