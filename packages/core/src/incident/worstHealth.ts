import type { Health, Incident, IncidentImpact } from './StatusSnapshot.js';

/** From best to worst. What is not known may be worse than well, and gives way to whatever is known to be wrong. */
export const healths: readonly Health[] = ['operational', 'unknown', 'maintenance', 'degraded', 'partial_outage', 'major_outage'];

export const worstHealth = (given: readonly Health[]): Health | undefined =>
  given.length ? healths[Math.max(...new Set(given.map((health) => healths.indexOf(health))))] : undefined;

export const isOver = ({ phase, resolvedAt }: Pick<Incident, 'phase' | 'resolvedAt'>): boolean =>
  phase === 'resolved' || phase === 'postmortem' || (phase === 'unknown' && resolvedAt !== undefined);

/** What an open incident says of the whole. */
export const healthOf: Readonly<Record<IncidentImpact, Health>> = {
  none: 'operational',
  minor: 'degraded',
  major: 'partial_outage',
  critical: 'major_outage',
  maintenance: 'maintenance',
  unknown: 'unknown',
};
