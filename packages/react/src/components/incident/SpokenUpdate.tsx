'use client';
import { useEffect, useRef, useState } from 'react';
import { styled } from 'styled-components';

/** To be heard and not seen. */
const Heard = styled.span.withConfig({ componentId: 'hp-heard' })`
  position: absolute;
  width: 1px;
  height: 1px;
  overflow: hidden;
  clip-path: inset(50%);
  white-space: nowrap;
`;

/** An incident that is told minute by minute would keep a screen reader from the page. */
const most = 4;
const span = 10 * 60_000;

/**
 * Says what is new once it changes, at most four times in ten minutes; what comes meanwhile waits, and only the newest of it is said then. Silent
 * about what was there at first.
 */
export function SpokenUpdate({ text }: { text: string }) {
  const [said, setSaid] = useState('');
  const known = useRef(text);
  const times = useRef<readonly number[]>([]);
  useEffect(() => {
    if (text === known.current) return undefined;
    const speak = () => {
      const now = Date.now();
      times.current = [...times.current.filter((time) => now - time < span), now];
      known.current = text;
      setSaid(text);
    };
    const recent = times.current.filter((time) => Date.now() - time < span);
    const wait = recent.length < most ? 0 : recent[recent.length - most]! + span - Date.now();
    if (wait <= 0) {
      speak();
      return undefined;
    }
    const timer = setTimeout(speak, wait);
    return () => clearTimeout(timer);
  }, [text]);
  return <Heard role="status">{said}</Heard>;
}
