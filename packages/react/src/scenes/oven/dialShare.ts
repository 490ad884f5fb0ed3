/**
 * How much of the announced time has passed: 0 at `since`, 1 from `until` on. 0 too where it can't
 * be known.
 *
 * @param since milliseconds since 1970, as are the others; `NaN` where it is not known
 * @example dialShare(0, 60_000, 15_000) // 0.25
 */
export const dialShare = (since: number, until: number, now: number): number => (now >= until ? 1 : (now > since && (now - since) / (until - since)) || 0);
