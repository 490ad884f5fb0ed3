import type { PageModel } from '@humble-pie/core';
import { useId } from 'react';
import { LocalTime } from '../../internals/LocalTime.js';
import { PageEffects } from '../../internals/PageEffects.js';
import { Spoken } from './Spoken.js';

/** The page's one heading. It names the document, and takes focus after a swap in the browser. */
export function Title({ model }: { model: PageModel }) {
  const id = `hp-${useId()}`;
  const Heading = `h${model.headingLevel}` as const;
  const { heading, plain, until, locale } = model;
  const withTime = (text: string) => {
    const [before, after] = until && !until.past ? text.split(until.text) : [text];
    return (
      <>
        {before}
        {until && after !== undefined && <LocalTime time={until} locale={locale} />}
        {after}
      </>
    );
  };
  return (
    <Heading id={id} data-hp-long={heading.length > 32 ? '' : undefined} tabIndex={-1} data-hp-part="title">
      <Spoken plain={plain && withTime(plain.heading)}>{withTime(heading)}</Spoken>
      {model.layout === 'page' && <PageEffects title={model.title} headingId={id} />}
    </Heading>
  );
}
