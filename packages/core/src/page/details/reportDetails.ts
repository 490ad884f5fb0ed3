import { reportLabels } from '../../copy/en/detail-labels.js';
import type { ReadDetails } from '../Details.js';
import { fillAddress } from '../fillAddress.js';

/** 404: a way to report the broken link, with the path and the page that led to it filled in. */
export const reportDetails: ReadDetails = ({ path, referrer }, { say, site: { supportHref } }) => {
  const { reportLink: label } = say(reportLabels);
  const isBareMail = /^mailto:[^?]*$/i.test(supportHref);
  const template = isBareMail ? `${supportHref}?subject=${encodeURIComponent(label)}&body={path}%0A{referrer}` : supportHref;
  const isTemplate = template.includes('{path}');
  return { links: { support: isTemplate ? { label, href: fillAddress(template, { path, referrer }), fill: path ? undefined : template } : { label: '', href: supportHref } } };
};
