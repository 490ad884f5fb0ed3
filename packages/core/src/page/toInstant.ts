/**
 * A moment in milliseconds since 1970, or `null` when it can't be read.
 *
 * @example toInstant('2026-11-22T16:00:00Z') // 1795363200000
 */
export function toInstant(value: unknown): number | null {
  const time = value instanceof Date ? value.getTime() : typeof value === 'string' ? Date.parse(value) : value;
  return typeof time === 'number' && Math.abs(time) <= 8.64e15 ? time : null;
}

