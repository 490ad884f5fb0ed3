import type { PageModel } from '@humble-pie/core';
import { LocalTime } from '../../internals/LocalTime.js';

/** What is known besides the message, such as a limit or who can give access. */
export function Facts({ model }: { model: PageModel }) {
  return model.facts.length ? (
    <dl data-hp-part="facts">
      {model.facts.map(({ label, value, href, time }, index) => (
        <div key={index}>
          <dt>{label}</dt>
          <dd>{time ? <LocalTime time={time} locale={model.locale} /> : href ? <a href={href}>{value}</a> : value}</dd>
        </div>
      ))}
    </dl>
  ) : null;
}
