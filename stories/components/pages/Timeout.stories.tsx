import { Timeout } from '@humble-pie/react';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fn } from 'storybook/test';
import { pageControls } from '../../content/pageControls.js';
import { shop } from '../../content/shop.js';

const meta = {
  title: 'Pages/Timeout',
  component: Timeout,
  tags: ['autodocs'],
  args: { site: shop },
  argTypes: pageControls,
} satisfies Meta<typeof Timeout>;

export default meta;
type Story = StoryObj<typeof meta>;

/** 504: a server behind ours was too slow. The fault is ours. */
export const Default: Story = {};

/** 408: the request did not arrive in time. */
export const Features: Story = {
  name: 'Features: the request was too slow',
  args: { status: 408 },
};

const send = fn();

/** Something was being sent, and may have gone through: the first way on is to look, and "Try again" asks before it does so. It works without script. */
export const FeaturesSending: Story = {
  name: 'Features: something was being sent',
  args: { method: 'POST', check: { label: 'Check your orders', href: '/orders' }, onRetry: () => send() },
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(canvas.getByText('Try again'));
    await expect(send).not.toHaveBeenCalled();
    await expect(canvas.getByText(/could do it twice/)).toBeVisible();
    await userEvent.click(canvas.getByRole('button', { name: 'Send it again' }));
    await expect(send).toHaveBeenCalledOnce();
  },
};

/** A report that takes longer than anybody waits. */
export const Examples: Story = {
  name: 'Examples: a report that takes its time',
  args: {
    copy: { heading: 'Sorry, your report is not ready yet', message: 'A year of orders takes a while to add up.', work: 'It is still being made.', next: '' },
    alternative: { label: 'Send it to me by mail', href: '/reports/2026/mail' },
    reference: 'rep-2026-11',
  },
};
