import type { Reading } from './Reading.js';
import type { SnapshotDraft } from './SnapshotDraft.js';

/** One kind of status page: how its payloads look, and how they are read. */
export interface Provider {
  readonly name: string;
  /** Its people write Markdown. */
  readonly isMarkdown?: true;
  /** By shape alone: an address says little, since pages have domains of their own. */
  matches(payload: unknown): boolean;
  read(payload: unknown, reading: Reading): SnapshotDraft;
}
