import type { Health, IncidentImpact, IncidentPhase } from './StatusSnapshot.js';

// What a provider's reader hands over: its words are translated, everything else is as it was given and not to be trusted yet.

export interface UpdateDraft {
  id?: unknown;
  phase?: IncidentPhase;
  at?: unknown;
  text?: unknown;
}

export interface IncidentDraft {
  id?: unknown;
  title?: unknown;
  phase: IncidentPhase;
  impact: IncidentImpact;
  startedAt?: unknown;
  updatedAt?: unknown;
  resolvedAt?: unknown;
  url?: unknown;
  components?: readonly unknown[];
  updates?: readonly UpdateDraft[];
}

export interface MaintenanceDraft extends IncidentDraft {
  startsAt?: unknown;
  endsAt?: unknown;
}

export interface ComponentDraft {
  id?: unknown;
  name?: unknown;
  health: Health;
  group?: unknown;
  description?: unknown;
}

export interface SnapshotDraft {
  page?: { name?: unknown; url?: unknown; timeZone?: unknown };
  /** What the page says of itself as a whole; left out where it says nothing. */
  said?: Health;
  saidText?: unknown;
  components?: readonly ComponentDraft[];
  incidents?: readonly IncidentDraft[];
  maintenances?: readonly MaintenanceDraft[];
  updatedAt?: unknown;
}
