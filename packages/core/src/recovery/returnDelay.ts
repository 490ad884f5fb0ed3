export interface ReturnSpread {
  /** How long the service was down for this visitor, in milliseconds. */
  readonly downFor: number;
  /** How long the good news is shown at least, in milliseconds. */
  readonly stay: number;
  /** The narrowest and the widest window over which returns are spread, in milliseconds. */
  readonly spread: readonly [least: number, most: number];
}

/**
 * How long to wait before going back to a service that answers again, in milliseconds. The longer it was down, the more people wait,
 * so the window is a quarter of that time within `spread`. With a window of ten seconds no second gets more than a tenth of those who
 * return, however many they are and even if all of them noticed at once.
 *
 * @param random a number from 0 to 1
 */
export function returnDelay({ downFor, stay, spread: [least, most] }: ReturnSpread, random: number): number {
  return stay + random * Math.max(least, Math.min(most, downFor / 4));
}
