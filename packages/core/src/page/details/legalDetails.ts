import { legalLabels } from '../../copy/en/detail-labels.js';
import { cleanText } from '../../text/cleanText.js';
import type { ReadDetails } from '../Details.js';
import { record } from '../given.js';

/**
 * 451: who demanded it and who carries it out, which are two (RFC 7725 section 4: `rel="blocked-by"` names the second), and the
 * notice itself.
 */
export const legalDetails: ReadDetails = (given, { say, link }) => {
  const labels = say(legalLabels);
  const facts = (['demandedBy', 'blockedBy'] as const).map((name) => {
    const { name: value, href } = record(given[name]);
    const address = link(href, `${name}.href`);
    return { label: labels[name], value: cleanText(value, 200) || address, href: address };
  });
  return {
    facts,
    links: { notice: { label: labels.readNotice, href: link(given.notice, 'notice') } },
    // Who demanded it need not be asked for.
    words: facts[0]!.value ? { next: labels.legalNext } : {},
  };
};
