import { maintenanceCopy } from '../copy/en/maintenance.js';
import { notFoundCopy } from '../copy/en/not-found.js';
import { serverErrorCopy } from '../copy/en/server-error.js';
import { maintenance, notFound, serverError } from '../status/rows.js';
import type { PageSource } from './buildPageModel.js';

// One export a named page, so that each carries its own row and words only.

export const notFoundPage: PageSource = { key: 404, definition: notFound, copy: notFoundCopy };
export const serverErrorPage: PageSource = { key: 500, definition: serverError, copy: serverErrorCopy };
export const maintenancePage: PageSource = { key: 'maintenance', definition: maintenance, copy: maintenanceCopy };
