import type { PageModel } from '@humble-pie/core';
import { useId } from 'react';
import { styled } from 'styled-components';
import { LocalTime } from '../../internals/LocalTime.js';
import { PageEffects } from '../../internals/PageEffects.js';

const Heading = styled.h1.withConfig({ componentId: 'hp-title' })`
  font: var(--hp-weight-display) clamp(2rem, 1.2rem + 2.6vw, 3.5rem)/1.08 var(--hp-font-display);
  letter-spacing: -0.02em;
  text-wrap: balance;
  color: var(--hp-title-color, var(--hp-text));
  &:focus { outline: none; }
  time { white-space: nowrap; }
  [data-hp-layout='embedded'] & { font-size: clamp(1.375rem, 1rem + 3cqw, 2.5rem); }
`;

/** The page's one heading. It names the document, and takes focus after a swap in the browser. */
export function Title({ model }: { model: PageModel }) {
  const id = `hp-${useId()}`;
  const { heading, until, locale } = model;
  const [before, after] = until && !until.past ? heading.split(until.text) : [heading];
  return (
    <Heading as={`h${model.headingLevel}`} id={id} tabIndex={-1} data-hp-part="title">
      {before}
      {until && after !== undefined && <LocalTime time={until} locale={locale} />}
      {after}
      {model.layout === 'page' && <PageEffects title={model.title} headingId={id} />}
    </Heading>
  );
}
