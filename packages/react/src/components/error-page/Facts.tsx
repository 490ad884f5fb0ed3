import type { PageModel } from '@humble-pie/core';

/** What is known besides the message, such as a limit or who can give access. */
export function Facts({ model }: { model: PageModel }) {
  return model.facts.length ? (
    <dl data-hp-part="facts">
      {model.facts.map(({ label, value, href }, index) => (
        <div key={index}>
          <dt>{label}</dt>
          <dd>{href ? <a href={href}>{value}</a> : value}</dd>
        </div>
      ))}
    </dl>
  ) : null;
}
