'use client';
import { attachCalm } from '@humble-pie/core';
import { useEffect, useRef } from 'react';

export interface CalmSwitchProps {
  /** Its words. */
  label: string;
  /** Under which name in `localStorage` this sight of the page is counted; `undefined` does not count it. */
  count?: string;
  /** How many steps there are to calm, once it has been seen too often: the tone of its words. */
  steps: number;
}

/** Plain words and no picture, for whoever wants the facts alone. It works without script, and its choice is kept where there is one. */
export function CalmSwitch({ label, count, steps }: CalmSwitchProps) {
  const box = useRef<HTMLInputElement>(null);
  useEffect(() => {
    // Strict mode does it twice, but it is one sight.
    if (!box.current!.onchange) attachCalm(box.current!);
  }, []);
  return (
    <label data-hp-part="calm">
      <input ref={box} type="checkbox" data-hp-count={count} data-hp-steps={steps} /> {label}
    </label>
  );
}
