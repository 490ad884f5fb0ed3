const units = { day: 864e5, hour: 36e5, minute: 6e4, second: 1e3 };

/**
 * A length of time in words, in its two largest units.
 *
 * @param milliseconds at least 0
 * @param locale BCP 47 tag
 * @example timeLeft(4_800_000, 'en') // '1 hour 20 minutes'
 */
export function timeLeft(milliseconds: number, locale: string): string {
  // Minutes are rounded up, so that "1 minute" is never shown with a second to go.
  let rest = milliseconds > 6e4 ? Math.ceil(milliseconds / 6e4) * 6e4 : milliseconds;
  const words: string[] = [];
  for (const unit in units) {
    const size = units[unit as keyof typeof units];
    const count = Math.floor(rest / size);
    rest %= size;
    if (words.length < 2 && (count || (unit === 'second' && !words[0]))) words.push(count.toLocaleString(locale, { style: 'unit', unit, unitDisplay: 'long' }));
  }
  return words.join(' ');
}
