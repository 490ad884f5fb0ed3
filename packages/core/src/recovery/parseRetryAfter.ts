const months = 'janfebmaraprmayjunjulaugsepoctnovdec';
const month = '(?<month>jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)';
const clock = '(?<hour>[01]\\d|2[0-3]):(?<minute>[0-5]\\d):(?<second>[0-5]\\d|60)';

/** The three forms of a date in HTTP, RFC 9110 section 5.6.7: one to send, and two obsolete ones that must be understood. */
const forms = [
  // Sun, 06 Nov 1994 08:49:37 GMT
  `^[a-z]{3}, (?<day>\\d\\d) ${month} (?<year>\\d{4}) ${clock} GMT$`,
  // Sunday, 06-Nov-94 08:49:37 GMT
  `^[a-z]{6,9}, (?<day>\\d\\d)-${month}-(?<year>\\d\\d) ${clock} GMT$`,
  // Sun Nov  6 08:49:37 1994
  `^[a-z]{3} ${month} (?<day>[ \\d]\\d) ${clock} (?<year>\\d{4})$`,
].map((form) => new RegExp(form, 'i'));

/** Nobody waits for a year: what says so is broken, or a joke. */
const longest = 366 * 86_400_000;

function parseDate(text: string, now: number): number | undefined {
  for (const form of forms) {
    const found = form.exec(text)?.groups as Record<'day' | 'month' | 'year' | 'hour' | 'minute' | 'second', string> | undefined;
    if (!found) continue;
    const monthIndex = months.indexOf(found.month.toLowerCase()) / 3;
    let year = +found.year;
    if (found.year.length === 2) {
      // Two digits that seem to lie more than 50 years ahead are of the past, RFC 9110 section 5.6.7.
      const thisYear = new Date(now).getUTCFullYear();
      year += thisYear - (thisYear % 100);
      if (year > thisYear + 50) year -= 100;
    }
    const date = new Date(Date.UTC(year, monthIndex, +found.day));
    // 31 February is no day.
    return date.getUTCDate() === +found.day ? date.getTime() + (+found.hour * 3600 + +found.minute * 60 + +found.second) * 1000 : undefined;
  }
  return undefined;
}

/**
 * The moment from which another try is welcome, in milliseconds since 1970, from the value of a `Retry-After` header:
 * seconds, or any of HTTP's three forms of a date. A date that has passed means now. What can't be read, is
 * negative, or is more than a year away gives `undefined`.
 *
 * @param value the header's text; a number is seconds
 * @param now the present, in milliseconds since 1970
 * @see RFC 9110, section 10.2.3
 * @example parseRetryAfter('120', Date.now()) // in two minutes
 * @example parseRetryAfter('Fri, 31 Dec 2027 23:59:59 GMT', Date.now())
 */
export function parseRetryAfter(value: unknown, now: number): number | undefined {
  const text = typeof value === 'string' ? value.trim() : '';
  const seconds = typeof value === 'number' ? value : /^\d+$/.test(text) ? +text : NaN;
  const at = seconds >= 0 ? now + seconds * 1000 : parseDate(text, now);
  return at !== undefined && at - now <= longest ? Math.max(now, at) : undefined;
}
