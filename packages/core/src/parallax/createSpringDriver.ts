import type { Driver } from './Driver.js';

/**
 * A driver without a library: a critically damped spring, solved exactly for the time that has passed, so that it moves alike at
 * 60 and at 120 Hz. It sleeps once what is left of distance and speed is below 0.002.
 *
 * @param pace How eagerly the pose follows, per second; at 11 it is there in about half a second. Default: 11.
 *
 * @example
 * const stage = createStage(hero, { driver: createSpringDriver() });
 */
export function createSpringDriver(pace = 11): Driver {
  return (write) => {
    let frame = 0, last = 0;
    let x = 0, y = 0;
    // A critically damped spring is two equal lags in a row: the pose follows a lead that follows the goal. Both are kept as what is left.
    let gapX = 0, gapY = 0, leadX = 0, leadY = 0;

    const tick = (now: number) => {
      // No frame comes before the first; a short step shows something at once, at any rate.
      const time = (pace * (last ? now - last : 8)) / 1e3;
      const decay = Math.exp(-time);
      gapX = (gapX + leadX * time) * decay;
      gapY = (gapY + leadY * time) * decay;
      leadX *= decay;
      leadY *= decay;
      last = now;
      frame = write(x - gapX, y - gapY) && Math.hypot(gapX, gapY, leadX, leadY) > 0.001 ? requestAnimationFrame(tick) : (last = 0);
    };

    return (toX, toY, atOnce) => {
      gapX += toX - x;
      leadX += toX - x;
      gapY += toY - y;
      leadY += toY - y;
      x = toX;
      y = toY;
      if (atOnce) {
        gapX = gapY = leadX = leadY = 0;
        write(x, y);
      } else frame ||= requestAnimationFrame(tick);
    };
  };
}
