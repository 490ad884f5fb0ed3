import { motionValue, frame, cancelFrame } from 'framer-motion';
import { createStage, attachPointer, attachFocus, attachScroll } from '@humble-pie/core';
import { useEffect, useRef } from 'react';
import { arts, depths, reach } from './scene.jsx';
const mx = motionValue(0), my = motionValue(0);
const driver = (write) => {
  let last = 0, on = false, x = 0, y = 0, gapX = 0, gapY = 0, leadX = 0, leadY = 0;
  const tick = ({ timestamp }) => {
    const time = 11 * (last ? timestamp - last : 8) / 1e3, decay = Math.exp(-time);
    gapX = (gapX + leadX * time) * decay; gapY = (gapY + leadY * time) * decay; leadX *= decay; leadY *= decay;
    last = timestamp;
    mx.set(x - gapX); my.set(y - gapY);
    if (!write(x - gapX, y - gapY) || Math.hypot(gapX, gapY, leadX, leadY) < .001) { on = false; last = 0; cancelFrame(tick); }
  };
  return (toX, toY, atOnce) => {
    gapX += toX - x; leadX += toX - x; gapY += toY - y; leadY += toY - y; x = toX; y = toY;
    if (atOnce) { gapX = gapY = leadX = leadY = 0; write(x, y); } else if (!on) { on = true; frame.render(tick, true); }
  };
};
export default function S() { const root = useRef(null); useEffect(() => { const s = createStage(root.current, { driver, range: reach / 30 }); attachPointer(s); attachFocus(s); attachScroll(s); }, []); return <div className="scene" data-hp-motion="css" ref={root}>{arts.map((art, layer) => <div className="layer" data-hp-depth={depths[layer]} key={layer}>{art}</div>)}</div>; }
