import type { Driver } from '@humble-pie/core';
import { cancelFrame, frame } from 'framer-motion';
import { createPose } from './ParallaxPose.js';

/** Moves a stage with framer-motion's springs, in its frame loop, so that other motion on the page shares the frame. */
export const createMotionDriver = (): Driver => (write) => {
  const { x, y } = createPose();
  let off: (() => void) | undefined;

  const stop = () => {
    off?.();
    off = undefined;
    cancelFrame(render);
    x.stop();
    y.stop();
  };
  const render = () => {
    if (!write(x.get(), y.get())) stop();
  };
  const listen = () => {
    const queue = () => frame.render(render);
    const offX = x.on('change', queue);
    const offY = y.on('change', queue);
    return () => {
      offX();
      offY();
    };
  };

  return (toX, toY, atOnce) => {
    if (atOnce) {
      stop();
      x.jump(toX);
      y.jump(toY);
      write(toX, toY);
    } else {
      off ??= listen();
      x.set(toX);
      y.set(toY);
    }
  };
};
