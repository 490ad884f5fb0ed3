import type { LinkComponent } from './PageProps.js';

/** The router's link for an address within the app, a plain one for all others; `''` must load the page again. */
export const routerLink = (href: string, linkComponent?: LinkComponent) => (linkComponent && /^\/(?!\/)/.test(href) ? linkComponent : 'a');
