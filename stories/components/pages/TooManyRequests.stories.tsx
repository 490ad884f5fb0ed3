import { TooManyRequests } from '@humble-pie/react';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { AppFrame, AppTile } from '../../content/AppFrame.js';
import { pageControls } from '../../content/pageControls.js';
import { shop } from '../../content/shop.js';

const second = 1000;

const meta = {
  title: 'Pages/TooManyRequests',
  component: TooManyRequests,
  tags: ['autodocs'],
  args: { site: shop },
  argTypes: pageControls,
} satisfies Meta<typeof TooManyRequests>;

export default meta;
type Story = StoryObj<typeof meta>;

/** Blames nobody: a connection may be shared, and a machine may be at the other end of it. */
export const Default: Story = {};

/** With the answer's Retry-After a countdown runs, and the barrier opens when it is over. What the limit is, is no secret. */
export const Features: Story = {
  name: 'Features: a wait with an end',
  args: { since: Date.now(), retryAfter: '45', now: Date.now(), limit: 'ten reports an hour' },
  play: async ({ canvas }) => {
    await expect(await canvas.findByText(/Time left/)).toBeVisible();
  },
};

/** A report that may be made ten times an hour, in the place where it would stand. */
export const Examples: Story = {
  name: 'Examples: a report in a dashboard',
  args: {
    layout: 'embedded',
    site: {},
    until: Date.now() + 12 * 60 * second,
    copy: { heading: 'That was the tenth report this hour', headingUntil: 'That was the tenth report this hour', message: 'Making one takes our servers a minute. Yours from 14:10 is still here.', work: '', next: '' },
    actions: [{ label: 'Open the report from 14:10', href: '/reports/1410' }],
  },
  render: (args) => (
    <AppFrame title="Reports">
      <TooManyRequests {...args} />
      <AppTile name="Reports this hour" figure="10" note="of 10" />
    </AppFrame>
  ),
};
