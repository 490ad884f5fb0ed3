import type { ReadDetails } from '../Details.js';
import { failureDetails } from './failureDetails.js';
import { readRetryAfter } from './readRetryAfter.js';

/** 503: a failure of ours that says when to come back. */
export const outageDetails: ReadDetails = (given, kit) => ({ ...failureDetails(given, kit), until: readRetryAfter(given.retryAfter, kit) });
