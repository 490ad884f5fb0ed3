import { BadGateway } from '@humble-pie/react';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { AppFrame, AppTile } from '../../content/AppFrame.js';
import { pageControls } from '../../content/pageControls.js';
import { shop } from '../../content/shop.js';

const meta = {
  title: 'Pages/BadGateway',
  component: BadGateway,
  tags: ['autodocs'],
  args: { site: shop },
  argTypes: pageControls,
} satisfies Meta<typeof BadGateway>;

export default meta;
type Story = StoryObj<typeof meta>;

/** Two of our servers do not understand each other. It is asked again by itself where `recovery` is given. */
export const Default: Story = {};

/** A reference that help knows at once, and another way to do it meanwhile. */
export const Features: Story = {
  name: 'Features: a reference and another way',
  args: { reference: '7f3a-91c2-e04d', alternative: { label: 'Order by telephone', href: 'tel:+442079460123' } },
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('link', { name: 'Get help' })).toHaveAttribute('href', 'mailto:help@crumb.example?subject=502%207f3a-91c2-e04d');
    await expect(canvas.getByRole('link', { name: 'Order by telephone' })).toBeVisible();
  },
};

/** The service is back: the plug is in. */
export const FeaturesBack: Story = {
  name: 'Features: back again',
  args: { recovery: 'back' },
};

/** A partner's service is down, and the rest of the page goes on. */
export const Examples: Story = {
  name: 'Examples: delivery times in a dashboard',
  args: { layout: 'embedded', site: {}, copy: { heading: 'Sorry, no delivery times just now', message: 'Our courier does not answer. Orders are sent as usual.', work: '', next: '' } },
  render: (args) => (
    <AppFrame title="Today">
      <BadGateway {...args} />
      <AppTile name="Orders" figure="218" note="up 12 on last Sunday" />
    </AppFrame>
  ),
};
