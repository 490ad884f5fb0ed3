import { limitLabels } from '../../copy/en/detail-labels.js';
import { cleanText } from '../../text/cleanText.js';
import type { ReadDetails } from '../Details.js';
import { formatSize } from '../formatSize.js';

const isSize = (bytes: unknown): bytes is number => typeof bytes === 'number' && Number.isFinite(bytes) && bytes >= 0;

/** 413: how big the file is and how big it may be, told apart to as many digits as that takes. */
export const sizeDetails: ReadDetails = ({ limit, size }, { say, locale, site, problems }) => {
  const labels = say(limitLabels);
  for (const [name, bytes] of Object.entries({ limit, size })) {
    if (process.env.NODE_ENV !== 'production' && bytes !== undefined && bytes !== null && typeof bytes !== 'string' && !isSize(bytes)) {
      problems.push({ what: `${name} is no size`, consequence: 'it is left out', fix: 'Give a number of bytes, 0 or more, or text.' });
    }
  }
  const told = (digits: number) => ({
    size: isSize(size) ? formatSize(size, locale, digits, 'ceil') : cleanText(typeof size === 'string' && size, 80),
    limit: isSize(limit) ? formatSize(limit, locale, digits, 'floor') : cleanText(typeof limit === 'string' && limit, 80),
  });
  let said = told(3);
  for (let digits = 4; said.size === said.limit && size !== limit && digits < 17; digits++) said = told(digits);
  return {
    facts: [
      { label: labels.size, value: said.size, href: '' },
      { label: labels.limit, value: said.limit, href: '' },
    ],
    links: { back: { label: labels.chooseAnother, href: site.backHref } },
  };
};
