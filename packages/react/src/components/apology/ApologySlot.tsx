import type { PageModel } from '@humble-pie/core';
import { Card } from '../../internals/Card.js';
import { Contained } from '../../internals/Contained.js';
import { ApologyDetails } from './ApologyDetails.js';

/** The apology slot of a page: the rest of a structured apology, whose lead stands in the message, or any content. */
export function ApologySlot({ model, children }: { model: PageModel; children?: React.ReactNode }) {
  if (!model.apology && !children) return null;
  return (
    <Card data-hp-part="apology">
      {model.apology ? <ApologyDetails apology={model.apology} labels={model.labels} locale={model.locale} /> : <Contained name="apology">{children}</Contained>}
    </Card>
  );
}
