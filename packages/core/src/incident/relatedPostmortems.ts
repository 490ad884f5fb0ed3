import type { Postmortem } from './Postmortem.js';

/** What an incident has in common with others. */
export interface IncidentTraits {
  components?: readonly string[];
  tags?: readonly string[];
  categories?: readonly string[];
}

const traits = ['components', 'tags', 'categories'] as const;

const names = (list: unknown): Set<string> => new Set(Array.isArray(list) ? list.filter((name) => typeof name === 'string').map((name: string) => name.trim().toLowerCase()) : []);

/**
 * Postmortems of incidents like this one: those that share most with it first, and of equals the latest. One that shares
 * nothing is not among them. A component counts twice: the same part failing again is what a reader would ask about.
 *
 * @param incident an open incident, a postmortem, or what is known of either
 * @param library every postmortem there is; the incident itself (by `id`) is left out
 * @param most how many at most. Default: 3
 * @example relatedPostmortems({ components: ['Payments'] }, library)[0]?.title
 */
export function relatedPostmortems<T extends Pick<Postmortem, 'id' | 'startedAt'> & IncidentTraits>(incident: IncidentTraits & { id?: string }, library: readonly T[], most = 3): T[] {
  const own = traits.map((trait) => names(incident[trait]));
  return library
    .filter(({ id }) => id !== incident.id)
    .map((postmortem) => ({
      postmortem,
      shared: traits.reduce((sum, trait, at) => sum + [...names(postmortem[trait])].filter((name) => own[at]!.has(name)).length * (trait === 'components' ? 2 : 1), 0),
    }))
    .filter(({ shared }) => shared > 0)
    .sort((one, other) => other.shared - one.shared || new Date(other.postmortem.startedAt).getTime() - new Date(one.postmortem.startedAt).getTime())
    .slice(0, most)
    .map(({ postmortem }) => postmortem);
}
