import type { ReactNode } from 'react';

/** The column of words. */
export function Body({ children }: { children?: ReactNode }) {
  return <div data-hp-part="body">{children}</div>;
}
