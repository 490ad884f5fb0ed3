import { failureDetails, maintenancePage } from '@humble-pie/core';
import { forwardRef } from 'react';
import { Oven } from '../../scenes/oven/Oven.js';
import type { PageProps } from '../error-page/PageProps.js';
import { PageView } from '../error-page/PageView.js';

/**
 * 503, announced: off for a while, and back at a time that is said.
 *
 * @example
 * <Maintenance since="2026-11-22T14:00:00Z" until="2026-11-22T16:00:00Z" />
 */
export const Maintenance = /* @__PURE__ */ forwardRef<HTMLElement, PageProps>(function Maintenance(props, ref) {
  return <PageView scene={Oven} {...props} ref={ref} source={maintenancePage} details={failureDetails} />;
});
