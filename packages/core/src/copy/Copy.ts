/** What a page says at one tone. */
export interface Words {
  /** The one `h1`. Says what happened; blames nobody. */
  readonly heading: string;
  /** The heading when the page knows when it will be over; `{until}` becomes that time. */
  readonly headingUntil?: string;
  /** What happened, in one or two sentences. */
  readonly message: string;
  /** What became of the visitor's work. */
  readonly work?: string;
  /** What to do now. */
  readonly next?: string;
}

/**
 * What a page says, by tone from plain (0) to playful (3). Plain must exist; a tone that is missing
 * falls back to the next plainer one. What a lighter tone leaves out (`work`, `next`, `headingUntil`) is
 * said as in plain: what became of someone's work is the same in any mood.
 */
export type Copy = readonly [plain: Words, warm?: Words, light?: Words, playful?: Words];
