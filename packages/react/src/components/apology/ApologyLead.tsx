import type { ApologyModel } from '@humble-pie/core';
import { LocalTime } from '../../internals/LocalTime.js';

/** What comes first: the harm and its window, then regret and responsibility, in this order. */
export function ApologyLead({ apology, locale }: { apology: ApologyModel; locale: string }) {
  const { harm, who, from, to, regret, responsibility, inFlightWork } = apology;
  return (
    <>
      {(harm || from) && (
        <p data-hp-part="harm">
          <strong>{harm}</strong> {who}
          {from && (
            <>
              {' '}
              <LocalTime time={from} locale={locale} />
              {to && (
                <>
                  {' – '}
                  <LocalTime time={to} locale={locale} />
                </>
              )}
            </>
          )}
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
