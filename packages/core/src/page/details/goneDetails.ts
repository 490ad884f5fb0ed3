import { goneLabels } from '../../copy/en/detail-labels.js';
import { cleanText } from '../../text/cleanText.js';
import type { ReadDetails } from '../Details.js';
import { record } from '../given.js';

/** 410: when it was removed and why, as far as that is public, and what stands in its place. */
export const goneDetails: ReadDetails = (given, { say, since, link, locale, timeZone }) => {
  const labels = say(goneLabels);
  const replacement = record(given.replacement);
  const label = cleanText(replacement.label, 200);
  const href = link(replacement.href, 'replacement.href');
  return {
    facts: [
      { label: labels.removed, value: since ? new Date(since.at).toLocaleDateString(locale, { dateStyle: 'long', timeZone }) : '', href: '' },
      { label: labels.reason, value: cleanText(given.reason, 500), href: '' },
    ],
    links: { replacement: { label, href } },
    // The page's own words know of nothing in its place.
    words: label && href ? { message: labels.replaced, next: '' } : {},
  };
};
