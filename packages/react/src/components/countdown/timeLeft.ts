const units = [
  ['day', 86_400_000],
  ['hour', 3_600_000],
  ['minute', 60_000],
  ['second', 1000],
] as const;

/**
 * A length of time in words, in its two largest units: "1 hour 20 minutes".
 *
 * @param milliseconds at least 0
 * @param locale BCP 47 tag
 */
export function timeLeft(milliseconds: number, locale: string): string {
  // Minutes are rounded up, so that "1 minute" is never shown with a second to go.
  const rest = milliseconds > 60_000 ? Math.ceil(milliseconds / 60_000) * 60_000 : milliseconds;
  const first = units.findIndex(([, size]) => rest >= size);
  if (first < 0) return new Intl.NumberFormat(locale, { style: 'unit', unit: 'second', unitDisplay: 'long' }).format(0);
  return units
    .slice(first, first + 2)
    .map(([unit, size], index) => [unit, Math.floor((index ? rest % units[first]![1] : rest) / size)] as const)
    .filter(([, count]) => count)
    .map(([unit, count]) => new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay: 'long' }).format(count))
    .join(' ');
}
