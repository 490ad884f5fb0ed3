import type { StatusDefinition } from './StatusDefinition.js';

// One export a row, so that a page bound to one row does not carry the others.

/** 400 Bad Request, RFC 9110 §15.5.1. */
export const badRequest = {
  code: 400, kind: 'client', severity: 'notice', scene: null, retry: 'no', playful: 1, actions: ['back', 'home', 'support'],
} as const satisfies StatusDefinition;

/** 401 Unauthorized, RFC 9110 §15.5.2. */
export const signInRequired = {
  code: 401, kind: 'client', severity: 'notice', scene: 'keyhole', retry: 'no', playful: 1, actions: ['sign-in', 'sign-up', 'home', 'support'],
} as const satisfies StatusDefinition;

/** 402 Payment Required, RFC 9110 §15.5.3. Money is never a joke. */
export const paymentRequired = {
  code: 402, kind: 'client', severity: 'notice', scene: null, retry: 'no', playful: 0, atStake: 'money', actions: ['support', 'home'],
} as const satisfies StatusDefinition;

/** 403 Forbidden, RFC 9110 §15.5.4. */
export const forbidden = {
  code: 403, kind: 'client', severity: 'notice', scene: 'velvet-rope', retry: 'no', playful: 1, actions: ['owner', 'support', 'sign-in', 'home'],
} as const satisfies StatusDefinition;

/** 404 Not Found, RFC 9110 §15.5.5. */
export const notFound = {
  code: 404, kind: 'client', severity: 'notice', scene: 'missing-slice', retry: 'no', playful: 3, actions: ['search', 'home', 'support'],
} as const satisfies StatusDefinition;

/** 405 Method Not Allowed, RFC 9110 §15.5.6. */
export const methodNotAllowed = {
  code: 405, kind: 'client', severity: 'notice', scene: null, retry: 'no', playful: 1, actions: ['back', 'home', 'support'],
} as const satisfies StatusDefinition;

/** 406 Not Acceptable, RFC 9110 §15.5.7. */
export const notAcceptable = {
  code: 406, kind: 'client', severity: 'notice', scene: null, retry: 'no', playful: 1, actions: ['home', 'support'],
} as const satisfies StatusDefinition;

/** 407 Proxy Authentication Required, RFC 9110 §15.5.8. Asked by the visitor's network, not by the site. */
export const proxySignInRequired = {
  code: 407, kind: 'device', severity: 'notice', scene: null, retry: 'manual', playful: 1, actions: ['retry'],
} as const satisfies StatusDefinition;

/** 408 Request Timeout, RFC 9110 §15.5.9. */
export const requestTimeout = {
  code: 408, kind: 'client', severity: 'notice', scene: 'hourglass', retry: 'manual', playful: 2, actions: ['check', 'retry', 'home', 'support'],
} as const satisfies StatusDefinition;

/** 409 Conflict, RFC 9110 §15.5.10. */
export const conflict = {
  code: 409, kind: 'client', severity: 'notice', scene: null, retry: 'no', playful: 1, actions: ['back', 'reload', 'support'],
} as const satisfies StatusDefinition;

/** 410 Gone, RFC 9110 §15.5.11. */
export const gone = {
  code: 410, kind: 'client', severity: 'notice', scene: 'lost-and-found', retry: 'no', playful: 2, actions: ['replacement', 'search', 'home', 'support'],
} as const satisfies StatusDefinition;

/** 411 Length Required, RFC 9110 §15.5.12. */
export const lengthRequired = {
  code: 411, kind: 'client', severity: 'notice', scene: null, retry: 'no', playful: 1, actions: ['back', 'home', 'support'],
} as const satisfies StatusDefinition;

/** 412 Precondition Failed, RFC 9110 §15.5.13. */
export const preconditionFailed = {
  code: 412, kind: 'client', severity: 'notice', scene: null, retry: 'no', playful: 1, actions: ['back', 'reload', 'support'],
} as const satisfies StatusDefinition;

/** 413 Content Too Large, RFC 9110 §15.5.14. */
export const tooLarge = {
  code: 413, kind: 'client', severity: 'notice', scene: 'bathtub', retry: 'no', playful: 1, actions: ['back', 'home', 'support'],
} as const satisfies StatusDefinition;

/** 414 URI Too Long, RFC 9110 §15.5.15. */
export const addressTooLong = {
  code: 414, kind: 'client', severity: 'notice', scene: null, retry: 'no', playful: 1, actions: ['search', 'home', 'support'],
} as const satisfies StatusDefinition;

