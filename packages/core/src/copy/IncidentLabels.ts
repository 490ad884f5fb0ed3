import type { Health, IncidentPhase } from '../incident/StatusSnapshot.js';

/** The words of `IncidentTimeline`. */
export interface IncidentLabels {
  readonly title: string;
  /** How something does. */
  readonly health: Readonly<Record<Health, string>>;
  /** Where an incident stands. */
  readonly phases: Readonly<Record<IncidentPhase, string>>;
  /** Nothing is open, and nothing is known to be wrong. */
  readonly none: string;
  /** `{names}` of what is affected. */
  readonly affects: string;
  readonly since: string;
  /** Before the time at which this was true. */
  readonly asOf: string;
  /** The newest attempt failed; before the time at which this was true. */
  readonly old: string;
  /** `{count}` of them. */
  readonly earlier: string;
  readonly source: string;
  readonly loading: string;
  /** There is nothing to show, since no answer came. */
  readonly silent: string;
  /** Spoken: `{title}`, `{phase}` and `{text}` of the newest update. */
  readonly spoken: string;
}
