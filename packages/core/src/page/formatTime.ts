const withDay = { weekday: 'long', day: 'numeric', month: 'long' } as const;
const clock = { hour: '2-digit', minute: '2-digit' } as const;

/**
 * Day, date and time as the page shows them. With `timeZone`, in that zone and with its name, as
 * server output must; without, in the visitor's own.
 *
 * @param at milliseconds since 1970
 * @param to the end of a span that begins at `at`; what both share is said once
 * @throws RangeError for a locale or zone that Intl does not know
 * @example formatTime(0, 'en-GB', 'UTC') // 'Thursday 1 January at 00:00 UTC'
 */
export function formatTime(at: number, locale: string, timeZone?: string, to?: number): string {
  const format = new Intl.DateTimeFormat(locale, timeZone ? { ...withDay, ...clock, timeZone, timeZoneName: 'short' } : { ...withDay, ...clock });
  return to === undefined ? format.format(at) : format.formatRange(at, to);
}
