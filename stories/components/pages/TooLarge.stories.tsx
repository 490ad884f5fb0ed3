import { TooLarge } from '@humble-pie/react';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { AppFrame, AppTile } from '../../content/AppFrame.js';
import { pageControls } from '../../content/pageControls.js';
import { shop } from '../../content/shop.js';

const meta = {
  title: 'Pages/TooLarge',
  component: TooLarge,
  tags: ['autodocs'],
  args: { site: shop },
  argTypes: pageControls,
} satisfies Meta<typeof TooLarge>;

export default meta;
type Story = StoryObj<typeof meta>;

/** There is nothing wrong with the file. */
export const Default: Story = {};

/** How big it is and how big it may be, in the units of the locale, and the way back to the form. */
export const Features: Story = {
  name: 'Features: the size and the limit',
  args: { size: 31_400_000, limit: 25_000_000, backHref: '/upload' },
  play: async ({ canvas }) => {
    await expect(canvas.getByText('31.4 MB')).toBeVisible();
    await expect(canvas.getByText('25 MB')).toBeVisible();
    await expect(canvas.getByRole('link', { name: 'Choose another file' })).toHaveAttribute('href', '/upload');
  },
};

/** A file that is a byte too big never looks as if it fitted. */
export const FeaturesByAByte: Story = {
  name: 'Features: too big by a byte',
  args: { size: 25_000_001, limit: 25_000_000 },
  play: async ({ canvas }) => {
    await expect(canvas.getByText('25.1 MB')).toBeVisible();
  },
};

/** The upload of a profile picture, in the place where it would stand. */
export const Examples: Story = {
  name: 'Examples: a picture in a form',
  args: {
    layout: 'embedded',
    site: {},
    size: 9_800_000,
    limit: 2_000_000,
    copy: { heading: 'That picture is too big', message: 'Most telephones can save a smaller copy.', work: 'Your old picture is still here.', next: '' },
    actions: [{ label: 'Choose another picture', href: '/profile' }],
  },
  render: (args) => (
    <AppFrame title="Your profile">
      <TooLarge {...args} />
      <AppTile name="Orders this year" figure="12" note="the last one on Friday" />
    </AppFrame>
  ),
};
