import { Maintenance } from '@humble-pie/react';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { AppFrame, AppTile } from '../../content/AppFrame.js';
import { minutesFromNow } from '../../content/minutesFromNow.js';
import { pageControls } from '../../content/pageControls.js';
import { paymentOutage } from '../../content/paymentOutage.js';
import { shop } from '../../content/shop.js';

const meta = {
  title: 'Pages/Maintenance',
  component: Maintenance,
  tags: ['autodocs'],
  args: { site: shop, since: minutesFromNow(-40), until: minutesFromNow(80) },
  argTypes: pageControls,
} satisfies Meta<typeof Maintenance>;

export default meta;
type Story = StoryObj<typeof meta>;

/** With a beginning and an end: the heading says until when, a countdown runs, and the oven's dial tells how far along it is. */
export const Default: Story = {};

/** Without an end nothing is promised: no time in the heading, no countdown. */
export const Features: Story = {
  name: 'Features: without an end',
  args: { since: undefined, until: undefined },
};

/** An end that has passed is admitted, not moved. */
export const FeaturesOverdue: Story = {
  name: 'Features: later than announced',
  args: { since: minutesFromNow(-130), until: minutesFromNow(-10) },
  play: async ({ canvas }) => {
    await expect(await canvas.findByText('This is taking longer than we said.')).toBeVisible();
  },
};

/** Your own words; `{until}` becomes the time, in the visitor's zone once script runs, in `timeZone` before. */
export const FeaturesCopy: Story = {
  name: 'Features: words of your own',
  args: {
    timeZone: 'Europe/London',
    copy: {
      headingUntil: 'The kitchen opens again {until}',
      message: 'We are putting in a new oven. Orders that are on their way will arrive as planned.',
      next: '',
    },
  },
};

/** Updates and what is given in return, each as content or as a function of the page's model. */
export const FeaturesSlots: Story = {
  name: 'Features: updates',
  args: {
    incident: (
      <>
        <strong>Updates</strong>
        <ul>
          <li data-hp-state="done">14:05 The old oven is out.</li>
          <li data-hp-state="doing">14:40 The new one is being connected.</li>
        </ul>
      </>
    ),
  },
};

/**
 * A real one: card payments have failed for forty-five minutes, and will for two hours in all. The page says what
 * broke for whom and since when, regrets it, takes the blame, shows what has been done and what is under way, when it will say more, and who answers
 * for it. The severity takes the jokes away by itself.
 */
export const Examples: Story = {
  name: 'Examples: payments down for two hours',
  args: { apology: paymentOutage, since: paymentOutage.harm.from, until: undefined, timeZone: 'Europe/London', copy: { heading: 'Payments are down', headingUntil: 'No payments until {until}' } },
  play: async ({ canvas }) => {
    await expect(canvas.getByText(/We are sorry that you could not pay/)).toBeVisible();
    await expect(canvas.getByText('Your data is safe.')).toBeVisible();
    await expect(await canvas.findByText(/Time left/)).toBeVisible();
    await expect(canvas.getByText(/Priya Raman/)).toBeVisible();
  },
};

/** One service of several is closed: the countdown and the dial work in a card as well. */
export const ExamplesEmbedded: Story = {
  name: 'Examples: a service in a card',
  args: { layout: 'embedded', site: {}, copy: { headingUntil: 'Reports rest until {until}', message: 'We are moving them to a faster machine.', work: '', next: '' } },
  render: (args) => (
    <AppFrame title="Today">
      <Maintenance {...args} />
      <AppTile name="Orders" figure="218" note="up 12 on last Sunday" />
    </AppFrame>
  ),
};
