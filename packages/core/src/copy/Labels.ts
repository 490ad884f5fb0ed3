/** The page's own small words: buttons, rows of an apology, announcements. */
export interface Labels {
  // Ways on
  readonly retry: string;
  readonly home: string;
  readonly back: string;
  readonly reload: string;
  readonly search: string;
  readonly signIn: string;
  readonly status: string;
  readonly support: string;
  // Parts of the page
  /** `{code}` becomes the number. */
  readonly code: string;
  readonly suggestions: string;
  readonly reference: string;
  readonly copyReference: string;
  readonly copied: string;
  readonly pauseMotion: string;
  readonly playMotion: string;
  readonly tilt: string;
  /** A switch: plain words and no picture. */
  readonly calm: string;
  // Time
  readonly since: string;
  readonly expectedBack: string;
  /** Where it is the visitor who waits, not the service that is down. */
  readonly waitUntil: string;
  readonly expectedBackEstimate: string;
  readonly overdue: string;
  readonly timeLeft: string;
  // The apology
  readonly whatHappened: string;
  readonly whatWeThink: string;
  readonly done: string;
  readonly doing: string;
  readonly planned: string;
  readonly nextUpdate: string;
  readonly missedUpdate: string;
  readonly prevention: string;
  readonly postmortem: string;
  readonly data: Readonly<Record<'safe' | 'at-risk' | 'lost' | 'exposed' | 'unknown', string>>;
  readonly incident: string;
}
