import { Offline } from '@humble-pie/react';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { AppFrame, AppTile } from '../../content/AppFrame.js';
import { pageControls } from '../../content/pageControls.js';
import { shop } from '../../content/shop.js';

const meta = {
  title: 'Pages/Offline',
  component: Offline,
  tags: ['autodocs'],
  args: { site: shop },
  argTypes: pageControls,
} satisfies Meta<typeof Offline>;

export default meta;
type Story = StoryObj<typeof meta>;

/** It keeps asking for its own address, and believes an answer rather than the browser. The bottle drifts nearer with each try. */
export const Default: Story = {};

/** What still works, in your own words. */
export const Features: Story = {
  name: 'Features: what still works',
  args: { facts: [{ label: 'Still works', value: 'Your basket, and every recipe that you have opened' }, { label: 'Kept for later', value: 'One review, sent as soon as you are online' }] },
  play: async ({ canvas }) => {
    await expect(canvas.getByText(/every recipe that you have opened/)).toBeVisible();
  },
};

/** There is an answer: the bottle has arrived. */
export const FeaturesBack: Story = {
  name: 'Features: back again',
  args: { recovery: 'back' },
};

/** A part of an app that needs the network; it asks for nothing unless it is given `recovery`. */
export const Examples: Story = {
  name: 'Examples: a map in an app',
  args: { layout: 'embedded', site: {}, copy: { heading: 'No map without a connection', message: 'Your orders and your basket are here all the same.', work: '', next: '' } },
  render: (args) => (
    <AppFrame title="Deliveries">
      <Offline {...args} />
      <AppTile name="Out for delivery" figure="64" note="as of 14:10" />
    </AppFrame>
  ),
};
