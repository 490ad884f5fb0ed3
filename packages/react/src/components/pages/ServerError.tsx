import { failureDetails, serverErrorPage } from '@humble-pie/core';
import { forwardRef } from 'react';
import { BurntPie } from '../../scenes/burnt-pie/BurntPie.js';
import type { PageProps } from '../error-page/PageProps.js';
import { PageView } from '../error-page/PageView.js';

/**
 * 500: something broke on our side. We burnt this one.
 *
 * @example
 * <ServerError reference="a1b2-c3" actions={[{ label: 'Try again', onClick: retry }]} />
 */
export const ServerError = /* @__PURE__ */ forwardRef<HTMLElement, PageProps>(function ServerError(props, ref) {
  return <PageView scene={BurntPie} {...props} ref={ref} source={serverErrorPage} details={failureDetails} />;
});
