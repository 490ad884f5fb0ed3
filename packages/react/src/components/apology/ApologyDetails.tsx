import type { ApologyModel, Labels, StepModel } from '@humble-pie/core';
import { NextUpdate } from './NextUpdate.js';

type Way = Pick<StepModel, 'text' | 'href'>;

const linked = ({ text, href }: Way) => (href ? <a href={href}>{text}</a> : text);

const way = (part: string, given?: Way) => given && <p data-hp-part={part}>{linked(given)}</p>;

/** What follows: data, steps, the next update, the explanation, prevention and who signs. */
export function ApologyDetails({ apology, labels, locale }: { apology: ApologyModel; labels: Labels; locale: string }) {
  const { data, steps, workaround, nextUpdate, explanation, prevention, postmortem, signedBy } = apology;
  const listed = (step: StepModel, index: number) => (
    <li key={index} data-hp-state={step.state}>
      <span>
        {linked(step)} <small>({step.label})</small> {step.due && <time dateTime={step.due.iso}>{step.due.text}</time>}
      </span>
    </li>
  );
  return (
    <>
      {data && (
        <p data-hp-part="data" data-hp-state={data.state}>
          <strong>{data.text}</strong>
        </p>
      )}
      {way('workaround', workaround)}
      {steps.length > 0 && <ul data-hp-part="repair">{steps.map(listed)}</ul>}
      {nextUpdate && <NextUpdate time={nextUpdate} labels={labels} locale={locale} />}
      {explanation && (
        <details open={explanation.open}>
          <summary>{explanation.label}</summary>
          <p>{explanation.text}</p>
        </details>
      )}
      {prevention.length > 0 && (
        <div data-hp-part="prevention">
          <strong>{labels.prevention}</strong>
          <ul>{prevention.map(listed)}</ul>
        </div>
      )}
      {way('postmortem', postmortem)}
      {signedBy && (
        <p data-hp-part="signed-by">
          {signedBy.name}
          {signedBy.role && `, ${signedBy.role}`}
          {signedBy.contact && ' · '}
          {linked({ text: signedBy.contact, href: signedBy.href })}
        </p>
      )}
    </>
  );
}
