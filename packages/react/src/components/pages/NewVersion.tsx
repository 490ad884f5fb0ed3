import { newVersionPage } from '@humble-pie/core';
import { forwardRef } from 'react';
import type { PageProps } from '../error-page/PageProps.js';
import { PageView } from '../error-page/PageView.js';

/**
 * The site was deployed while it was open, and a part that this page asks for is gone.
 *
 * @example
 * <NewVersion />
 */
export const NewVersion = /* @__PURE__ */ forwardRef<HTMLElement, PageProps>(function NewVersion(props, ref) {
  return <PageView {...props} ref={ref} source={newVersionPage} />;
});
