import { badGatewayCopy } from '../copy/en/bad-gateway.js';
import { forbiddenCopy } from '../copy/en/forbidden.js';
import { goneCopy } from '../copy/en/gone.js';
import { legallyBlockedCopy } from '../copy/en/legally-blocked.js';
import { maintenanceCopy } from '../copy/en/maintenance.js';
import { newVersionCopy } from '../copy/en/new-version.js';
import { notFoundCopy } from '../copy/en/not-found.js';
import { offlineCopy } from '../copy/en/offline.js';
import { serverErrorCopy } from '../copy/en/server-error.js';
import { signInRequiredCopy } from '../copy/en/sign-in-required.js';
import { teapotCopy } from '../copy/en/teapot.js';
import { gatewayTimeoutCopy, requestTimeoutCopy } from '../copy/en/timeout.js';
import { tooLargeCopy } from '../copy/en/too-large.js';
import { tooManyRequestsCopy } from '../copy/en/too-many-requests.js';
import { unavailableCopy } from '../copy/en/unavailable.js';
import {
  badGateway, forbidden, gatewayTimeout, gone, legallyBlocked, maintenance, newVersion, notFound, offline, requestTimeout, serverError, signInRequired, teapot, tooLarge,
  tooManyRequests, unavailable,
} from '../status/rows.js';
import type { PageSource } from './buildPageModel.js';

// One export a named page, so that each carries its own row and words only.

export const signInRequiredPage: PageSource = { key: 401, definition: signInRequired, copy: signInRequiredCopy };
export const forbiddenPage: PageSource = { key: 403, definition: forbidden, copy: forbiddenCopy };
export const notFoundPage: PageSource = { key: 404, definition: notFound, copy: notFoundCopy };
export const requestTimeoutPage: PageSource = { key: 408, definition: requestTimeout, copy: requestTimeoutCopy };
export const gonePage: PageSource = { key: 410, definition: gone, copy: goneCopy };
export const tooLargePage: PageSource = { key: 413, definition: tooLarge, copy: tooLargeCopy };
export const teapotPage: PageSource = { key: 418, definition: teapot, copy: teapotCopy };
export const tooManyRequestsPage: PageSource = { key: 429, definition: tooManyRequests, copy: tooManyRequestsCopy };
export const legallyBlockedPage: PageSource = { key: 451, definition: legallyBlocked, copy: legallyBlockedCopy };
export const serverErrorPage: PageSource = { key: 500, definition: serverError, copy: serverErrorCopy };
export const badGatewayPage: PageSource = { key: 502, definition: badGateway, copy: badGatewayCopy };
export const unavailablePage: PageSource = { key: 503, definition: unavailable, copy: unavailableCopy };
export const gatewayTimeoutPage: PageSource = { key: 504, definition: gatewayTimeout, copy: gatewayTimeoutCopy };
export const maintenancePage: PageSource = { key: 'maintenance', definition: maintenance, copy: maintenanceCopy };
export const offlinePage: PageSource = { key: 'offline', definition: offline, copy: offlineCopy };
export const newVersionPage: PageSource = { key: 'new-version', definition: newVersion, copy: newVersionCopy };
