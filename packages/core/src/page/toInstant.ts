/**
 * A moment in milliseconds since 1970, or `undefined` when it can't be read.
 *
 * @example toInstant('2026-11-22T16:00:00Z') // 1795363200000
 */
export function toInstant(value: unknown): number | undefined {
  const time = typeof value === 'string' || typeof value === 'number' || value instanceof Date ? new Date(value).getTime() : NaN;
  return isNaN(time) ? undefined : time;
}
