import { tooLargePage } from '@humble-pie/core';
import { forwardRef } from 'react';
import { Bathtub } from '../../scenes/bathtub/Bathtub.js';
import type { PageProps } from '../error-page/PageProps.js';
import { PageView } from '../error-page/PageView.js';

/**
 * 413: more than we can take.
 *
 * @example
 * <TooLarge actions={[{ label: 'Choose another file', onClick: chooseFile }]} />
 */
export const TooLarge = /* @__PURE__ */ forwardRef<HTMLElement, PageProps>(function TooLarge(props, ref) {
  return <PageView scene={Bathtub} {...props} ref={ref} source={tooLargePage} />;
});
