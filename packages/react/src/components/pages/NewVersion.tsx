import { newVersionPage } from '@humble-pie/core';
import { forwardRef } from 'react';
import { FreshPaint } from '../../scenes/fresh-paint/FreshPaint.js';
import type { PageProps } from '../error-page/PageProps.js';
import { PageView } from '../error-page/PageView.js';
import { BuildReload } from '../new-version/BuildReload.js';

export interface NewVersionProps extends PageProps {
  /**
   * The build that the app at hand is of. With it the page loads itself again, once for each build, unless something was typed
   * or the browser could not remember that it has. Default: it waits for the visitor.
   */
  build?: string;
}

/**
 * The site was deployed while it was open, and a part that this page asks for is gone.
 *
 * @example
 * <NewVersion build={import.meta.env.VITE_BUILD} />
 */
export const NewVersion = /* @__PURE__ */ forwardRef<HTMLElement, NewVersionProps>(function NewVersion({ build, ...props }, ref) {
  return <PageView scene={FreshPaint} recovery={typeof build === 'string' && build ? <BuildReload build={build} /> : undefined} {...props} ref={ref} source={newVersionPage} />;
});
