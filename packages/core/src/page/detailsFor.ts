import type { StatusKey } from '../status/statusTable.js';
import type { ReadDetails } from './Details.js';
import { accessDetails } from './details/accessDetails.js';
import { failureDetails } from './details/failureDetails.js';
import { goneDetails } from './details/goneDetails.js';
import { legalDetails } from './details/legalDetails.js';
import { outageDetails } from './details/outageDetails.js';
import { reportDetails } from './details/reportDetails.js';
import { sentDetails } from './details/sentDetails.js';
import { signInDetails } from './details/signInDetails.js';
import { sizeDetails } from './details/sizeDetails.js';
import { waitDetails } from './details/waitDetails.js';

/** What is read for each status besides its message, where there is anything. */
export const detailsFor: Readonly<Partial<Record<StatusKey, ReadDetails>>> = {
  401: signInDetails,
  403: accessDetails,
  404: reportDetails,
  408: sentDetails,
  410: goneDetails,
  413: sizeDetails,
  429: waitDetails,
  451: legalDetails,
  500: failureDetails,
  502: failureDetails,
  503: outageDetails,
  504: failureDetails,
  507: failureDetails,
  '5xx': failureDetails,
  maintenance: failureDetails,
};
