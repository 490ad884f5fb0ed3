'use client';
import { enLabels, timeLeft, toInstant, type Instant, type Labels } from '@humble-pie/core';
import { useCallback, useEffect, useRef, useState } from 'react';
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
 * The time that is left, by the visitor's clock, and an honest line when it is over. A clock that speaks each minute
 * keeps a screen reader from everything else: it is told when the end changes, at five minutes, at one, and when it is over.
 *
 * @example <Countdown until="2026-11-22T16:00:00Z" />
 */
export function Countdown({ until: end, now, labels = enLabels, locale = 'en' }: CountdownProps) {
  const until = toInstant(end);
  const [clock, setClock] = useState(now);
  const [told, tell] = useState('');
  const before = useRef(until);
  const { overdue, timeLeft: label } = labels;
  const say = useCallback((left: number) => (left <= 0 ? overdue : `${label}: ${timeLeft(left, locale)}`), [overdue, label, locale]);
  useEffect(() => {
    if (until === undefined) return;
    let timer: ReturnType<typeof setTimeout>;
    let last = until - Date.now();
    if (before.current !== until) tell(say(last));
    before.current = until;
    const tick = () => {
      const at = Date.now();
      const left = until - at;
      setClock(at);
      if (marks.some((mark) => last > mark && left <= mark)) tell(say(left));
      last = left;
      // By the minute while it is far, by the second at the end; nothing runs once it is over.
      if (left > 0) timer = setTimeout(tick, left > 60_000 ? (left % 60_000) + 50 : 1000);
    };
    tick();
    return () => clearTimeout(timer);
  }, [until, say]);
  if (until === undefined) return null;
  return (
    <>
      {clock !== undefined && (
        <span role="timer" data-hp-part="countdown" suppressHydrationWarning>
          {say(until - clock)}
        </span>
      )}
      <Told role="status">{told}</Told>
    </>
  );
}
