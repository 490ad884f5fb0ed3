'use client';
import type { MouseEvent, ReactNode } from 'react';

/** A plain click is handed to the page's own link. One with a key held down wants a new tab or window, which a browser opens for links alone. */
function handOn(event: MouseEvent<SVGAElement>, index: number) {
  if (event.button || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
  const link = event.currentTarget.closest('[data-hp-status]')?.querySelector<HTMLElement>(`[data-hp-part=suggestions] li:nth-child(${index + 1}) > *`);
  if (!link) return;
  event.preventDefault();
  link.click();
}

/**
 * One of the page's suggestions within a picture, for the pointer: the list has the same link, for whoever tabs or listens.
 * It goes the list's way, by a router's link where the page has one, so that the app is not loaded again; without script, or without a list, by itself.
 *
 * @param index which of the suggestions it is, from 0
 */
export function ArtLink({ href, index, children }: { href: string; index: number; children: ReactNode }) {
  return (
    // React names the element of SVG as that of HTML.
    <a href={href} tabIndex={-1} onClick={(event) => handOn(event as unknown as MouseEvent<SVGAElement>, index)}>
      {children}
    </a>
  );
}
