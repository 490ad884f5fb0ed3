import { MakeGood, Unavailable } from '@humble-pie/react';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { minutesFromNow } from '../../content/minutesFromNow.js';
import { paymentOutage } from '../../content/paymentOutage.js';
import { shop } from '../../content/shop.js';

const week = 7 * 24 * 60;

const meta = {
  title: 'Components/MakeGood',
  component: MakeGood,
  tags: ['autodocs'],
  parameters: { surface: true, docs: { story: { inline: true, height: 'auto' } } },
  args: {
    offer: { kind: 'auto-credit', amount: { amount: 12, currency: 'GBP' }, appliedAt: minutesFromNow(-30), basis: 'one day of your plan for each hour without payments' },
    timeZone: 'Europe/London',
    locale: 'en-GB',
  },
  argTypes: { offer: { control: 'object' }, labels: { control: false }, page: { control: false } },
} satisfies Meta<typeof MakeGood>;

export default meta;
type Story = StoryObj<typeof meta>;

/** The best asks nothing of the reader: it has been done already. */
export const Default: Story = {};

/** A refund says how much, where to and by when. */
export const FeaturesRefund: Story = {
  name: 'Features: a refund',
  args: { offer: { kind: 'refund', amount: { amount: 23.5, currency: 'GBP' }, method: 'the card that you paid with', eta: 'within three working days' } },
};

/** A code is copied with one tap. Its end is a moment in the visitor's zone. */
export const FeaturesVoucher: Story = {
  name: 'Features: a voucher',
  args: { offer: { kind: 'voucher', code: 'HUMBLE-PIE', value: '10 % off your next order', expires: minutesFromNow(4 * week), terms: 'Once for each customer, also on pies that are reduced already.' } },
  play: async ({ canvas }) => {
    await expect(await canvas.findByRole('button', { name: 'Copy code' })).toBeVisible();
  },
};

/** Once it is over, the code is gone and the page says when it ended. `now` decides it. */
export const FeaturesExpired: Story = {
  name: 'Features: a voucher that has ended',
  args: { offer: { kind: 'voucher', code: 'HUMBLE-PIE', value: '10 % off your next order', expires: minutesFromNow(-week) }, now: minutesFromNow(0) },
  play: async ({ canvas }) => {
    await expect(canvas.queryByText('HUMBLE-PIE')).toBeNull();
    await expect(canvas.getByText(/no longer valid/)).toBeVisible();
  },
};

/** A claim is filled in with the incident, has a cap and a day by which it must be made. */
export const FeaturesClaim: Story = {
  name: 'Features: a claim',
  args: {
    offer: { kind: 'claim', form: '/claims', prefill: { incidentId: 'pay-2026-11-22' }, cap: { amount: 100, currency: 'GBP' }, deadline: minutesFromNow(8 * week), basis: 'what you show us that you lost' },
  },
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('link', { name: 'Make a claim' })).toHaveAttribute('href', '/claims?incident=pay-2026-11-22');
  },
};

/** While it is not settled, it says so. */
export const FeaturesPending: Story = { name: 'Features: not settled yet', args: { offer: undefined } };

/** Several, in the order in which they help: money that comes by itself first, a gift last. */
export const FeaturesSeveral: Story = {
  name: 'Features: several',
  args: {
    offer: [
      { kind: 'gift', label: 'And a jam tart with your next order, whether you waited or not.' },
      { kind: 'extension', days: 3 },
      { kind: 'refund', amount: { amount: 23.5, currency: 'GBP' }, method: 'the card that you paid with', eta: 'within three working days' },
    ],
  },
};

/** On a page it stands below the repair, and only where the failure is ours and hurts: on a 404 it would be left out. */
export const Examples: Story = {
  name: 'Examples: on a page',
  parameters: { surface: false, docs: { story: { inline: false, height: '900px' } } },
  render: ({ offer }) => <Unavailable site={shop} apology={paymentOutage} timeZone="Europe/London" locale="en-GB" makeGood={(page) => <MakeGood page={page} offer={offer} />} />,
};
