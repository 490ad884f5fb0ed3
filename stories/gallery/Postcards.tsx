import type { ReactNode } from 'react';
import { styled } from 'styled-components';
import { paper } from '../content/paper.js';

const Wall = styled.main.withConfig({ componentId: 'hp-story-postcards' })`
  --scale: 0.42;
  display: flex;
  flex-wrap: wrap;
  gap: 1.25rem;
  min-height: 100vh;
  box-sizing: border-box;
  align-content: flex-start;
  padding: 1.5rem;
  ${paper}
  font: 1rem/1.5 ui-rounded, Nunito, system-ui, sans-serif;
  > :is(h1, form) { flex: 0 0 100%; margin: 0; }
  figure { margin: 0; content-visibility: auto; contain-intrinsic-size: auto 462px auto 320px; }
  .frame { width: calc(1100px * var(--scale)); height: calc(690px * var(--scale)); overflow: hidden; border-radius: 12px; }
  .page { width: 1100px; height: 690px; border-radius: 0; transform: scale(var(--scale)); transform-origin: 0 0; }
  [data-hp-part='controls'], [data-hp-part='calm'] { display: none; }
  figcaption { padding: 0.25rem 0.125rem; font-size: 0.875rem; }
  &[data-size='large'] {
    --scale: 0.6;
    /* A window's height above the words, where a panel would have little. */
    .page [data-hp-part='body'] { padding-block-start: 6.5rem; }
    @media (max-width: 1399px) { --scale: 0.42; }
  }
  @media (max-width: 560px) { &, &[data-size='large'] { --scale: 0.26; } }
`;

export interface PostcardsProps {
  title: string;
  size?: 'small' | 'large';
  children: ReactNode;
}

/** A wall of pages, each drawn at the size of a window and then made as small as a postcard. */
export const Postcards = ({ title, size = 'small', children }: PostcardsProps) => (
  <Wall data-size={size}>
    <h1>{title}</h1>
    {children}
  </Wall>
);

/** One page of the wall; the page takes `className="page"`. */
export const Postcard = ({ caption, children }: { caption: string; children: ReactNode }) => (
  <figure>
    <div className="frame">{children}</div>
    <figcaption>{caption}</figcaption>
  </figure>
);
