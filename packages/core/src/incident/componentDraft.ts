import { field } from './field.js';
import type { ComponentDraft } from './SnapshotDraft.js';
import type { Health } from './StatusSnapshot.js';

/** A component as most providers give it. */
export const componentDraft = (one: unknown, health: Health, group?: unknown): ComponentDraft => ({
  id: field(one, 'id'), name: field(one, 'name'), health, group, description: field(one, 'description'),
});
