'use client';
import { attachTilt, type Stage } from '@humble-pie/core';
import { useEffect, useRef, useState } from 'react';

/** Whether this looks like something that is held in a hand and knows how. */
export const canTilt = (): boolean => 'DeviceOrientationEvent' in window && !!window.matchMedia?.('(pointer: coarse)').matches;

/**
 * Lets the scene follow the phone, and stop again (WCAG 2.5.4). The permission is asked for inside the tap; the button goes when it is
 * denied or no reading follows.
 */
export function TiltButton({ stage, label }: { stage: Stage; label: string }) {
  const [state, setState] = useState<'off' | 'on' | 'absent'>('off');
  const detach = useRef<(() => void) | undefined>(undefined);

  const stop = () => {
    detach.current?.();
    detach.current = undefined;
  };
  useEffect(() => stop, []);

  const toggle = () => {
    stop();
    if (state === 'off') detach.current = attachTilt(stage, (works) => works || setState('absent'));
    setState(state === 'off' ? 'on' : 'off');
  };

  if (state === 'absent') return null;
  return (
    <button type="button" data-hp-part="tilt" aria-pressed={state === 'on'} onClick={toggle}>
      {label}
    </button>
  );
}
