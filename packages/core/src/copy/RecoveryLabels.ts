/** The words of what brings visitors back. */
export interface RecoveryLabels {
  /** What a file says, which has no clock for it. */
  readonly watching: string;
  /** `{time}` becomes a length of time, such as "20 seconds". */
  readonly checkingIn: string;
  readonly checking: string;
  /** The browser is offline. */
  readonly paused: string;
  readonly tryNow: string;
  /** The service answers, and the visitor is being taken back. */
  readonly back: string;
  /** It answers, but something was typed here. */
  readonly backTyped: string;
  /** It answers, but the page was the answer to a form, or coming back did not help before. */
  readonly backHeld: string;
  readonly goNow: string;
  /** What the parade says. */
  readonly parade: string;
  readonly skip: string;
  /** In place of a parade, after a long or bad outage. */
  readonly thanks: string;
}
