const iso = /^(\d{4})-(\d\d)-(\d\d)(?:[T\s]+(\d\d):(\d\d)(?::(\d\d)(?:[.,](\d{1,9}))?)?)?\s*(.*)$/;
/** RFC 822 and 1123, as in feeds: "Fri, 31 Jul 2026 00:12:00 Z". */
const rfc = /^(?:[a-z]{3,9},?\s+)?(\d{1,2})[\s-]+([a-z]{3})[a-z]*[\s-]+(\d{4}|\d\d)\s+(\d{1,2}):(\d\d)(?::(\d\d))?\s*(.*)$/i;
/** As JavaScript writes a date, "Sat Jun 11 2022 18:55:50 GMT+0000 (Coordinated Universal Time)", and C: "Sat Jun 11 18:55:50 2022". */
const spelled = /^[a-z]{3} ([a-z]{3}) +(\d\d?) (?:(\d{4}) )?([\d:]{8}) (?:GMT(?=[+-])|(\d{4})$)/i;
const offset = /^([+-])(\d\d):?(\d\d)?(?:\s|$)/;
const months = 'janfebmaraprmayjunjulaugsepoctnovdec';
/** RFC 822, section 5: from five hours behind on, in winter and in summer. */
const american = ['EST', 'EDT', 'CST', 'CDT', 'MST', 'MDT', 'PST', 'PDT'];

/** A status page tells of our days; 0 and year 1 are how a missing time looks in Unix and in Go. */
const earliest = Date.UTC(1990, 0);
const latest = Date.UTC(2200, 0);

const minutesOf = (zone: string): number | undefined => {
  const [, sign, hours, minutes = 0] = offset.exec(zone) ?? [];
  if (sign) return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes));
  // Go says the offset and the name; others "(UTC)" or a name alone.
  const name = zone.replace(/[()]/g, '').split(/\s/)[0]!.toUpperCase();
  const at = american.indexOf(name);
  return /^(?:Z|UTC?|GMT)?$/.test(name) ? 0 : at < 0 ? undefined : ((at % 2) - 5 - (at >> 1)) * 60;
};

function parse(text: string): number {
  const [, year, month, day, hours = 0, minutes = 0, seconds = 0, fraction = '', zone = ''] = iso.exec(text) ?? [];
  const [, rDay, name, rYear, rHours, rMinutes, rSeconds = 0, rZone = ''] = (!year && rfc.exec(text)) || [];
  const shift = minutesOf(year ? zone : rZone);
  if (shift === undefined || !(year || rDay)) return NaN;
  const at = months.indexOf((name ?? '').toLowerCase());
  if (!year && (at < 0 || at % 3)) return NaN;
  const parts = year ? [year, Number(month) - 1, day, hours, minutes, seconds] : [rYear!.padStart(4, '20'), at / 3, rDay, rHours, rMinutes, rSeconds];
  const [y, m, d, h, i, s] = parts.map(Number) as [number, number, number, number, number, number];
  // 31 February is no day, and Date would make it one in March.
  if (m > 11 || d < 1 || d > new Date(Date.UTC(y, m + 1, 0)).getUTCDate() || h > 24 || i > 59 || s > 60) return NaN;
  return Date.UTC(y, m, d, h, i, s, Math.floor(Number(`0.${fraction || 0}`) * 1000)) - shift * 60_000;
}

/**
 * A time as status pages write it (ISO 8601, RFC 822, Go's, JavaScript's, epoch seconds or milliseconds), as ISO 8601 in UTC, or `undefined`.
 * One without a zone is read as UTC on every machine, since the page's own zone is rarely given.
 *
 * @example readTime('2026-11-22 09:41:00') // '2026-11-22T09:41:00.000Z'
 * @example readTime(1795340460)            // the same
 */
export function readTime(value: unknown): string | undefined {
  const text = typeof value === 'string' ? value.trim().slice(0, 80).replace(spelled, '$2 $1 $3$5 $4 ') : '';
  const number = typeof value === 'number' ? value : /^\d{9,14}(\.\d+)?$/.test(text) ? Number(text) : NaN;
  // As seconds it would lie after the year 5000.
  const at = Number.isNaN(number) ? parse(text) : number < 1e11 ? number * 1000 : number;
  return at >= earliest && at < latest ? new Date(at).toISOString() : undefined;
}
