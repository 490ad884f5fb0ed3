import { limitLabels } from '../../copy/en/detail-labels.js';
import { cleanText } from '../../text/cleanText.js';
import type { ReadDetails } from '../Details.js';
import { readRetryAfter } from './readRetryAfter.js';

/** 429: what the limit is, and when it opens again. */
export const waitDetails: ReadDetails = (given, kit) => ({
  facts: [{ label: kit.say(limitLabels).limit, value: cleanText(given.limit, 200), href: '' }],
  until: readRetryAfter(given.retryAfter, kit),
});