/** 415 Unsupported Media Type, RFC 9110 §15.5.16. */
export const unsupportedMedia = {
  code: 415, kind: 'client', severity: 'notice', scene: null, retry: 'no', playful: 1, actions: ['back', 'home', 'support'],
} as const satisfies StatusDefinition;

/** 416 Range Not Satisfiable, RFC 9110 §15.5.17. */
export const rangeNotSatisfiable = {
  code: 416, kind: 'client', severity: 'notice', scene: null, retry: 'no', playful: 1, actions: ['reload', 'home', 'support'],
} as const satisfies StatusDefinition;

/** 417 Expectation Failed, RFC 9110 §15.5.18. */
export const expectationFailed = {
  code: 417, kind: 'client', severity: 'notice', scene: null, retry: 'manual', playful: 1, actions: ['retry', 'home', 'support'],
} as const satisfies StatusDefinition;

/** 418 (Unused), RFC 9110 §15.5.19. Reserved because RFC 2324's teapot is answered in earnest. */
export const teapot = {
  code: 418, kind: 'client', severity: 'notice', scene: 'teapot', retry: 'no', playful: 3, actions: ['home'],
} as const satisfies StatusDefinition;

/** 421 Misdirected Request, RFC 9110 §15.5.20. */
export const misdirectedRequest = {
  code: 421, kind: 'client', severity: 'notice', scene: null, retry: 'manual', playful: 1, actions: ['retry', 'home', 'support'],
} as const satisfies StatusDefinition;

/** 422 Unprocessable Content, RFC 9110 §15.5.21. */
export const unprocessable = {
  code: 422, kind: 'client', severity: 'notice', scene: null, retry: 'no', playful: 1, actions: ['back', 'home', 'support'],
} as const satisfies StatusDefinition;

/** 423 Locked, RFC 4918 §11.3. */
export const locked = {
  code: 423, kind: 'client', severity: 'notice', scene: null, retry: 'manual', playful: 1, actions: ['retry', 'back', 'support'],
} as const satisfies StatusDefinition;

/** 424 Failed Dependency, RFC 4918 §11.4. */
export const failedDependency = {
  code: 424, kind: 'client', severity: 'notice', scene: null, retry: 'no', playful: 1, actions: ['back', 'home', 'support'],
} as const satisfies StatusDefinition;

/** 425 Too Early, RFC 8470 §5.2. */
export const tooEarly = {
  code: 425, kind: 'client', severity: 'notice', scene: null, retry: 'manual', playful: 1, actions: ['retry', 'home', 'support'],
} as const satisfies StatusDefinition;

/** 426 Upgrade Required, RFC 9110 §15.5.22. */
export const upgradeRequired = {
  code: 426, kind: 'client', severity: 'notice', scene: null, retry: 'no', playful: 1, actions: ['home', 'support'],
} as const satisfies StatusDefinition;

/** 428 Precondition Required, RFC 6585 §3. */
export const preconditionRequired = {
  code: 428, kind: 'client', severity: 'notice', scene: null, retry: 'no', playful: 1, actions: ['back', 'reload', 'support'],
} as const satisfies StatusDefinition;

/** 429 Too Many Requests, RFC 6585 §4. */
export const tooManyRequests = {
  code: 429, kind: 'client', severity: 'notice', scene: 'snail-jam', retry: 'auto', playful: 1, actions: ['retry', 'home', 'support'],
} as const satisfies StatusDefinition;

/** 431 Request Header Fields Too Large, RFC 6585 §5. */
export const headersTooLarge = {
  code: 431, kind: 'client', severity: 'notice', scene: null, retry: 'manual', playful: 1, actions: ['retry', 'home', 'support'],
} as const satisfies StatusDefinition;

/** 451 Unavailable For Legal Reasons, RFC 7725 §3. */
export const legallyBlocked = {
  code: 451, kind: 'client', severity: 'notice', scene: 'sealed-books', retry: 'no', playful: 0, actions: ['notice', 'support', 'home'],
} as const satisfies StatusDefinition;

/** Any other 4xx. A code nobody knows is read as the 400 of its class: RFC 9110 §15. */
export const otherClientError = {
  code: 400, kind: 'client', severity: 'notice', scene: null, retry: 'no', playful: 1, actions: ['back', 'home', 'support'],
} as const satisfies StatusDefinition;

