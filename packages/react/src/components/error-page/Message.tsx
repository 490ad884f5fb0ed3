import type { PageModel } from '@humble-pie/core';
import { ApologyLead } from '../apology/ApologyLead.js';
import { LocalTime } from '../../internals/LocalTime.js';
import { Countdown } from '../countdown/Countdown.js';
import { Spoken } from './Spoken.js';

/** What happened, what became of the visitor's work, and when it will be over. */
export function Message({ model }: { model: PageModel }) {
  const { apology, until, labels, locale, heading, kind, plain } = model;
  return (
    <div data-hp-part="message">
      {apology ? (
        <ApologyLead apology={apology} labels={labels} locale={locale} />
      ) : (
        <>
          {model.message && (
            <p>
              <Spoken plain={plain?.message}>{model.message}</Spoken>
            </p>
          )}
          {model.work && (
            <p data-hp-part="work">
              <Spoken plain={plain && plain.work !== model.work && plain.work}>{model.work}</Spoken>
            </p>
          )}
        </>
      )}
      {until && (
        <p data-hp-part="until">
          {until.earlier?.map((time) => (
            <del key={time.at}>
              <LocalTime time={time} locale={locale} />{' '}
            </del>
          ))}
          {!heading.includes(until.text) && (
            <>
              {kind === 'client' ? labels.waitUntil : until.estimate ? labels.expectedBackEstimate : labels.expectedBack} <LocalTime time={until} locale={locale} />
              {'. '}
            </>
          )}
          <Countdown until={until.at} now={model.now} labels={labels} locale={locale} />
        </p>
      )}
    </div>
  );
}
