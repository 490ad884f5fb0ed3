import type { ReactNode } from 'react';
import { styled } from 'styled-components';

const Column = styled.div.withConfig({ componentId: 'hp-body' })`
  position: relative;
  z-index: 1;
  justify-self: start;
  align-self: start;
  width: 100%;
  max-width: calc(7vw + 33rem);
  padding: clamp(32px, 16vh, 180px) 0 48px 7vw;
  h1, h2, h3, h4, h5, h6, p, ul { margin: 0; }
  > * + * { margin-top: 1.25rem; }
  [data-hp-part='mark'] { display: block; margin-bottom: 1.5rem; }
  @media (min-aspect-ratio: 1/1) { [data-hp-layout='page'] > & { max-width: min(7vw + 33rem, 46vw); } }
  [data-hp-layout='embedded'] > & { padding: clamp(20px, 6cqw, 64px) 0 clamp(20px, 6cqw, 64px) clamp(20px, 6cqw, 64px); max-width: min(36rem, 50cqw); }
  @container hp-page (max-width: 639px) {
    [data-hp-layout='embedded'] > & { max-width: none; padding: 16px; }
    > * + * { margin-top: 0.75rem; }
  }
`;

/** The column of words. */
export function Body({ children }: { children?: ReactNode }) {
  return <Column data-hp-part="body">{children}</Column>;
}
