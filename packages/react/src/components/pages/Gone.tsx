import { goneDetails, gonePage } from '@humble-pie/core';
import { forwardRef } from 'react';
import { LostAndFound } from '../../scenes/lost-and-found/LostAndFound.js';
import type { PageProps } from '../error-page/PageProps.js';
import { PageView } from '../error-page/PageView.js';

/**
 * 410: removed on purpose, and not coming back.
 *
 * @example
 * <Gone since="2026-03-01" reason="The event is over." replacement={{ label: 'This year', href: '/2027' }} />
 */
export const Gone = /* @__PURE__ */ forwardRef<HTMLElement, PageProps>(function Gone(props, ref) {
  return <PageView scene={LostAndFound} {...props} ref={ref} source={gonePage} details={goneDetails} />;
});
