import { failureDetails, gatewayTimeoutPage, requestTimeoutPage, sentDetails } from '@humble-pie/core';
import { forwardRef } from 'react';
import { Hourglass } from '../../scenes/hourglass/Hourglass.js';
import type { PageProps } from '../error-page/PageProps.js';
import { PageView } from '../error-page/PageView.js';

const kinds = { 408: { source: requestTimeoutPage, details: sentDetails }, 504: { source: gatewayTimeoutPage, details: failureDetails } };

export interface TimeoutProps extends PageProps {
  /** Who was too slow: 408, the visitor's request; 504, a server behind ours. Default: 504. */
  status?: keyof typeof kinds;
}

/**
 * 408 or 504: it took too long. What was sent may have worked all the same, so it is not sent again unasked.
 *
 * @example
 * <Timeout method={request.method} check={{ label: 'Check your orders', href: '/orders' }} />
 * @example <caption>The request did not arrive in time</caption>
 * <Timeout status={408} />
 */
export const Timeout = /* @__PURE__ */ forwardRef<HTMLElement, TimeoutProps>(function Timeout({ status, ...props }, ref) {
  return <PageView scene={Hourglass} {...props} ref={ref} {...kinds[Object.hasOwn(kinds, status!) ? status! : 504]} />;
});
