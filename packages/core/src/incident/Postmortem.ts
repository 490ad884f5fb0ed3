import type { DataState, Instant } from '../apology/Apology.js';
import type { Severity } from '../tone/Tone.js';

/** What an incident was about, as far as it helps to find others like it. After the kinds of Danluu's collection of postmortems. */
export type PostmortemCategory =
  | 'config' | 'hardware-power' | 'conflict' | 'time' | 'database' | 'capacity' | 'dependency' | 'network' | 'deploy' | 'security' | 'human-process' | 'other';

/** Something that will be, or was, done so that it does not happen again. */
export interface PostmortemAction {
  action: string;
  type: 'prevent' | 'mitigate' | 'detect' | 'process' | 'other';
  owner?: string;
  due?: Instant;
  status: 'planned' | 'doing' | 'done' | 'dropped';
  href?: string;
}

/**
 * What was learned from an incident: plain data, as the front matter of its Markdown file has it. It names causes and
 * decisions, never a culprit.
 */
export interface Postmortem {
  id: string;
  title: string;
  status: 'preliminary' | 'final' | 'updated';
  severity: Severity;
  publishedAt?: Instant;
  updatedAt?: Instant;
  /** When the harm began. */
  startedAt: Instant;
  /** When somebody knew. */
  detectedAt?: Instant;
  /** When the harm ended. */
  mitigatedAt?: Instant;
  /** When everything was as before. */
  resolvedAt: Instant;
  /** IANA zone of the times that are shown without script. Default: `UTC`. */
  timeZone?: string;
  authors?: { name?: string; role?: string }[];
  summary: string;
  impact: { text: string; users?: number | string; requests?: number | string; revenue?: string; data?: DataState };
  components?: string[];
  regions?: string[];
  trigger?: string;
  rootCauses: string[];
  detection?: string;
  resolution?: string;
  categories?: PostmortemCategory[];
  actions: PostmortemAction[];
  lessons?: { wentWell?: string[]; wentWrong?: string[]; gotLucky?: string[] };
  timeline?: { at: Instant; text: string; kind?: 'start' | 'detect' | 'escalate' | 'change' | 'mitigate' | 'resolve' | 'note' }[];
  compensation?: string;
  incidentUrl?: string;
  tags?: string[];
}
