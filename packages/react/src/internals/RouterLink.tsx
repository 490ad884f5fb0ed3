import type { AnchorHTMLAttributes } from 'react';
import { Contained } from './Contained.js';
import type { LinkComponent } from '../components/error-page/PageProps.js';

export interface RouterLinkProps extends AnchorHTMLAttributes<HTMLAnchorElement> {
  href: string;
  /** The app's own link. Default: a plain one. */
  to?: LinkComponent;
}

/**
 * The router's link for an address within the app, a plain one for all others; `''` must load the page again. A router's link throws
 * where there is no router, as in a boundary around it: then a plain one leads on.
 */
export function RouterLink({ to: Link, ...link }: RouterLinkProps) {
  const plain = <a {...link} />;
  return Link && /^\/(?!\/)/.test(link.href) ? (
    <Contained name="link" fallback={plain}>
      <Link {...link} />
    </Contained>
  ) : (
    plain
  );
}
