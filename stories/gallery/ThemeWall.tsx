import { NotFound, type PageProps } from '@humble-pie/react';
import type { Theme } from '@humble-pie/core';
import { styled } from 'styled-components';

const Wall = styled.main.withConfig({ componentId: 'hp-story-theme-wall' })`
  --scale: 0.6;
  display: flex;
  flex-wrap: wrap;
  gap: 1.25rem;
  padding: 1.5rem;
  background: #fffdf9;
  color: #33161c;
  font: 1rem/1.5 ui-rounded, Nunito, system-ui, sans-serif;
  h1 { flex: 0 0 100%; margin: 0; }
  figure { margin: 0; content-visibility: auto; contain-intrinsic-size: auto 462px auto 320px; }
  .frame { width: calc(1100px * var(--scale)); height: calc(690px * var(--scale)); overflow: hidden; border-radius: 12px; }
  .page { width: 1100px; height: 690px; border-radius: 0; transform: scale(var(--scale)); transform-origin: 0 0; }
  /* A window's height above the words, where a panel would have little. */
  .page [data-hp-part='body'] { padding-block-start: 6.5rem; }
  [data-hp-part='controls'], [data-hp-part='calm'] { display: none; }
  figcaption { padding: 0.25rem 0.125rem; font-size: 0.875rem; }
  @media (max-width: 1399px) { --scale: 0.42; }
  @media (max-width: 560px) { --scale: 0.26; }
`;

export interface ThemeWallProps {
  themes: readonly Theme[];
  title: string;
  /** What the pages show. Default: a 404 with a search and two suggestions. */
  page?: PageProps;
}

const shown: PageProps = {
  path: '/pies/rhubarb',
  site: { name: 'Crumb & Co.', supportHref: 'mailto:help@crumb.example' },
  suggestions: [{ label: 'Rhubarb crumble', href: '/crumble' }, { label: 'All pies', href: '/pies' }],
};

/** One page in several themes, each by day and by night, as large as a postcard. */
export function ThemeWall({ themes, title, page = shown }: ThemeWallProps) {
  return (
    <Wall>
      <h1>{title}</h1>
      {themes.flatMap((theme) =>
        (['light', 'dark'] as const).map((scheme) => (
          <figure key={`${theme.id} ${scheme}`}>
            <div className="frame">
              <NotFound {...page} theme={theme} colorScheme={scheme} layout="embedded" headingLevel={2} intensity="full" className="page" />
            </div>
            <figcaption>
              {theme.id}, {scheme}
            </figcaption>
          </figure>
        )),
      )}
    </Wall>
  );
}
