const units = ['byte', 'kilobyte', 'megabyte', 'gigabyte', 'terabyte', 'petabyte'] as const;

/**
 * A size in words of the locale, in powers of 1000: 1 MB is 1,000,000 bytes, as its symbol says in the SI and in `Intl` (CLDR), and as
 * macOS, Android and most drives count. `Intl` has no names for the powers of 1024.
 *
 * @param bytes 0 or more
 * @param digits significant digits at most
 * @param rounding `ceil` for a size and `floor` for a limit, so that a file that is too big never looks as if it fitted
 * @example formatSize(26_400_000, 'en') // '26.4 MB'
 */
export function formatSize(bytes: number, locale: string, digits = 3, rounding: 'ceil' | 'floor' | 'halfExpand' = 'halfExpand'): string {
  const power = Math.min(units.length - 1, Math.floor(Math.log10(Math.max(1, bytes)) / 3));
  return (bytes / 1000 ** power).toLocaleString(locale, {
    style: 'unit', unit: units[power], unitDisplay: power ? 'short' : 'long', maximumSignificantDigits: digits, roundingMode: rounding,
  } as Intl.NumberFormatOptions);
}
