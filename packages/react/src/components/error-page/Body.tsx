import type { ReactNode } from 'react';
import { styled } from 'styled-components';

const Column = styled.div.withConfig({ componentId: 'hp-body' })`
  --hp-left: max(6vw, 50vw - var(--hp-stage-width) / 2);
  position: relative;
  z-index: 1;
  width: 100%;
  max-width: calc(var(--hp-left) + 33rem);
  padding: clamp(2rem, 13vh, 10rem) 0 3rem var(--hp-left);
  :where(h1, h2, h3, h4, h5, h6, p, ul) { margin: 0; }
  > * + * { margin-top: 1.25rem; }
  [data-hp-part='mark'] { display: block; }
  [data-hp-part='scene'] ~ & { max-width: calc(min(50vw - var(--hp-stage-width) / 2, 100vw - var(--hp-stage-width) * 0.97) + var(--hp-stage-width) * 0.41); }
  @media (max-aspect-ratio: 1/1) {
    [data-hp-layout='page'] > & { max-width: none; padding: max(2rem, 6vh) 1.5rem 1rem; }
  }
  [data-hp-layout='embedded'] > & { max-width: min(36rem, 46cqw); padding: clamp(1.25rem, 6cqw, 4rem) 0 clamp(1.25rem, 6cqw, 4rem) clamp(1.25rem, 6cqw, 4rem); }
  @container hp-page (max-width: 639px) {
    [data-hp-layout='embedded'] > & { max-width: none; padding: 0.75rem 1rem 1rem; font-size: 0.875rem; line-height: 1.4; }
    > * + * { margin-top: 0.625rem; }
  }
`;

/** The column of words. */
export function Body({ children }: { children?: ReactNode }) {
  return <Column data-hp-part="body">{children}</Column>;
}
