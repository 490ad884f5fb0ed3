export interface ProbePace {
  /** How many probes have failed in a row. */
  readonly failures: number;
  /** The longest first wait, in milliseconds; the longest wait doubles with each failure. */
  readonly base: number;
  /** What it never grows beyond, in milliseconds. */
  readonly cap: number;
  /** How long the server has asked to be left alone, in milliseconds. Default: 0. */
  readonly atLeast?: number;
}

/**
 * How long to wait before the next probe, in milliseconds: "full jitter", anything up to an exponentially growing limit, so that those who
 * failed at the same moment do not come back at the same moment. Half of `base` is kept as a pause. What the server
 * asked for comes on top: all who were told the same date must not meet there.
 *
 * @param random a number from 0 to 1
 * @see Marc Brooker, "Exponential Backoff and Jitter", AWS Architecture Blog, 2015
 */
export function probeDelay({ failures, base, cap, atLeast = 0 }: ProbePace, random: number): number {
  const pause = base / 2;
  // Beyond 2^30 the limit would be infinite, and the cap has long been reached.
  const limit = Math.max(pause, Math.min(cap, base * 2 ** Math.min(failures, 30)));
  return atLeast + pause + random * (limit - pause);
}
