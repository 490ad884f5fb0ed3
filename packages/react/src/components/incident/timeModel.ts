import { formatTime, type TimeModel } from '@humble-pie/core';

/** A moment to show, in a zone that may be wrong: then in UTC. */
export function timeModel(at: number, locale: string, timeZone = 'UTC'): TimeModel {
  const iso = new Date(at).toISOString();
  try {
    return { at, iso, text: formatTime(at, locale, timeZone) };
  } catch {
    return { at, iso, text: formatTime(at, locale, 'UTC') };
  }
}
