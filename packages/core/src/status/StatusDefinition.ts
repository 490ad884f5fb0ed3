import type { Severity, Stake, Tone } from '../tone/Tone.js';

/** Who has to act: the visitor's request, our service, or the visitor's device. */
export type StatusKind = 'client' | 'server' | 'device';

/** When a page may try again: by itself, when asked, or not at all. */
export type RetryMode = 'auto' | 'manual' | 'no';

/**
 * The ways on that a status offers, the first one primary. Those with an address are shown only when it is
 * given; `search` is the page's search form, which then leads.
 */
export type ActionKey =
  | 'retry' | 'home' | 'back' | 'reload' | 'search' | 'sign-in' | 'status' | 'support'
  | 'sign-up' | 'owner' | 'replacement' | 'notice' | 'alternative' | 'check';

/** One row of the status table: everything about a status that is neither words nor pictures. */
export interface StatusDefinition {
  /** The HTTP status to send and to name; `null` where no response was had (offline, new version). */
  readonly code: number | null;
  readonly kind: StatusKind;
  /** How bad it is until an incident or an apology says otherwise. */
  readonly severity: Severity;
  /** Announced beforehand: how long it has lasted is then no sign of trouble. Default: `false`. */
  readonly planned?: boolean;
  /** The scene shown unless the page is given one; `null` shows the calm mark. */
  readonly scene: string | null;
  readonly retry: RetryMode;
  /** The most playful tone that its words may have. Art is capped by severity alone. */
  readonly playful: Tone;
  /** What visitors stand to lose whenever it happens. Default: nothing. */
  readonly atStake?: Stake;
  readonly actions: readonly ActionKey[];
}
