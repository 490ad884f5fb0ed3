import { offlinePage } from '@humble-pie/core';
import { forwardRef } from 'react';
import type { PageProps } from '../error-page/PageProps.js';
import { PageView } from '../error-page/PageView.js';

/**
 * No connection: there is nothing that a server could have answered.
 *
 * @example
 * <Offline />
 */
export const Offline = /* @__PURE__ */ forwardRef<HTMLElement, PageProps>(function Offline(props, ref) {
  return <PageView {...props} ref={ref} source={offlinePage} />;
});
