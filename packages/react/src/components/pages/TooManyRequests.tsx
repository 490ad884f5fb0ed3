import { tooManyRequestsPage, waitDetails } from '@humble-pie/core';
import { forwardRef } from 'react';
import { SnailJam } from '../../scenes/snail-jam/SnailJam.js';
import type { PageProps } from '../error-page/PageProps.js';
import { PageView } from '../error-page/PageView.js';

/**
 * 429: too many requests. The barrier opens when the wait is over: give `retryAfter`, or `until`.
 *
 * @example
 * <TooManyRequests retryAfter={response.headers.get('retry-after')} now={receivedAt} limit="ten reports an hour" />
 */
export const TooManyRequests = /* @__PURE__ */ forwardRef<HTMLElement, PageProps>(function TooManyRequests(props, ref) {
  return <PageView scene={SnailJam} {...props} ref={ref} source={tooManyRequestsPage} details={waitDetails} />;
});
