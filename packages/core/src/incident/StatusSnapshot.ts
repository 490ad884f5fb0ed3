import type { Severity } from '../tone/Tone.js';

/** How something does. `unknown` is what no documented word says: never taken for `operational`. */
export type Health = 'operational' | 'unknown' | 'maintenance' | 'degraded' | 'partial_outage' | 'major_outage';

/** Where an incident or a maintenance stands. */
export type IncidentPhase = 'scheduled' | 'in_progress' | 'verifying' | 'investigating' | 'identified' | 'monitoring' | 'resolved' | 'postmortem' | 'unknown';

/** How bad an incident is, in the provider's own judgement. */
export type IncidentImpact = 'none' | 'minor' | 'major' | 'critical' | 'maintenance' | 'unknown';

/** Something that a status page watches. */
export interface StatusComponent {
  readonly id: string;
  readonly name: string;
  readonly health: Health;
  readonly group?: string;
  readonly description?: string;
}

/** One thing that was said about an incident. */
export interface IncidentUpdate {
  readonly id: string;
  readonly phase: IncidentPhase;
  /** ISO 8601 in UTC; absent when the provider gives no time that can be read. */
  readonly at?: string;
  /** Plain text: line breaks are `\n`, and nothing in it is markup. */
  readonly text: string;
}

export interface Incident {
  readonly id: string;
  readonly title: string;
  readonly phase: IncidentPhase;
  readonly impact: IncidentImpact;
  readonly startedAt?: string;
  readonly updatedAt?: string;
  readonly resolvedAt?: string;
  /** http(s), mailto, tel or relative. */
  readonly url?: string;
  /** Names of what is affected. */
  readonly components: readonly string[];
  /** Newest first. */
  readonly updates: readonly IncidentUpdate[];
}

/** Work that was announced. */
export interface ScheduledMaintenance extends Incident {
  readonly startsAt?: string;
  readonly endsAt?: string;
}

/**
 * What a status page says, whichever provider it is from: plain, serialisable data, text only. What is open comes first,
 * then the newest.
 */
export interface StatusSnapshot {
  /** Such as `statuspage`; `feed` for RSS and Atom. */
  readonly provider: string;
  readonly page: { readonly name?: string; readonly url?: string; readonly timeZone?: string };
  /** The worst of what the page says of itself, its open incidents and its components. */
  readonly overall: Health;
  /** The page's own sentence for it, such as "All Systems Operational". */
  readonly overallText?: string;
  /** How bad it is for a page of ours; absent when nothing is known to be wrong. */
  readonly severity?: Severity;
  readonly components: readonly StatusComponent[];
  readonly incidents: readonly Incident[];
  readonly maintenances: readonly ScheduledMaintenance[];
  /** When the source last changed, ISO 8601 in UTC. */
  readonly updatedAt?: string;
  /** The end of the maintenance that is going on, when nothing else is wrong. */
  readonly expectedBackAt?: string;
  /** What could not be understood, for developers. */
  readonly warnings: readonly string[];
}
