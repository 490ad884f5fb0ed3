/**
 * Day, date and time as the page shows them. With `timeZone`, in that zone and with its name, as
 * server output must; without, in the visitor's own.
 *
 * @param at milliseconds since 1970
 * @param to the end of a span that begins at `at`; what both share is said once
 * @param now the present: a moment that is far from it is told with its year. Default: no year
 * @param brief whether a moment within twelve hours of the present is told by the clock alone. Default: `false`
 * @throws RangeError for a locale or zone that Intl does not know
 * @example formatTime(0, 'en-GB', 'UTC') // 'Thursday 1 January at 00:00 UTC'
 */
export function formatTime(at: number, locale: string, timeZone?: string, to?: number, now?: number, brief?: boolean): string {
  const far = Math.abs(at - now!);
  const format = new Intl.DateTimeFormat(locale, {
    ...(brief && far < 432e5 ? {} : { year: far > 3e10 ? 'numeric' : undefined, weekday: 'long', day: 'numeric', month: 'long' }), hour: 'numeric', minute: '2-digit', timeZone, timeZoneName: timeZone && 'short',
  } as Intl.DateTimeFormatOptions);
  return to === undefined ? format.format(at) : format.formatRange(at, to);
}
