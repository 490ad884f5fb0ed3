'use client';
import { enLabels, timeLeft, toInstant, usableLocale, type Instant, type Labels } from '@humble-pie/core';
import { useEffect, useRef, useState } from 'react';
import { styled } from 'styled-components';

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

/** A longer wait, or being so late, says more of somebody's clock than of the wait: the moment beside it must do. In milliseconds, as far as timers count. */
const credible = 2 ** 31;

/** How much is left, in milliseconds, when whoever listens is told so: five minutes, one, none. */
const marks = [300_000, 60_000, 0];

/** Words for those who listen. */
const Told = styled.span.withConfig({ componentId: 'hp-told' })`
  position: absolute;
  width: 1px;
  overflow: hidden;
  clip-path: inset(50%);
  white-space: nowrap;
`;

/**
 * The time that is left, and an honest line when it is over; nothing where it is weeks away. It goes by the visitor's clock, but where that is
 * behind `now`, by the server's: no page comes from the future. A clock that speaks each minute
 * keeps a screen reader from everything else: it is told when the end changes, at five minutes, at one, and when it is over.
 *
 * @example <Countdown until="2026-11-22T16:00:00Z" />
 */
export function Countdown({ until: end, now, labels = enLabels, locale = 'en' }: CountdownProps) {
  const until = toInstant(end);
  const [clock, setClock] = useState(now);
  const [told, tell] = useState<number>();
  const before = useRef(until);
  const behind = useRef<number>(undefined);
  const say = (left: number) => (left <= 0 ? labels.overdue : `${labels.timeLeft}: ${timeLeft(left, usableLocale(locale, ''))}`);
  useEffect(() => {
    if (until === undefined) return;
    let timer: ReturnType<typeof setTimeout>;
    behind.current ??= Math.max(0, now! - Date.now()) || 0;
    const leftNow = () => until - Date.now() - behind.current!;
    let last = leftNow();
    if (before.current !== until) tell(last);
    before.current = until;
    const tick = () => {
      const left = leftNow();
      setClock(until - left);
      if (marks.some((mark) => last > mark && left <= mark)) tell(left);
      last = left;
      // By the minute while it is far, by the second at the end; nothing runs once it is over.
      if (left > 0) timer = setTimeout(tick, left > 60_000 ? (left % 60_000) + 50 : 1000);
    };
    tick();
    return () => clearTimeout(timer);
  }, [until, now]);
  if (until === undefined) return null;
  return (
    <>
      {Math.abs(until - clock!) < credible && (
        <span role="timer" data-hp-part="countdown" suppressHydrationWarning>
          {say(until - clock!)}
        </span>
      )}
      <Told role="status">{told !== undefined && say(told)}</Told>
    </>
  );
}
