'use client';
import { fillAddress } from '@humble-pie/core';
import { useSyncExternalStore, type ElementType } from 'react';

export interface FilledLinkProps {
  /** The link's element or component. */
  as: ElementType;
  /** Where it leads while the path is not known: on the server and without script. */
  href: string;
  /** The address as a template with `{path}` and `{referrer}`. */
  fill: string;
}

const never = () => () => {};
/** As a path, `//host` would lead to another site. */
const here = () => location.pathname.replace(/^\/+/, '/') + location.search;

/** A link that depends on the path asked for, which a page without `path` learns once it is in the browser. */
export function FilledLink({ as: To, fill, ...link }: FilledLinkProps) {
  // Read anew with each render: a router may show the same page at another address.
  const path = useSyncExternalStore(never, here, () => '');
  return <To {...link} href={path ? fillAddress(fill, { path, referrer: document.referrer }) : link.href} data-hp-fill={fill} />;
}
