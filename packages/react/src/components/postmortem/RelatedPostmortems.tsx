import { createPostmortemModel, postmortemLabels, relatedPostmortems, type IncidentTraits, type Postmortem as PostmortemData, type PostmortemOptions } from '@humble-pie/core';
import { Card } from '../../internals/Card.js';
import { LocalTime } from '../../internals/LocalTime.js';

export interface RelatedPostmortemsProps extends PostmortemOptions {
  /** The open incident: its components, tags or categories. */
  incident: IncidentTraits & { id?: string };
  library: readonly PostmortemData[];
  /** Where a postmortem is. */
  href: (postmortem: { id: string }) => string;
  /** How many at most. Default: 3 */
  most?: number;
}

/**
 * What was learned last time, for an incident that is still open: postmortems that share its components or subjects. Nothing when there are none.
 *
 * @example <Unavailable incident={<RelatedPostmortems incident={{ components: ['Payments'] }} library={all} href={({ id }) => `/postmortems/${id}`} />} />
 */
export function RelatedPostmortems({ incident, library, href, most, ...options }: RelatedPostmortemsProps) {
  const found = relatedPostmortems(incident, library, most);
  const labels = postmortemLabels(options.labels);
  if (!found.length) return null;
  return (
    <Card data-hp-part="related">
      <strong>{labels.lastTime}</strong>
      <ul>
        {found.map((postmortem) => {
          const { id, title, span, locale } = createPostmortemModel(postmortem, options);
          return (
            <li key={id}>
              <a href={href(postmortem)}>{title}</a> {span && <LocalTime time={{ ...span, to: undefined }} locale={locale} />}
            </li>
          );
        })}
      </ul>
    </Card>
  );
}
