import { cleanText } from '../../text/cleanText.js';
import type { ReadDetails } from '../Details.js';
import { fillAddress } from '../fillAddress.js';
import { record } from '../given.js';
import { sentDetails } from './sentDetails.js';

/** A failure of ours: what became of what was sent, another way to do it, and help that knows the reference. */
export const failureDetails: ReadDetails = (given, kit) => {
  const sent = sentDetails(given, kit);
  const { label, href } = record(given.alternative);
  const { supportHref } = kit.site;
  const reference = cleanText(given.reference, 120);
  const template = reference && /^mailto:[^?]*$/i.test(supportHref) ? `${supportHref}?subject=${[kit.code, '{reference}'].filter(Boolean).join('%20')}` : supportHref;
  return {
    ...sent,
    links: {
      ...sent.links,
      alternative: { label: cleanText(label, 200), href: kit.link(href, 'alternative.href') },
      support: { label: '', href: fillAddress(template, given) },
    },
  };
};
