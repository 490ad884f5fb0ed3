import { maintenanceCopy } from '../copy/en/maintenance.js';
import { notFoundCopy } from '../copy/en/not-found.js';
import { serverErrorCopy } from '../copy/en/server-error.js';
import { tooManyRequestsCopy } from '../copy/en/too-many-requests.js';
import { unavailableCopy } from '../copy/en/unavailable.js';
import { maintenance, notFound, serverError, tooManyRequests, unavailable } from '../status/rows.js';
import type { PageSource } from './buildPageModel.js';

// One export a named page, so that each carries its own row and words only.

export const notFoundPage: PageSource = { key: 404, definition: notFound, copy: notFoundCopy };
export const serverErrorPage: PageSource = { key: 500, definition: serverError, copy: serverErrorCopy };
export const maintenancePage: PageSource = { key: 'maintenance', definition: maintenance, copy: maintenanceCopy };
export const unavailablePage: PageSource = { key: 503, definition: unavailable, copy: unavailableCopy };
export const tooManyRequestsPage: PageSource = { key: 429, definition: tooManyRequests, copy: tooManyRequestsCopy };
