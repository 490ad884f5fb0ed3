'use client';
import { fillAddress } from '@humble-pie/core';
import { useSyncExternalStore } from 'react';
import { RouterLink, type RouterLinkProps } from './RouterLink.js';

/** Its `href` is where it leads while the path is not known: on the server and without script. */
export interface FilledLinkProps extends RouterLinkProps {
  /** The address as a template with `{path}` and `{referrer}`. */
  fill: string;
}

const never = () => () => {};
/** As a path, `//host` would lead to another site. */
const here = () => location.pathname.replace(/^\/+/, '/') + location.search;

/** A link that depends on the path asked for, which a page without `path` learns once it is in the browser. */
export function FilledLink({ fill, ...link }: FilledLinkProps) {
  // Read anew with each render: a router may show the same page at another address.
  const path = useSyncExternalStore(never, here, () => '');
  return <RouterLink {...link} href={path ? fillAddress(fill, { path, referrer: document.referrer }) : link.href} data-hp-fill={fill} />;
}
