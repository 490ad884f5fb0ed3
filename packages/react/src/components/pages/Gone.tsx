import { gonePage } from '@humble-pie/core';
import { forwardRef } from 'react';
import type { PageProps } from '../error-page/PageProps.js';
import { PageView } from '../error-page/PageView.js';

/**
 * 410: removed on purpose, and not coming back.
 *
 * @example
 * <Gone search={{ action: '/search' }} />
 */
export const Gone = /* @__PURE__ */ forwardRef<HTMLElement, PageProps>(function Gone(props, ref) {
  return <PageView {...props} ref={ref} source={gonePage} />;
});
