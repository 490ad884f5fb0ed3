'use client';
import { useEffect, useState, useSyncExternalStore } from 'react';

const never = () => () => {};

/**
 * What a page does once it is in the document: names it, and moves focus to the heading, but only
 * after a swap in the browser. A page that came from the server has been announced already.
 */
export function PageEffects({ title, headingId }: { title: string | null; headingId: string }) {
  // What has come from the server begins as such.
  const [swapped] = useState(useSyncExternalStore(never, () => true, () => false));
  useEffect(() => {
    if (title === null) return;
    const before = document.title;
    document.title = title;
    return () => {
      // Whoever has named the document since then keeps the name.
      if (document.title === title) document.title = before;
    };
  }, [title]);
  useEffect(() => {
    if (swapped) document.getElementById(headingId)?.focus({ preventScroll: true });
  }, [swapped, headingId]);
  return null;
}
