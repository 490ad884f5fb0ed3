import { enIncidentLabels } from '../copy/en/incident-labels.js';
import type { IncidentLabels } from '../copy/IncidentLabels.js';
import { readSnapshot } from '../incident/readSnapshot.js';
import type { Health, Incident, IncidentPhase, ScheduledMaintenance, StatusSnapshot } from '../incident/StatusSnapshot.js';
import { isOver } from '../incident/worstHealth.js';
import type { Problem } from '../problem/Problem.js';
import type { TimeModel } from './PageModel.js';
import { timeReader } from './timeReader.js';
import { usableLocale } from './usableLocale.js';
import { usableZone } from './usableZone.js';

export interface IncidentOptions {
  /** BCP 47 tag for dates. Default: `en`. */
  locale?: string;
  /** IANA zone for times shown without script. Default: `UTC`. */
  timeZone?: string;
  /** Words in another language, as far as they are given. Default: English. */
  labels?: Partial<IncidentLabels>;
  /** Incidents that are over and shown all the same, the newest first. Default: 0. */
  past?: number;
  /** Which components are named: those that are not well, all, or none. Default: `affected`. */
  components?: 'affected' | 'all' | 'none';
}

/** One thing that was said, in words. */
export interface UpdateModel {
  readonly id: string;
  readonly phase: IncidentPhase;
  readonly label: string;
  readonly time?: TimeModel;
  readonly paragraphs: readonly string[];
}

/** An incident or a maintenance, in words. */
export interface IncidentModel {
  readonly id: string;
  readonly title: string;
  readonly phase: IncidentPhase;
  readonly label: string;
  /** When it began, or the window of a maintenance. */
  readonly time?: TimeModel;
  readonly affects: string;
  readonly href?: string;
  /** Newest first. */
  readonly updates: readonly UpdateModel[];
}

export interface IncidentTimelineModel {
  readonly locale: string;
  readonly labels: IncidentLabels;
  /** Absent when there is no snapshot. */
  readonly overall?: { readonly health: Health; readonly label: string };
  /** Open ones first. */
  readonly incidents: readonly IncidentModel[];
  readonly components: readonly { readonly id: string; readonly name: string; readonly health: Health; readonly label: string }[];
  /** The status page itself. */
  readonly href?: string;
  /** What a screen reader is told when it changes: the newest update. */
  readonly spoken: string;
}

/**
 * Reads a snapshot into what a timeline shows: what is open, newest first, then what is planned, then (when asked for) what is over.
 * Anything that is no snapshot is named as a problem, and leaves the timeline empty.
 *
 * @example createIncidentModel(parseStatus(payload), { timeZone: 'Europe/Berlin' })
 */
export function createIncidentModel(given: unknown, { locale: asked, timeZone, labels: some, past = 0, components = 'affected' }: IncidentOptions = {}, problems: Problem[] = []): IncidentTimelineModel {
  const labels = { ...enIncidentLabels, ...some, health: { ...enIncidentLabels.health, ...some?.health }, phases: { ...enIncidentLabels.phases, ...some?.phases } };
  const locale = usableLocale(asked, (asked ?? 'en').slice(0, 2));
  const time = timeReader(locale, usableZone(timeZone, problems), problems);
  const snapshot = readSnapshot(given);
  if (process.env.NODE_ENV !== 'production' && given && !snapshot) {
    problems.push({ what: 'snapshot is not a status snapshot', consequence: 'no incident is shown', fix: 'Give what parseStatus(payload) or parseFeed(text) returns.' });
  }

  const read = (one: Incident & Partial<ScheduledMaintenance>): IncidentModel => ({
    id: one.id,
    title: one.title,
    phase: one.phase,
    label: labels.phases[one.phase],
    time: time(one.startsAt ?? one.startedAt, 'startedAt', one.endsAt),
    affects: one.components.length ? labels.affects.replace('{names}', () => new Intl.ListFormat(locale, { type: 'conjunction' }).format(one.components)) : '',
    href: one.url,
    updates: one.updates
      .filter(({ text }) => text)
      .map(({ id, phase, at, text }) => ({ id, phase, label: labels.phases[phase], time: time(at, 'at'), paragraphs: text.split(/\n+/) })),
  });

  const { incidents = [], maintenances = [], components: parts = [] } = snapshot ?? ({} as Partial<StatusSnapshot>);
  const shown = [...incidents.filter((one) => !isOver(one)), ...maintenances.filter((one) => !isOver(one)), ...incidents.filter(isOver).slice(0, Math.max(0, past))].map(read);
  const [newest] = shown.flatMap(({ title, updates }) => updates.slice(0, 1).map((update) => ({ title, ...update }))).sort((a, b) => (b.time?.at ?? 0) - (a.time?.at ?? 0));
  const named = components === 'none' ? [] : parts.filter(({ health }) => components === 'all' || health !== 'operational');

  return {
    locale,
    labels,
    overall: snapshot ? { health: snapshot.overall, label: labels.health[snapshot.overall] } : undefined,
    incidents: shown,
    components: named.map(({ id, name, health }) => ({ id, name, health, label: labels.health[health] })),
    href: snapshot?.page.url,
    spoken: newest
      ? labels.spoken.replace(/\{(title|phase|text)\}/g, (_, name: 'title' | 'phase' | 'text') => ({ title: newest.title, phase: newest.label, text: newest.paragraphs.join(' ') })[name])
      : '',
  };
}
