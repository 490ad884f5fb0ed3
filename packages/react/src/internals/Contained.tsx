import { Suspense, type ReactNode } from 'react';
import { Boundary } from './Boundary.js';

/**
 * A part that may break alone. On the server a throw is caught by `Suspense` (error boundaries don't
 * work while rendering to a string), in the browser by the boundary.
 */
export function Contained({ name, fallback = null, children }: { name: string; fallback?: ReactNode; children: ReactNode }) {
  return (
    <Suspense fallback={fallback}>
      <Boundary name={name} fallback={fallback}>
        {children}
      </Boundary>
    </Suspense>
  );
}
