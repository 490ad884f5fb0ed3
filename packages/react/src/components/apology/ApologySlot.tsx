import type { PageModel } from '@humble-pie/core';
import { SlotCard } from '../error-page/SlotCard.js';
import { ApologyDetails } from './ApologyDetails.js';

/** The apology slot of a page: the rest of a structured apology, whose lead stands in the message, or any content. */
export function ApologySlot({ model: { apology, labels, locale }, children }: { model: PageModel; children?: React.ReactNode }) {
  return <SlotCard part="apology">{apology ? <ApologyDetails apology={apology} labels={labels} locale={locale} /> : children}</SlotCard>;
}
