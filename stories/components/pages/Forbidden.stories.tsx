import { Forbidden } from '@humble-pie/react';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { AppFrame, AppTile } from '../../content/AppFrame.js';
import { pageControls } from '../../content/pageControls.js';
import { shop } from '../../content/shop.js';

const meta = {
  title: 'Pages/Forbidden',
  component: Forbidden,
  tags: ['autodocs'],
  args: { site: { ...shop, signInHref: '/sign-in' } },
  argTypes: pageControls,
} satisfies Meta<typeof Forbidden>;

export default meta;
type Story = StoryObj<typeof meta>;

/** Nobody is blamed: access is something that somebody gives. */
export const Default: Story = {};

/** Who is signed in, who decides, and how to ask. */
export const Features: Story = {
  name: 'Features: who is signed in, and who decides',
  args: { account: 'ada@crumb.example', owner: { name: 'Grace Hopper', href: 'mailto:grace@crumb.example?subject=Access' }, path: '/reports/2026' },
  play: async ({ canvas }) => {
    await expect(canvas.getByText('ada@crumb.example')).toBeVisible();
    await expect(canvas.getByRole('link', { name: 'Ask for access' })).toHaveAttribute('href', 'mailto:grace@crumb.example?subject=Access');
    await expect(canvas.getByRole('link', { name: 'Use another account' })).toHaveAttribute('href', '/sign-in?returnTo=%2Freports%2F2026');
  },
};

/** One part of an app is closed to somebody who may see the rest. */
export const Examples: Story = {
  name: 'Examples: a report in a dashboard',
  args: {
    layout: 'embedded',
    site: {},
    copy: { heading: 'Takings are for managers', message: 'The rest of this page is open to you.', work: '', next: '' },
    owner: { name: 'Grace Hopper', href: 'mailto:grace@crumb.example' },
  },
  render: (args) => (
    <AppFrame title="Today">
      <Forbidden {...args} />
      <AppTile name="Orders" figure="218" note="up 12 on last Sunday" />
    </AppFrame>
  ),
};
