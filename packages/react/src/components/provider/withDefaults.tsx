import { forwardRef, type ComponentType, type RefAttributes } from 'react';
import type { PageProps } from '../error-page/PageProps.js';

/**
 * A page with defaults bound to it, for server components and wherever a provider is too much.
 * Its own props win.
 *
 * @example
 * export const OurNotFound = withDefaults(NotFound, { theme: midnight, site: { name: 'Crumbs' } });
 */
export function withDefaults<P extends PageProps>(Page: ComponentType<P & RefAttributes<HTMLElement>>, defaults: Partial<P>) {
  const bound = forwardRef<HTMLElement, P>(function PageWithDefaults(props, ref) {
    return <Page {...defaults} {...(props as P)} ref={ref} />;
  });
  bound.displayName = `withDefaults(${Page.displayName ?? Page.name ?? 'Page'})`;
  return bound;
}
