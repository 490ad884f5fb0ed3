'use client';
import { enLabels, timeLeft, toInstant, type Instant, type Labels } from '@humble-pie/core';
import { useEffect, useState } from 'react';

export interface CountdownProps {
  /** When it ends: a Date, ISO 8601 text, or milliseconds since 1970. What can't be read shows nothing. */
  until: Instant;
  /** The moment of rendering, where it is known. Default: nothing is shown before mounting. */
  now?: number;
  /** Its words. Default: English. */
  labels?: Pick<Labels, 'timeLeft' | 'overdue'>;
  /** BCP 47 tag. Default: `en`. */
  locale?: string;
}

/**
 * The time that is left, by the visitor's clock, and an honest line when it is over. Not a live
 * region: a clock that speaks each minute keeps a screen reader from everything else.
 *
 * @example <Countdown until="2026-11-22T16:00:00Z" />
 */
export function Countdown({ until: end, now, labels = enLabels, locale = 'en' }: CountdownProps) {
  const until = toInstant(end);
  const [clock, setClock] = useState(now);
  useEffect(() => {
    if (until === undefined) return;
    let timer: ReturnType<typeof setTimeout>;
    const tick = () => {
      const at = Date.now();
      setClock(at);
      // By the minute while it is far, by the second at the end; nothing runs once it is over.
      if (at < until) timer = setTimeout(tick, until - at > 60_000 ? ((until - at) % 60_000) + 50 : 1000);
    };
    tick();
    return () => clearTimeout(timer);
  }, [until]);
  if (clock === undefined || until === undefined) return null;
  return (
    <span role="timer" data-hp-part="countdown" suppressHydrationWarning>
      {clock >= until ? labels.overdue : `${labels.timeLeft}: ${timeLeft(until - clock, locale)}`}
    </span>
  );
}
