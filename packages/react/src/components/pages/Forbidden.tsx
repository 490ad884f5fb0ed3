import { accessDetails, forbiddenPage } from '@humble-pie/core';
import { forwardRef } from 'react';
import { VelvetRope } from '../../scenes/velvet-rope/VelvetRope.js';
import type { PageProps } from '../error-page/PageProps.js';
import { PageView } from '../error-page/PageView.js';

/**
 * 403: signed in, and all the same not allowed to see this.
 *
 * @example
 * <Forbidden account={user.email} owner={{ name: 'Grace', href: 'mailto:grace@crumbs.example' }} />
 */
export const Forbidden = /* @__PURE__ */ forwardRef<HTMLElement, PageProps>(function Forbidden(props, ref) {
  return <PageView scene={VelvetRope} {...props} ref={ref} source={forbiddenPage} details={accessDetails} />;
});
