'use client';
import { attachTilt, type Stage } from '@humble-pie/core';
import { useEffect, useState } from 'react';

/** Whether this looks like something that is held in a hand and knows how. */
export const canTilt = (): boolean => 'DeviceOrientationEvent' in window && !!window.matchMedia?.('(pointer: coarse)').matches;

/**
 * Lets the scene follow the phone, and stop again (WCAG 2.5.4). The permission is asked for inside the tap; the button goes when it is
 * denied or no reading follows.
 */
export function TiltButton({ stage, label }: { stage: Stage; label: string }) {
  const [detach, setDetach] = useState<() => void>();
  const [works, setWorks] = useState(true);
  useEffect(() => detach, [detach]);

  const toggle = () => {
    const attached = detach ? undefined : attachTilt(stage, setWorks);
    setDetach(() => attached);
  };

  return works && (
    <button type="button" data-hp-part="tilt" aria-pressed={!!detach} onClick={toggle}>
      {label}
    </button>
  );
}
