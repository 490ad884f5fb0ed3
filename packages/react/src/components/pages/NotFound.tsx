import { notFoundPage, reportDetails } from '@humble-pie/core';
import { forwardRef } from 'react';
import { MissingSlice } from '../../scenes/missing-slice/MissingSlice.js';
import type { PageProps } from '../error-page/PageProps.js';
import { PageView } from '../error-page/PageView.js';

/**
 * 404: there is no page at this address. The slice you asked for isn't here.
 *
 * @example
 * <NotFound site={{ name: 'Crumbs' }} suggestions={[{ label: 'All pies', href: '/pies' }]} />
 */
export const NotFound = /* @__PURE__ */ forwardRef<HTMLElement, PageProps>(function NotFound(props, ref) {
  return <PageView scene={MissingSlice} {...props} ref={ref} source={notFoundPage} details={reportDetails} />;
});
