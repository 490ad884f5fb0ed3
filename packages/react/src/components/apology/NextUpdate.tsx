'use client';
import type { ApologyModel, Labels } from '@humble-pie/core';
import { useEffect, useState } from 'react';
import { LocalTime } from '../../internals/LocalTime.js';

/** When the next update comes; once that time is past by the visitor's clock, that it was missed. A page may be hours old; by a clock that is years ahead nothing was. */
export function NextUpdate({ time, labels, locale }: { time: NonNullable<ApologyModel['nextUpdate']>; labels: Labels; locale: string }) {
  const [missed, setMissed] = useState(time.missed);
  useEffect(() => {
    const left = time.at - Date.now();
    // A longer wait than a timer can count is none that anyone sees out.
    const timer = setTimeout(() => Math.abs(left) < 2 ** 31 && setMissed(true), left);
    return () => clearTimeout(timer);
  }, [time.at]);
  // The label's placeholder is where an element stands.
  const [before, after] = (missed ? labels.missedUpdate : `${labels.nextUpdate}: {time}`).split('{time}');
  return (
    <p data-hp-part="next-update" data-hp-late={labels.missedUpdate}>
      {before}
      <LocalTime time={time} locale={locale} />
      {after}
    </p>
  );
}
