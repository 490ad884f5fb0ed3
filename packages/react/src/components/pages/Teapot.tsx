import { teapotPage } from '@humble-pie/core';
import { forwardRef } from 'react';
import { Teapot as TeapotScene } from '../../scenes/teapot/Teapot.js';
import type { PageProps } from '../error-page/PageProps.js';
import { PageView } from '../error-page/PageView.js';

/**
 * 418: asked for coffee, and it is a teapot. RFC 2324.
 *
 * @example
 * <Teapot />
 */
export const Teapot = /* @__PURE__ */ forwardRef<HTMLElement, PageProps>(function Teapot(props, ref) {
  return <PageView scene={TeapotScene} {...props} ref={ref} source={teapotPage} />;
});
