import * as themes from '@humble-pie/react/themes';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { PageWall, pages } from './PageWall.js';

const meta = {
  title: 'Gallery/Pages',
  component: PageWall,
  tags: ['!autodocs'],
  // Postcards: what is pressed is as small as the rest.
  parameters: { a11y: { config: { rules: [{ id: 'target-size', enabled: false }] } } },
  argTypes: { theme: { control: false }, colorScheme: { control: 'inline-radio', options: ['auto', 'light', 'dark'] } },
  // The toolbar's choices.
  render: (args, { globals }) => <PageWall theme={themes[globals.theme as keyof typeof themes]} colorScheme={globals.scheme} {...args} />,
} satisfies Meta<typeof PageWall>;

export default meta;

/** All named pages in the theme, the scheme and the tone of the toolbar. */
export const Default: StoryObj<typeof meta> = {
  name: 'Pages',
  play: async ({ canvas }) => {
    await expect(canvas.getAllByRole('heading', { level: 2 })).toHaveLength(pages.length);
    // The wall's own form stands above the pages; theirs is a line.
    await expect(canvas.getByRole('searchbox').offsetHeight).toBeLessThan(60);
  },
};
