import type { IncidentModel, IncidentTimelineModel, TimeModel, UpdateModel } from '@humble-pie/core';
import { LocalTime } from '../../internals/LocalTime.js';
import { SpokenUpdate } from './SpokenUpdate.js';
import { Timeline } from './Timeline.js';

export interface IncidentViewProps {
  model: IncidentTimelineModel;
  /** When it was true, where that is known. */
  asOf?: TimeModel;
  /** Nothing newer can be had. */
  isOld?: boolean;
  /** It is kept current. */
  isLive?: boolean;
}

/** Updates that are read at a glance; the others are folded away. */
const atOnce = 3;

function Updates({ updates, locale }: { updates: readonly UpdateModel[]; locale: string }) {
  return (
    <ol>
      {updates.map(({ id, phase, label, time, paragraphs }, index) => (
        <li key={`${id} ${index}`} data-hp-phase={phase}>
          <strong>{label}</strong> {time && <LocalTime time={time} locale={locale} />}
          {paragraphs.map((text, line) => (
            <p key={line}>{text}</p>
          ))}
        </li>
      ))}
    </ol>
  );
}

function OneIncident({ incident, model: { labels, locale } }: { incident: IncidentModel; model: IncidentTimelineModel }) {
  const { id, title, phase, label, time, affects, href, updates } = incident;
  const rest = updates.slice(atOnce);
  return (
    <div data-hp-incident={id} data-hp-phase={phase}>
      <p>
        <strong>{href ? <a href={href}>{title}</a> : title}</strong> <span data-hp-part="phase">{label}</span>
      </p>
      {(time || affects) && (
        <p>
          <small>
            {affects && `${affects}. `}
            {time && (
              <>
                {time.to === undefined && `${labels.since} `}
                <LocalTime time={time} locale={locale} />
              </>
            )}
          </small>
        </p>
      )}
      {updates.length > 0 && <Updates updates={updates.slice(0, atOnce)} locale={locale} />}
      {rest.length > 0 && (
        <details>
          <summary>{labels.earlier.replace('{count}', String(rest.length))}</summary>
          <Updates updates={rest} locale={locale} />
        </details>
      )}
    </div>
  );
}

/** What a timeline shows. Uses no state, so that it renders in a server component. */
export function IncidentView({ model, asOf, isOld = false, isLive = false }: IncidentViewProps) {
  const { labels, locale, overall, incidents, components, href, spoken } = model;
  return (
    <Timeline data-hp-part="timeline" data-hp-old={isOld || undefined}>
      <p data-hp-health={overall?.health}>
        <strong>{labels.title}</strong>
        {overall && <span data-hp-part="health">{overall.label}</span>}
      </p>
      {!overall && <p>{isLive && !isOld ? labels.loading : labels.silent}</p>}
      {overall && incidents.length === 0 && components.length === 0 && overall.health === 'operational' && <p>{labels.none}</p>}
      {components.length > 0 && (
        <ul data-hp-part="components">
          {components.map(({ id, name, health, label }, index) => (
            <li key={`${id} ${index}`} data-hp-health={health}>
              <span>{name}</span> <span data-hp-part="health">{label}</span>
            </li>
          ))}
        </ul>
      )}
      {incidents.map((incident, index) => (
        <OneIncident key={`${incident.id} ${index}`} incident={incident} model={model} />
      ))}
      {(href || (asOf && overall)) && (
        <p>
          <small>
            {asOf && overall && (
              <>
                {isOld ? labels.old : labels.asOf} <LocalTime time={asOf} locale={locale} />.{' '}
              </>
            )}
            {href && <a href={href}>{labels.source}</a>}
          </small>
        </p>
      )}
      <SpokenUpdate text={spoken} />
    </Timeline>
  );
}
