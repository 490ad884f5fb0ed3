import { outageDetails, unavailablePage } from '@humble-pie/core';
import { forwardRef } from 'react';
import { Juggler } from '../../scenes/juggler/Juggler.js';
import type { PageProps } from '../error-page/PageProps.js';
import { PageView } from '../error-page/PageView.js';

/**
 * 503, unplanned: too much at once. The octopus cook has dropped a plate.
 *
 * @example
 * <Unavailable until="2026-11-22T16:00:00Z" site={{ statusHref: 'https://status.crumbs.example' }} />
 */
export const Unavailable = /* @__PURE__ */ forwardRef<HTMLElement, PageProps>(function Unavailable(props, ref) {
  return <PageView scene={Juggler} {...props} ref={ref} source={unavailablePage} details={outageDetails} />;
});
