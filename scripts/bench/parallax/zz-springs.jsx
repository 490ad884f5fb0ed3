import { springValue, frame, cancelFrame } from 'framer-motion';
import { useEffect, useRef } from 'react';
import { arts, depths, reach } from './scene.jsx';
function start(root) {
  const L = [...root.children]; const o = { stiffness: 121, damping: 22, restDelta: .001, restSpeed: .001 }; const sx = springValue(0, o), sy = springValue(0, o);
  const render = () => { const x = sx.get() * reach, y = sy.get() * reach; for (let i = 0; i < L.length; i++) L[i].style.transform = `translate3d(${(x * depths[i]).toFixed(2)}px,${(y * depths[i]).toFixed(2)}px,0)`; };
  const q = () => frame.render(render); sx.on('change', q); sy.on('change', q);
  const mv = (e) => { sx.set(e.clientX / innerWidth * 2 - 1); sy.set(e.clientY / innerHeight * 2 - 1); };
  addEventListener('pointermove', mv, { passive: true }); return () => {};
}
export default function S() { const root = useRef(null); useEffect(() => start(root.current), []); return <div className="scene" ref={root}>{arts.map((art, layer) => <div className="layer" key={layer}>{art}</div>)}</div>; }
