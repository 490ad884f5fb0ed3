import { cleanText } from '../text/cleanText.js';
import { safeHref } from '../text/safeHref.js';
import type { Severity } from '../tone/Tone.js';
import { plainText } from './plainText.js';
import { readTime } from './readTime.js';
import type { ComponentDraft, IncidentDraft, MaintenanceDraft, SnapshotDraft, UpdateDraft } from './SnapshotDraft.js';
import type { Health, Incident, IncidentUpdate, ScheduledMaintenance, StatusComponent, StatusSnapshot } from './StatusSnapshot.js';
import { healthOf, isOver, worstHealth } from './worstHealth.js';

/** What a page can show with sense; the newest are kept. */
const limits = { incidents: 200, updates: 500, components: 1000, names: 100 } as const;

/** How a page of ours takes it. */
const severities: Readonly<Partial<Record<Health, Severity>>> = {
  maintenance: 'notice',
  degraded: 'minor',
  partial_outage: 'major',
  major_outage: 'critical',
};

/** ISO 8601 in UTC sorts as text; what has no time comes last. */
const newestFirst = (a: string | undefined, b: string | undefined) => ((a ?? '') < (b ?? '') ? 1 : (a ?? '') > (b ?? '') ? -1 : 0);

const line = (value: unknown, limit: number) => plainText(value, limit).replace(/\n+/g, ' ');

const idOf = (value: unknown, fallback: string | number) => cleanText(typeof value === 'bigint' ? String(value) : value, 100) || String(fallback);

const optional = (value: string) => value || undefined;

function update({ id, phase, at, text }: UpdateDraft, index: number): IncidentUpdate {
  return { id: idOf(id, index), phase: phase ?? 'unknown', at: readTime(at), text: plainText(text) };
}

function incident(draft: IncidentDraft, index: number): Incident {
  const given = draft.updates ?? [];
  const updates = given
    // Cut before they are read: nobody reads a thousand updates, and reading them takes time.
    .map((one, order) => ({ one, order, at: readTime(one.at) }))
    .sort((a, b) => newestFirst(a.at, b.at) || a.order - b.order)
    .slice(0, limits.updates)
    .map(({ one, order }) => update(one, order))
    .filter(({ text, phase }) => text || phase !== 'unknown');
  const title = line(draft.title, 300);
  const url = safeHref(draft.url);
  return {
    id: idOf(draft.id, index),
    title: title || line(updates[0]?.text, 80),
    // Where only the updates tell, the newest does.
    phase: draft.phase === 'unknown' ? (updates[0]?.phase ?? 'unknown') : draft.phase,
    impact: draft.impact,
    startedAt: readTime(draft.startedAt) ?? updates.filter(({ at }) => at).at(-1)?.at,
    updatedAt: [readTime(draft.updatedAt), updates[0]?.at].sort(newestFirst)[0],
    resolvedAt: readTime(draft.resolvedAt),
    url: url ? cleanText(url, 2000) : undefined,
    components: [...new Set((draft.components ?? []).slice(0, limits.names).map((name) => line(name, 200)).filter(Boolean))],
    updates,
  };
}

function maintenance(draft: MaintenanceDraft, index: number, now: number | undefined): ScheduledMaintenance {
  const read = incident(draft, index);
  const startsAt = readTime(draft.startsAt);
  const endsAt = readTime(draft.endsAt);
  // Some give a window and no word: then the clock tells, not what was said when it was announced.
  const phase = draft.phase !== 'unknown' || now === undefined || !startsAt ? read.phase : now < Date.parse(startsAt) ? 'scheduled' : endsAt && now >= Date.parse(endsAt) ? 'resolved' : 'in_progress';
  return { ...read, phase, impact: read.impact === 'unknown' ? 'maintenance' : read.impact, startsAt, endsAt };
}

function component({ id, name, health, group, description }: ComponentDraft, index: number): StatusComponent {
  return { id: idOf(id, index), name: line(name, 200), health, group: optional(line(group, 200)), description: optional(line(description, 500)) };
}

/** What is open first, then the newest. Only what is kept is read in full. */
function keep<Draft extends IncidentDraft, Read extends Incident>(drafts: readonly Draft[], read: (draft: Draft, index: number) => Read): Read[] {
  return drafts
    .map((draft, order) => ({
      draft, order, over: isOver({ phase: draft.phase, resolvedAt: readTime(draft.resolvedAt) }), at: readTime(draft.startedAt) ?? readTime(draft.updatedAt),
    }))
    .sort((a, b) => Number(a.over) - Number(b.over) || newestFirst(a.at, b.at) || a.order - b.order)
    .slice(0, limits.incidents)
    .map(({ draft, order }) => read(draft, order))
    .filter(({ title, updates }) => title || updates.length);
}

/**
 * Makes a snapshot of what a reader found: text made plain, links and times checked, lists cut and sorted, and the whole judged by the worst
 * that is known.
 */
export function finishSnapshot(provider: string, draft: SnapshotDraft, { now, warnings }: { now?: number; warnings: readonly string[] }): StatusSnapshot {
  const updatedAt = readTime(draft.updatedAt);
  const clock = now ?? (updatedAt ? Date.parse(updatedAt) : undefined);
  const components = (draft.components ?? []).slice(0, limits.components).map(component).filter(({ name }) => name);
  const incidents = keep(draft.incidents ?? [], incident);
  const maintenances = keep(draft.maintenances ?? [], (one, index) => maintenance(one, index, clock))
    // What is going on, then what comes next, then what is over.
    .sort((a, b) => Number(isOver(a)) - Number(isOver(b)) || (isOver(a) ? newestFirst(a.startsAt, b.startsAt) : newestFirst(b.startsAt, a.startsAt)));

  const open = incidents.filter((one) => !isOver(one));
  const working = maintenances.filter(({ phase }) => phase === 'in_progress' || phase === 'verifying');
  const overall = worstHealth([
    ...(draft.said ? [draft.said] : []),
    ...(draft.components ?? []).map(({ health }) => health),
    ...open.map(({ impact }) => healthOf[impact]),
    ...(working.length ? ['maintenance' as const] : []),
  ]) ?? 'unknown';
  const zone = line(draft.page?.timeZone, 60);
  const url = safeHref(draft.page?.url);

  return {
    provider,
    page: { name: optional(line(draft.page?.name, 200)), url: url ? cleanText(url, 2000) : undefined, timeZone: optional(zone) },
    overall,
    overallText: optional(line(draft.saidText, 300)),
    severity: severities[overall],
    components,
    incidents,
    maintenances,
    updatedAt: updatedAt ?? [...incidents.map((one) => one.updatedAt ?? one.startedAt), ...maintenances.map((one) => one.updatedAt)].sort(newestFirst)[0],
    expectedBackAt: overall === 'maintenance' ? working.map(({ endsAt }) => endsAt).filter((end) => end !== undefined).sort().at(-1) : undefined,
    warnings,
  };
}
