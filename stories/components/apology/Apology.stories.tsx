import { Apology } from '@humble-pie/react';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { minutesFromNow } from '../../content/minutesFromNow.js';
import { paymentOutage } from '../../content/paymentOutage.js';

const meta = {
  title: 'Components/Apology',
  component: Apology,
  tags: ['autodocs'],
  parameters: { surface: true, docs: { story: { inline: true, height: 'auto' } } },
  args: { apology: paymentOutage, timeZone: 'Europe/London' },
  argTypes: { labels: { control: false }, now: { control: 'text' }, locale: { control: 'text' }, timeZone: { control: 'text' } },
} satisfies Meta<typeof Apology>;

export default meta;
type Story = StoryObj<typeof meta>;

/** Harm first, then regret and responsibility; after them what is done about it. Asking for forgiveness is left out: it helps least. */
export const Default: Story = {};

/** While nobody knows the cause, the explanation says so and stays closed. */
export const Features: Story = {
  name: 'Features: a cause that is only suspected',
  args: {
    apology: {
      severity: 'minor',
      responsibility: { text: 'Keeping search quick is our job, and today we did not.', owner: 'us' },
      repair: { done: [], now: ['Searching on two more servers'] },
      harm: { what: 'Search takes up to a minute.', data: 'safe' },
      regret: 'We are sorry for the wait.',
      explanation: { text: 'A new index may be too large for the memory it has. We are measuring.', confidence: 'unknown' },
      nextUpdateAt: minutesFromNow(30),
    },
  },
  play: async ({ canvas, userEvent }) => {
    await expect(canvas.getByText(/A new index/)).not.toBeVisible();
    await userEvent.click(canvas.getByText('What we think happened'));
    await expect(canvas.getByText(/A new index/)).toBeVisible();
  },
};

/** An update that was promised and has not come is admitted. `now` decides it. */
export const FeaturesMissedUpdate: Story = {
  name: 'Features: a missed update',
  args: { apology: { ...paymentOutage, nextUpdateAt: minutesFromNow(-20) }, now: minutesFromNow(0) },
};

/** When it is over, what will be changed takes the place of the next update, and a link leads to the whole story. */
export const FeaturesResolved: Story = {
  name: 'Features: after it is over',
  args: {
    apology: {
      ...paymentOutage,
      phase: 'resolved',
      harm: { ...paymentOutage.harm, what: 'Nobody could pay by card', from: minutesFromNow(-180), to: minutesFromNow(-60) },
      repair: { done: ['Put back the settings of the morning', 'Checked each payment by hand', 'Refunded the nine that were taken twice'], now: [] },
      postmortem: { href: 'https://status.crumb.example/postmortems/card-payments' },
    },
  },
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('link', { name: 'Read what we learned' })).toBeVisible();
    await expect(canvas.queryByText(/Next update/)).toBeNull();
  },
};

/** Data that has been seen by others: nothing is played down, and the page around it would be plain. */
export const Examples: Story = {
  name: 'Examples: a breach',
  args: {
    apology: {
      severity: 'grave',
      phase: 'monitoring',
      responsibility: { text: 'A link to our order archive needed no password for six days. We put it there.', owner: 'us' },
      repair: {
        done: ['Took the link away', 'Told the data protection authority', 'Wrote to each of the 312 people'],
        now: ['Reading the logs for who else may have opened it'],
        workaround: { text: 'See whether your address was among them', href: 'https://status.crumb.example/archive' },
      },
      harm: {
        what: 'Names and delivery addresses of 312 customers could be read by anyone who had the link.',
        from: minutesFromNow(-8 * 24 * 60),
        to: minutesFromNow(-2 * 24 * 60),
        data: 'exposed',
      },
      regret: 'We are sorry. You trusted us with where you live.',
      explanation: { text: 'The archive was made for our drivers and was never meant to be public. Nobody checked that it asked for a password.', confidence: 'confirmed' },
      nextUpdateAt: minutesFromNow(24 * 60),
      signedBy: { name: 'Tomasz Wieczorek', role: 'managing director', contact: 'tomasz@crumb.example' },
    },
  },
};
