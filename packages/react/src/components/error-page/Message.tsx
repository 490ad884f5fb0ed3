import type { PageModel } from '@humble-pie/core';
import { styled } from 'styled-components';
import { ApologyLead } from '../apology/ApologyLead.js';
import { LocalTime } from '../../internals/LocalTime.js';
import { Countdown } from '../countdown/Countdown.js';

const Text = styled.div.withConfig({ componentId: 'hp-message' })`
  max-width: 34em;
  > * + * { margin-top: 0.6em; }
`;

/** What happened, what became of the visitor's work, and when it will be over. */
export function Message({ model }: { model: PageModel }) {
  const { apology, until, labels, locale, heading } = model;
  return (
    <Text data-hp-part="message">
      {apology ? (
        <ApologyLead apology={apology} locale={locale} />
      ) : (
        <>
          {model.message && <p>{model.message}</p>}
          {model.work && <p data-hp-part="work">{model.work}</p>}
        </>
      )}
      {until && (
        <p data-hp-part="until">
          {!heading.includes(until.text) && (
            <>
              {until.estimate ? labels.expectedBackEstimate : labels.expectedBack} <LocalTime time={until} locale={locale} />{' '}
            </>
          )}
          <Countdown until={until.at} now={model.now} labels={labels} locale={locale} />
        </p>
      )}
    </Text>
  );
}
