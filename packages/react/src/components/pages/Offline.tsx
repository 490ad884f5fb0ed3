import { offlinePage } from '@humble-pie/core';
import { forwardRef } from 'react';
import { Island } from '../../scenes/island/Island.js';
import type { PageProps } from '../error-page/PageProps.js';
import { PageView } from '../error-page/PageView.js';

/**
 * No connection: there is nothing that a server could have answered. Crumb keeps a look-out.
 *
 * @example
 * <Offline />
 */
export const Offline = /* @__PURE__ */ forwardRef<HTMLElement, PageProps>(function Offline(props, ref) {
  return <PageView scene={Island} {...props} ref={ref} source={offlinePage} />;
});
