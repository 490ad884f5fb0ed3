'use client';
import { attachCalm } from '@humble-pie/core';
import { useEffect, useRef } from 'react';

export interface CalmSwitchProps {
  /** Its words. */
  label: string;
  /** Under which name this sight of the page is counted; `undefined` does not count it. */
  count?: string | number;
}

/** Plain words and no picture, for whoever wants the facts alone. It works without script, and its choice is kept where there is one. */
export function CalmSwitch({ label, count }: CalmSwitchProps) {
  const box = useRef<HTMLInputElement>(null);
  useEffect(() => attachCalm(box.current!), []);
  return (
    <label data-hp-part="calm">
      <input ref={box} type="checkbox" data-hp-count={count} /> {label}
    </label>
  );
}
