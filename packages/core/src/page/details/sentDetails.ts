import { sentLabels } from '../../copy/en/detail-labels.js';
import { cleanText } from '../../text/cleanText.js';
import type { ReadDetails } from '../Details.js';
import { record } from '../given.js';

/** Where something was being sent: it may have worked, so check first, and ask before it is sent again. */
export const sentDetails: ReadDetails = (given, { say, sending, link }) => {
  const labels = say(sentLabels);
  const { label, href } = record(given.check);
  return {
    links: { check: { label: cleanText(label, 200), href: link(href, 'check.href') } },
    ...(sending && { words: { work: labels.sentWork, next: labels.sentNext }, caution: { text: labels.sendAgainQuestion, label: labels.sendAgain } }),
  };
};
