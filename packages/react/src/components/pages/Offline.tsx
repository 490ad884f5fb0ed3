import { offlinePage } from '@humble-pie/core';
import { forwardRef } from 'react';
import { Island } from '../../scenes/island/Island.js';
import type { PageProps } from '../error-page/PageProps.js';
import { PageView } from '../error-page/PageView.js';
import { OnlineReturn } from '../recovery/OnlineReturn.js';

/**
 * No connection: there is nothing that a server could have answered. Crumb keeps a look-out, and the page asks for its own address
 * until this site answers, not a network that wants its visitors to sign in first; a section of an app does so only when it is given `recovery`.
 *
 * @example
 * <Offline />
 * @example <caption>With an address of your own to ask, and a refetch instead of a reload</caption>
 * <Offline recovery={<AutoReturn health="/healthz" onBack={refetch} />} />
 */
export const Offline = /* @__PURE__ */ forwardRef<HTMLElement, PageProps>(function Offline(props, ref) {
  return <PageView scene={Island} recovery={props.layout === 'embedded' ? undefined : <OnlineReturn />} {...props} ref={ref} source={offlinePage} />;
});