/** 500 Internal Server Error, RFC 9110 §15.6.1. */
export const serverError = {
  code: 500, kind: 'server', severity: 'minor', scene: 'burnt-pie', retry: 'manual', playful: 1, actions: ['check', 'retry', 'alternative', 'home', 'status', 'support'],
} as const satisfies StatusDefinition;

/** 501 Not Implemented, RFC 9110 §15.6.2. */
export const notImplemented = {
  code: 501, kind: 'server', severity: 'minor', scene: null, retry: 'no', playful: 2, actions: ['back', 'home', 'support'],
} as const satisfies StatusDefinition;

/** 502 Bad Gateway, RFC 9110 §15.6.3. */
export const badGateway = {
  code: 502, kind: 'server', severity: 'minor', scene: 'unplugged', retry: 'auto', playful: 1, actions: ['check', 'retry', 'alternative', 'home', 'status', 'support'],
} as const satisfies StatusDefinition;

/** 503 Service Unavailable, RFC 9110 §15.6.4, when nobody planned it. */
export const unavailable = {
  code: 503, kind: 'server', severity: 'minor', scene: 'juggler', retry: 'auto', playful: 1, actions: ['check', 'retry', 'alternative', 'status', 'support'],
} as const satisfies StatusDefinition;

/** 504 Gateway Timeout, RFC 9110 §15.6.5. Not retried unasked: what was sent may have worked. */
export const gatewayTimeout = {
  code: 504, kind: 'server', severity: 'minor', scene: 'hourglass', retry: 'manual', playful: 1, actions: ['check', 'retry', 'alternative', 'home', 'status', 'support'],
} as const satisfies StatusDefinition;

/** 505 HTTP Version Not Supported, RFC 9110 §15.6.6. */
export const versionNotSupported = {
  code: 505, kind: 'server', severity: 'minor', scene: null, retry: 'no', playful: 1, actions: ['home', 'support'],
} as const satisfies StatusDefinition;

/** 506 Variant Also Negotiates, RFC 2295 §8.1. */
export const variantAlsoNegotiates = {
  code: 506, kind: 'server', severity: 'minor', scene: null, retry: 'no', playful: 1, actions: ['home', 'status', 'support'],
} as const satisfies StatusDefinition;

/** 507 Insufficient Storage, RFC 4918 §11.5. */
export const insufficientStorage = {
  code: 507, kind: 'server', severity: 'minor', scene: null, retry: 'manual', playful: 1, actions: ['check', 'retry', 'alternative', 'status', 'support'],
} as const satisfies StatusDefinition;

/** 508 Loop Detected, RFC 5842 §7.2. */
export const loopDetected = {
  code: 508, kind: 'server', severity: 'minor', scene: null, retry: 'no', playful: 1, actions: ['home', 'status', 'support'],
} as const satisfies StatusDefinition;

/** 510 Not Extended, RFC 2774 §7 (historic, still registered). */
export const notExtended = {
  code: 510, kind: 'server', severity: 'minor', scene: null, retry: 'no', playful: 1, actions: ['home', 'status', 'support'],
} as const satisfies StatusDefinition;

/** 511 Network Authentication Required, RFC 6585 §6. Sent by the visitor's network, not by the site. */
export const networkSignInRequired = {
  code: 511, kind: 'device', severity: 'notice', scene: null, retry: 'manual', playful: 1, actions: ['retry'],
} as const satisfies StatusDefinition;

/** Any other 5xx, read as the 500 of its class: RFC 9110 §15. */
export const otherServerError = {
  code: 500, kind: 'server', severity: 'minor', scene: null, retry: 'manual', playful: 1, actions: ['check', 'retry', 'alternative', 'home', 'status', 'support'],
} as const satisfies StatusDefinition;

/** Announced downtime: a 503 (RFC 9110 §15.6.4) with a time at which it ends. */
export const maintenance = {
  code: 503, kind: 'server', severity: 'minor', planned: true, scene: 'oven', retry: 'auto', playful: 2, actions: ['retry', 'alternative', 'status', 'support'],
} as const satisfies StatusDefinition;

/** No connection: no response was had, so there is no code. */
export const offline = {
  code: null, kind: 'device', severity: 'notice', scene: 'island', retry: 'auto', playful: 3, actions: ['retry'],
} as const satisfies StatusDefinition;

/** The site was deployed while it was open, and a part that the page asks for is gone. */
export const newVersion = {
  code: null, kind: 'device', severity: 'notice', scene: 'fresh-paint', retry: 'auto', playful: 2, actions: ['reload'],
} as const satisfies StatusDefinition;
