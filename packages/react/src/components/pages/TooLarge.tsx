import { sizeDetails, tooLargePage } from '@humble-pie/core';
import { forwardRef } from 'react';
import { Bathtub } from '../../scenes/bathtub/Bathtub.js';
import type { PageProps } from '../error-page/PageProps.js';
import { PageView } from '../error-page/PageView.js';

/**
 * 413: more than we can take.
 *
 * @example
 * <TooLarge size={file.size} limit={25_000_000} backHref="/upload" />
 */
export const TooLarge = /* @__PURE__ */ forwardRef<HTMLElement, PageProps>(function TooLarge(props, ref) {
  return <PageView scene={Bathtub} {...props} ref={ref} source={tooLargePage} details={sizeDetails} />;
});
