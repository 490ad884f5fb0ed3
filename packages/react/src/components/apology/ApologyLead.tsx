import type { ApologyModel, Labels } from '@humble-pie/core';
import { LocalTime } from '../../internals/LocalTime.js';

/** What comes first: the harm and its window, then regret and responsibility, in this order. */
export function ApologyLead({ apology, labels, locale }: { apology: ApologyModel; labels: Labels; locale: string }) {
  const { harm, who, span, regret, responsibility, inFlightWork } = apology;
  return (
    <>
      {(harm || span) && (
        <p data-hp-part="harm">
          <strong>{harm}</strong> {who} {span && !span.to && labels.since} {span && <LocalTime time={span} locale={locale} />}
        </p>
      )}
      {(regret || responsibility) && (
        <p data-hp-part="regret">
          {regret} {responsibility}
        </p>
      )}
      {inFlightWork && <p data-hp-part="work">{inFlightWork}</p>}
    </>
  );
}
