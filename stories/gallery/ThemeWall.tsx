import { NotFound, type PageProps } from '@humble-pie/react';
import type { Theme } from '@humble-pie/core';
import type { ReactNode } from 'react';
import { Postcard, Postcards } from './Postcards.js';

export interface ThemeWallProps {
  themes: readonly Theme[];
  title: string;
  /** What the pages show. Default: a 404 with a search and two suggestions. */
  page?: PageProps;
  /** What stands above the pages, such as fields that change the theme. */
  children?: ReactNode;
}

const shown: PageProps = {
  path: '/pies/rhubarb',
  site: { name: 'Crumb & Co.', supportHref: 'mailto:help@crumb.example' },
  suggestions: [{ label: 'Rhubarb crumble', href: '/crumble' }, { label: 'All pies', href: '/pies' }],
};

/** One page in several themes, each by day and by night, as large as a postcard. */
export function ThemeWall({ themes, title, page = shown, children }: ThemeWallProps) {
  return (
    <Postcards title={title} size="large">
      {children}
      {themes.flatMap((theme) =>
        (['light', 'dark'] as const).map((scheme) => (
          <Postcard key={`${theme.id} ${scheme}`} caption={`${theme.id}, ${scheme}`}>
            <NotFound {...page} theme={theme} colorScheme={scheme} layout="embedded" headingLevel={2} intensity="full" className="page" />
          </Postcard>
        )),
      )}
    </Postcards>
  );
}
