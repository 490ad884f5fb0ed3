import type { ApologyModel, Labels } from '@humble-pie/core';
import { LocalTime } from '../../internals/LocalTime.js';

/** Splits a label at its placeholder, so that an element can stand there. */
const around = (label: string, element: React.ReactNode) => {
  const [before, after = ''] = label.split('{time}');
  return (
    <>
      {before}
      {element}
      {after}
    </>
  );
};

/** What follows: data, steps, the next update, the explanation, prevention and who signs. */
export function ApologyDetails({ apology, labels, locale }: { apology: ApologyModel; labels: Labels; locale: string }) {
  const { data, steps, workaround, nextUpdate, explanation, prevention, signedBy } = apology;
  return (
    <>
      {data && (
        <p data-hp-part="data" data-state={data.state}>
          <strong>{data.text}</strong>
        </p>
      )}
      {workaround && <p data-hp-part="workaround">{workaround.href ? <a href={workaround.href}>{workaround.text}</a> : workaround.text}</p>}
      {steps.length > 0 && (
        <ul data-hp-part="repair">
          {steps.map(({ text, state }, index) => (
            <li key={index} data-state={state}>
              <span>
                {text} <small>({state === 'done' ? labels.done : labels.doing})</small>
              </span>
            </li>
          ))}
        </ul>
      )}
      {nextUpdate && (
        <p data-hp-part="next-update">
          {nextUpdate.missed ? (
            around(labels.missedUpdate, <LocalTime time={nextUpdate} locale={locale} />)
          ) : (
            <>
              {labels.nextUpdate}: <LocalTime time={nextUpdate} locale={locale} />
            </>
          )}
        </p>
      )}
      {explanation && (
        <details open={explanation.open}>
          <summary>{explanation.label}</summary>
          <p>{explanation.text}</p>
        </details>
      )}
      {prevention.length > 0 && (
        <div data-hp-part="prevention">
          <strong>{labels.prevention}</strong>
          <ul>
            {prevention.map(({ text, state, label, due, href }, index) => (
              <li key={index} data-state={state}>
                <span>
                  {href ? <a href={href}>{text}</a> : text} <small>({label})</small> {due && <LocalTime time={due} locale={locale} />}
                </span>
              </li>
            ))}
          </ul>
        </div>
      )}
      {signedBy && (
        <p data-hp-part="signed-by">
          {signedBy.name}
          {signedBy.role && `, ${signedBy.role}`}
          {signedBy.contact && ` · ${signedBy.contact}`}
        </p>
      )}
    </>
  );
}
