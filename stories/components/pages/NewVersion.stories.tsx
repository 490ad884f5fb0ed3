import { NewVersion } from '@humble-pie/react';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { pageControls } from '../../content/pageControls.js';
import { shop } from '../../content/shop.js';

const meta = {
  title: 'Pages/NewVersion',
  component: NewVersion,
  tags: ['autodocs'],
  args: { site: shop },
  argTypes: pageControls,
} satisfies Meta<typeof NewVersion>;

export default meta;
type Story = StoryObj<typeof meta>;

/** The site was deployed while it was open. Given a `build`, the page loads itself again, once for each; without one it waits for the visitor. */
export const Default: Story = {};

/** What the app has kept, so that nobody is afraid to reload. */
export const Features: Story = {
  name: 'Features: a draft that is kept',
  args: { facts: [{ label: 'Kept', value: 'Your letter to the bakery, as you left it' }], copy: { work: 'Your draft is kept, and is here again afterwards.', next: 'Reload when you like.' } },
  play: async ({ canvas }) => {
    await expect(canvas.getByText('Your letter to the bakery, as you left it')).toBeVisible();
  },
};

/** In an app whose chunks are gone, with words about what has changed. */
export const Examples: Story = {
  name: 'Examples: what is new',
  args: { copy: { message: 'You can now order half a pie. The page needs a fresh start to show it.', next: '' }, site: { ...shop, homeHref: '/' } },
};
