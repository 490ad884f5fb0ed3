import { badGatewayPage, failureDetails } from '@humble-pie/core';
import { forwardRef } from 'react';
import { Unplugged } from '../../scenes/unplugged/Unplugged.js';
import type { PageProps } from '../error-page/PageProps.js';
import { PageView } from '../error-page/PageView.js';

/**
 * 502: part of our service gives no answer. Crumb stretches for the socket.
 *
 * @example
 * <BadGateway reference="a1b2-c3" />
 */
export const BadGateway = /* @__PURE__ */ forwardRef<HTMLElement, PageProps>(function BadGateway(props, ref) {
  return <PageView scene={Unplugged} {...props} ref={ref} source={badGatewayPage} details={failureDetails} />;
});
