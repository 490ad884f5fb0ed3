import type { StatusKey } from '../../status/statusTable.js';
import type { Copy } from '../Copy.js';
import type { Locale } from '../Locale.js';
import { badGatewayCopy } from './bad-gateway.js';
import { forbiddenCopy } from './forbidden.js';
import { goneCopy } from './gone.js';
import { enLabels } from './labels.js';
import { legallyBlockedCopy } from './legally-blocked.js';
import { maintenanceCopy } from './maintenance.js';
import { newVersionCopy } from './new-version.js';
import { notFoundCopy } from './not-found.js';
import { offlineCopy } from './offline.js';
import * as client from './other-client-errors.js';
import * as server from './other-server-errors.js';
import { serverErrorCopy } from './server-error.js';
import { signInRequiredCopy } from './sign-in-required.js';
import { teapotCopy } from './teapot.js';
import { gatewayTimeoutCopy, requestTimeoutCopy } from './timeout.js';
import { tooLargeCopy } from './too-large.js';
import { tooManyRequestsCopy } from './too-many-requests.js';
import { unavailableCopy } from './unavailable.js';

/** English for every status; one that is missing fails to compile. */
export const enCopy: Readonly<Record<StatusKey, Copy>> = {
  400: client.badRequestCopy,
  401: signInRequiredCopy,
  402: client.paymentRequiredCopy,
  403: forbiddenCopy,
  404: notFoundCopy,
  405: client.methodNotAllowedCopy,
  406: client.notAcceptableCopy,
  407: client.proxySignInRequiredCopy,
  408: requestTimeoutCopy,
  409: client.conflictCopy,
  410: goneCopy,
  411: client.lengthRequiredCopy,
  412: client.preconditionFailedCopy,
  413: tooLargeCopy,
  414: client.addressTooLongCopy,
  415: client.unsupportedMediaCopy,
  416: client.rangeNotSatisfiableCopy,
  417: client.expectationFailedCopy,
  418: teapotCopy,
  421: client.misdirectedRequestCopy,
  422: client.unprocessableCopy,
  423: client.lockedCopy,
  424: client.failedDependencyCopy,
  425: client.tooEarlyCopy,
  426: client.upgradeRequiredCopy,
  428: client.preconditionRequiredCopy,
  429: tooManyRequestsCopy,
  431: client.headersTooLargeCopy,
  451: legallyBlockedCopy,
  500: serverErrorCopy,
  501: server.notImplementedCopy,
  502: badGatewayCopy,
  503: unavailableCopy,
  504: gatewayTimeoutCopy,
  505: server.versionNotSupportedCopy,
  506: server.variantAlsoNegotiatesCopy,
  507: server.insufficientStorageCopy,
  508: server.loopDetectedCopy,
  510: server.notExtendedCopy,
  511: server.networkSignInRequiredCopy,
  '4xx': client.otherClientErrorCopy,
  '5xx': server.otherServerErrorCopy,
  maintenance: maintenanceCopy,
  offline: offlineCopy,
  'new-version': newVersionCopy,
} satisfies Record<StatusKey, Copy>;

/** English, the language that is built in. */
export const en: Locale = { tag: 'en', copy: enCopy, labels: enLabels };
