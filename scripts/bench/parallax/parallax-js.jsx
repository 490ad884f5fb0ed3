import Parallax from 'parallax-js/dist/parallax.js';
import { useEffect, useRef } from 'react';
import { arts, depths, reach } from './scene.jsx';

export default function ParallaxJs() {
  const root = useRef(null);
  useEffect(() => {
    const parallax = new Parallax(root.current, { scalarX: reach / 10, scalarY: reach / 10, frictionX: 0.12, frictionY: 0.12, invertX: false, invertY: false });
    return () => parallax.destroy();
  }, []);
  return <div className="scene" ref={root}>{arts.map((art, layer) => <div className="layer" data-depth={depths[layer]} key={layer}>{art}</div>)}</div>;
}
