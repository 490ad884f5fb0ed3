'use client';
import { useEffect } from 'react';

/**
 * Tells the scene the time, by the visitor's clock. `data-hp-until`, in milliseconds, is when something ends:
 * its element is marked with `data-hp-over` from then on. An element with `data-hp-dial`, its way in degrees,
 * and `data-hp-since` is a hand, which turns from one end to the other.
 * It stands in the scene, so that nothing changes before the scene has hydrated.
 */
export function SceneClock() {
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout>;
    const tick = () => {
      const now = Date.now();
      let next = 30_000;
      for (const element of document.querySelectorAll<SVGElement>('[data-hp-until]')) {
        const { hpDial, hpSince, hpUntil } = element.dataset;
        const until = Number(hpUntil);
        // No end: the hand rests.
        if (!until) continue;
        const left = until - now;
        if (left <= 0) element.dataset.hpOver = '';
        else next = Math.min(next, left);
        // No beginning: a hand can only tell that it is over.
        const since = Number(hpSince) || until;
        const share = left <= 0 ? 1 : since < now ? (now - since) / (until - since) : 0;
        if (hpDial) element.setAttribute('transform', `rotate(${Math.round(Number(hpDial) * share)})`);
      }
      timer = setTimeout(tick, next);
    };
    tick();
    return () => clearTimeout(timer);
    // After each render: a scene that was drawn anew has its hand at rest.
  });
  return null;
}
