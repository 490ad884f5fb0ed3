import * as rows from './rows.js';
import type { StatusDefinition } from './StatusDefinition.js';

/**
 * Every status there is a page for: the 4xx and 5xx of IANA's HTTP status code registry, the two
 * class fallbacks, and what has no code of its own. A new status is a row here, and then its copy.
 */
export const statusTable = {
  400: rows.badRequest,
  401: rows.signInRequired,
  402: rows.paymentRequired,
  403: rows.forbidden,
  404: rows.notFound,
  405: rows.methodNotAllowed,
  406: rows.notAcceptable,
  407: rows.proxySignInRequired,
  408: rows.requestTimeout,
  409: rows.conflict,
  410: rows.gone,
  411: rows.lengthRequired,
  412: rows.preconditionFailed,
  413: rows.tooLarge,
  414: rows.addressTooLong,
  415: rows.unsupportedMedia,
  416: rows.rangeNotSatisfiable,
  417: rows.expectationFailed,
  418: rows.teapot,
  421: rows.misdirectedRequest,
  422: rows.unprocessable,
  423: rows.locked,
  424: rows.failedDependency,
  425: rows.tooEarly,
  426: rows.upgradeRequired,
  428: rows.preconditionRequired,
  429: rows.tooManyRequests,
  431: rows.headersTooLarge,
  451: rows.legallyBlocked,
  500: rows.serverError,
  501: rows.notImplemented,
  502: rows.badGateway,
  503: rows.unavailable,
  504: rows.gatewayTimeout,
  505: rows.versionNotSupported,
  506: rows.variantAlsoNegotiates,
  507: rows.insufficientStorage,
  508: rows.loopDetected,
  510: rows.notExtended,
  511: rows.networkSignInRequired,
  '4xx': rows.otherClientError,
  '5xx': rows.otherServerError,
  maintenance: rows.maintenance,
  offline: rows.offline,
  'new-version': rows.newVersion,
} as const satisfies Record<string | number, StatusDefinition>;

/** A row of the status table: an HTTP status number, a class (`4xx`, `5xx`) or a state without a number. */
export type StatusKey = keyof typeof statusTable;
