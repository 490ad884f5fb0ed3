import type { PageModel } from '@humble-pie/core';
import { useId } from 'react';
import { styled } from 'styled-components';
import { LocalTime } from '../../internals/LocalTime.js';
import { PageEffects } from '../../internals/PageEffects.js';

const Heading = styled.h1.withConfig({ componentId: 'hp-title' })`
  font: var(--hp-weight-display) clamp(1.875rem, 0.9rem + 2.4vw, 3.25rem)/1.08 var(--hp-font-display);
  letter-spacing: -0.02em;
  text-wrap: balance;
  color: var(--hp-title-color, var(--hp-text));
  &:focus { outline: none; }
  &[data-hp-long] { font-size: clamp(1.5rem, 0.8rem + 1.6vw, 2.5rem); }
  [data-hp-layout='embedded'] & { font-size: clamp(1.25rem, 0.875rem + 2.4cqw, 2.25rem); }
  [data-hp-layout='embedded'] &[data-hp-long] { font-size: clamp(1.125rem, 0.75rem + 1.8cqw, 1.75rem); }
`;

/** The page's one heading. It names the document, and takes focus after a swap in the browser. */
export function Title({ model }: { model: PageModel }) {
  const id = `hp-${useId()}`;
  const { heading, until, locale } = model;
  const [before, after] = until && !until.past ? heading.split(until.text) : [heading];
  return (
    <Heading as={`h${model.headingLevel}`} id={id} data-hp-long={heading.length > 32 ? '' : undefined} tabIndex={-1} data-hp-part="title">
      {before}
      {until && after !== undefined && <LocalTime time={until} locale={locale} />}
      {after}
      {model.layout === 'page' && <PageEffects title={model.title} headingId={id} />}
    </Heading>
  );
}
