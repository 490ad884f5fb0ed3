import { signInDetails, signInRequiredPage } from '@humble-pie/core';
import { forwardRef } from 'react';
import { Keyhole } from '../../scenes/keyhole/Keyhole.js';
import type { PageProps } from '../error-page/PageProps.js';
import { PageView } from '../error-page/PageView.js';

/**
 * 401: the page is there, for those who are signed in. Crumb is at the keyhole.
 *
 * @example
 * <SignInRequired site={{ signInHref: '/sign-in' }} />
 * @example <caption>On a server: it leads back without script too</caption>
 * <SignInRequired site={{ signInHref: '/sign-in' }} path={request.path} />
 */
export const SignInRequired = /* @__PURE__ */ forwardRef<HTMLElement, PageProps>(function SignInRequired(props, ref) {
  return <PageView scene={Keyhole} {...props} ref={ref} source={signInRequiredPage} details={signInDetails} />;
});
