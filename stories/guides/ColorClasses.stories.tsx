import { createPageModel, type Theme } from '@humble-pie/core';
import { ErrorPage } from '@humble-pie/react';
import * as themes from '@humble-pie/react/themes';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { styled } from 'styled-components';
import { paper } from '../content/paper.js';
import { expect } from 'storybook/test';
import { colorClasses } from './colorClasses.js';

const model = createPageModel({ status: 404, layout: 'embedded', intensity: 'outline' });

const Sheet = styled.main.withConfig({ componentId: 'hp-story-colors' })`
  display: grid;
  grid-template-columns: repeat(auto-fit, minmax(13.5rem, 1fr));
  gap: 0.75rem;
  padding: 1rem;
  ${paper}
  div[role='list'] { padding: 1rem; font-size: 0.8125rem; }
  div[role='listitem'] { display: grid; grid-template-columns: 2.5rem 3.5rem 1fr; gap: 0.5rem; align-items: center; padding: 2px 0; }
  i { height: 1.25rem; border-radius: 4px; background: currentColor; outline: 1px solid var(--hp-line); }
  code { font: 0.8125rem ui-monospace, monospace; }
`;

const NoScene = () => null;

/** The classes themselves, painted by the styles that come with every scene. */
function Swatches({ theme, scheme }: { theme: Theme; scheme: 'light' | 'dark' }) {
  return (
    <ErrorPage.Root model={model} theme={theme} colorScheme={scheme} data-scheme={scheme} aria-label={`${theme.id}, ${scheme}`}>
      <ErrorPage.Scene model={model} scene={NoScene} />
      <div role="list">
        {colorClasses.map(([name, token]) => (
          <div key={name} role="listitem">
            <i className={name} />
            <code>{name}</code>
            <span>{token}</span>
          </div>
        ))}
      </div>
    </ErrorPage.Root>
  );
}

const meta = {
  title: 'Guides/Colour classes',
  component: Swatches,
  tags: ['!autodocs'],
  parameters: { controls: { disable: true } },
  args: { theme: themes.bakery, scheme: 'light' },
  render: () => (
    <Sheet>
      {Object.values(themes).flatMap((theme) => (['light', 'dark'] as const).map((scheme) => <Swatches key={`${theme.id} ${scheme}`} theme={theme} scheme={scheme} />))}
    </Sheet>
  ),
} satisfies Meta<typeof Swatches>;

export default meta;

const rgb = (hex: string) => `rgb(${[1, 3, 5].map((at) => parseInt(hex.slice(at, at + 2), 16)).join(', ')})`;

export const Default: StoryObj<typeof meta> = {
  name: 'Swatches',
  play: async ({ canvas }) => {
    for (const theme of Object.values(themes)) {
      for (const scheme of ['light', 'dark'] as const) {
        const swatches = canvas.getByRole('region', { name: `${theme.id}, ${scheme}` });
        const shown = colorClasses.map(([name]) => getComputedStyle(swatches.querySelector(`i.${name}`)!).color);
        await expect(shown).toEqual(colorClasses.map(([, token]) => rgb(theme[scheme][token])));
      }
    }
  },
};
