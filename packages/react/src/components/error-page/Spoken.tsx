import type { ReactNode } from 'react';

/** Words as the page's tone has them and, hidden until the visitor asks for calm, the plain ones. */
export function Spoken({ children, plain }: { children: ReactNode; plain?: ReactNode }) {
  if (!plain) return <>{children}</>;
  return (
    <>
      <span data-hp-said="">{children}</span>
      <span hidden>{plain}</span>
    </>
  );
}
