import { accessLabels } from '../../copy/en/detail-labels.js';
import { cleanText } from '../../text/cleanText.js';
import type { ReadDetails } from '../Details.js';
import { record } from '../given.js';
import { signInLink } from './signInLink.js';

/** 403: who is signed in, who decides, how to ask, and how to come as somebody else. */
export const accessDetails: ReadDetails = (given, kit) => {
  const labels = kit.say(accessLabels);
  const owner = record(given.owner);
  const href = kit.link(owner.href, 'owner.href');
  const name = cleanText(owner.name, 200);
  return {
    facts: [
      { label: labels.signedInAs, value: cleanText(given.account, 200), href: '' },
      { label: labels.owner, value: name, href },
    ],
    links: {
      owner: { label: labels.askForAccess, href },
      'sign-in': signInLink(given.account ? labels.useAnotherAccount : '', kit.site.signInHref, given, kit),
    },
  };
};
