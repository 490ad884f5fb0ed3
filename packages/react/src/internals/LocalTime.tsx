'use client';
import { formatTime, usableLocale, type TimeModel } from '@humble-pie/core';
import { useEffect, useState } from 'react';

/**
 * A moment: the configured zone on the server and without script, the visitor's own zone once
 * mounted, with the configured one in its title.
 */
export function LocalTime({ time, locale }: { time: TimeModel; locale: string }) {
  const [text, setText] = useState(time.text);
  useEffect(() => setText(formatTime(time.at, usableLocale(locale, ''), undefined, time.to, Date.now(), time.brief)), [time, locale]);
  // Node and the browser may carry other ICU data, which differ in spaces and commas.
  return (
    <time dateTime={time.iso} data-hp-to={time.to} data-hp-brief={time.brief} title={time.text} suppressHydrationWarning>
      {text}
    </time>
  );
}
