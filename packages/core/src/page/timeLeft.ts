/**
 * A length of time in words, in its two largest units; at least a second.
 *
 * @param milliseconds how long
 * @param locale BCP 47 tag
 * @example timeLeft(4_800_000, 'en') // '1 hour 20 minutes'
 */
export function timeLeft(milliseconds: number, locale: string): string {
  // Minutes are rounded up, so that "1 minute" is never shown with a second to go.
  const seconds = milliseconds > 6e4 ? Math.ceil(milliseconds / 6e4) * 60 : Math.max(1, milliseconds / 1e3);
  const counts = { day: seconds / 86400, hour: (seconds / 3600) % 24, minute: (seconds / 60) % 60, second: seconds % 60 };
  return Object.entries(counts)
    .filter(([, count]) => count >= 1)
    .slice(0, 2)
    .map(([unit, count]) => Math.floor(count).toLocaleString(locale, { style: 'unit', unit, unitDisplay: 'long' }))
    .join(' ');
}
