'use client';
import { useEffect } from 'react';

/**
 * Turns the hands of the page's dials with the visitor's clock. A hand is an element with
 * `data-hp-dial`, its way in degrees, and `data-hp-since` and `data-hp-until`, its ends in milliseconds.
 * It stands beside the scene in its boundary, so that nothing is turned before it has hydrated.
 */
export function TurningDials() {
  useEffect(() => {
    const turn = () => {
      for (const hand of document.querySelectorAll<SVGElement>('[data-hp-dial]')) {
        const { hpDial, hpSince, hpUntil } = hand.dataset;
        const until = Number(hpUntil);
        const since = Number(hpSince) || until;
        const now = Date.now();
        // No end: the hand rests. No beginning: it can only tell that it is over.
        const share = !until ? 0 : now >= until ? 1 : since < now ? (now - since) / (until - since) : 0;
        hand.setAttribute('transform', `rotate(${Math.round(Number(hpDial) * share)})`);
      }
    };
    turn();
    const timer = setInterval(turn, 30_000);
    return () => clearInterval(timer);
    // After each render: a scene that was drawn anew has its hand at rest.
  });
  return null;
}
