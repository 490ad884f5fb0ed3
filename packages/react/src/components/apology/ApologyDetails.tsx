import type { ApologyModel, Labels, TimeModel } from '@humble-pie/core';
import { LocalTime } from '../../internals/LocalTime.js';
import { NextUpdate } from './NextUpdate.js';

interface ItemProps {
  text: string;
  /** Where it leads; `''` leads nowhere. */
  href?: string;
  state: string;
  /** What `state` is called. */
  label: string;
  due?: TimeModel;
}

const linked = (text: string, href?: string) => (href ? <a href={href}>{text}</a> : text);

/** What follows: data, steps, the next update, the explanation, prevention and who signs. */
export function ApologyDetails({ apology, labels, locale }: { apology: ApologyModel; labels: Labels; locale: string }) {
  const { data, steps, workaround, nextUpdate, explanation, prevention, signedBy } = apology;
  const listed = ({ text, href, state, label, due }: ItemProps, index: number) => (
    <li key={index} data-state={state}>
      <span>
        {linked(text, href)} <small>({label})</small> {due && <LocalTime time={due} locale={locale} />}
      </span>
    </li>
  );
  return (
    <>
      {data && (
        <p data-hp-part="data" data-state={data.state}>
          <strong>{data.text}</strong>
        </p>
      )}
      {workaround && <p data-hp-part="workaround">{linked(workaround.text, workaround.href)}</p>}
      {steps.length > 0 && <ul data-hp-part="repair">{steps.map(({ text, state }, index) => listed({ text, state, label: state === 'done' ? labels.done : labels.doing }, index))}</ul>}
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
