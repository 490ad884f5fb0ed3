'use client';
import { useContext, type ReactNode } from 'react';
import { DefaultsContext } from '../../internals/DefaultsContext.js';
import { overlay } from '../../internals/overlay.js';
import type { PageProps } from '../error-page/PageProps.js';

export interface HumblePieProviderProps extends Partial<PageProps> {
  /** The app, or the part of it that the defaults are for. */
  children?: ReactNode;
}

/**
 * Gives every page below it its defaults, such as the theme, the site and the router's link; a page's
 * own props win, and a provider further in adds to the one further out.
 * Server components have no context: bind defaults with `withDefaults` there.
 *
 * @example
 * <HumblePieProvider theme={midnight} site={{ name: 'Crumbs' }} linkComponent={Link}>…</HumblePieProvider>
 */
export function HumblePieProvider({ children, ...defaults }: HumblePieProviderProps) {
  const outer = useContext(DefaultsContext);
  const value = overlay<Partial<PageProps>>(outer, defaults);
  return <DefaultsContext.Provider value={value}>{children}</DefaultsContext.Provider>;
}
