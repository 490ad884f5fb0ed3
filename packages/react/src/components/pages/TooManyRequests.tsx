import { tooManyRequestsPage } from '@humble-pie/core';
import { forwardRef } from 'react';
import { SnailJam } from '../../scenes/snail-jam/SnailJam.js';
import type { PageProps } from '../error-page/PageProps.js';
import { PageView } from '../error-page/PageView.js';

/**
 * 429: too many requests. The barrier opens when the wait is over: give `until`, from `Retry-After`.
 *
 * @example
 * <TooManyRequests until={Date.now() + retryAfterSeconds * 1000} />
 */
export const TooManyRequests = /* @__PURE__ */ forwardRef<HTMLElement, PageProps>(function TooManyRequests(props, ref) {
  return <PageView scene={SnailJam} {...props} ref={ref} source={tooManyRequestsPage} />;
});
