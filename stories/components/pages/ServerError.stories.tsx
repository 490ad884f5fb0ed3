import { ServerError } from '@humble-pie/react';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fn } from 'storybook/test';
import { AppFrame, AppTile } from '../../content/AppFrame.js';
import { minutesFromNow } from '../../content/minutesFromNow.js';
import { pageControls } from '../../content/pageControls.js';
import { shop } from '../../content/shop.js';

const meta = {
  title: 'Pages/ServerError',
  component: ServerError,
  tags: ['autodocs'],
  args: { site: shop },
  argTypes: pageControls,
} satisfies Meta<typeof ServerError>;

export default meta;
type Story = StoryObj<typeof meta>;

/** The fault is ours, the visitor's work may not have been saved, and the first way on is to try again. */
export const Default: Story = {};

const resend = fn();

/** A reference for support, legible in a screenshot and copied with one tap; ways on of your own, as links or functions. */
export const Features: Story = {
  name: 'Features: a reference and ways on',
  args: {
    reference: '7f3a-91c2-e04d',
    actions: [
      { label: 'Send the order again', onClick: () => resend() },
      { label: 'Back to the basket', href: '/basket' },
      { label: 'Call us', href: 'tel:+442079460123' },
    ],
  },
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(canvas.getByRole('button', { name: 'Send the order again' }));
    await expect(resend).toHaveBeenCalledOnce();
  },
};

/** The severity decides how light the page may be: from major on it is warm and still, and grave is plain. */
export const FeaturesSeverity: Story = {
  name: 'Features: a grave failure',
  args: { severity: 'grave', reference: '7f3a-91c2-e04d' },
};

/** The apology slot takes any content. */
export const FeaturesApologyAsNode: Story = {
  name: 'Features: an apology as content',
  args: {
    apology: (
      <p>
        <strong>We are sorry.</strong> A change that we made at nine this morning broke the order page. We have taken it back, and we will tell you what went
        wrong by tomorrow evening.
      </p>
    ),
  },
};

/** As a function, a slot gets the page's model: what it says can fit the page. */
export const FeaturesApologyAsFunction: Story = {
  name: 'Features: an apology as a function',
  args: {
    reference: '7f3a-91c2-e04d',
    apology: ({ reference, site }) => (
      <p>
        We are sorry. Write to <a href={`${site.supportHref}?subject=${reference}`}>{site.name}</a> and quote <strong>{reference}</strong>: a person reads it
        within the hour.
      </p>
    ),
  },
};

/** A whole page for a crash of the order service: structured apology, reference, support. */
export const Examples: Story = {
  name: 'Examples: an order that could not be sent',
  args: {
    reference: 'ord-2211-5f0c',
    copy: { heading: 'Sorry, we could not take your order' },
    apology: {
      severity: 'minor',
      responsibility: { text: 'We had not made enough room for a Sunday like this one. That is our job.', owner: 'us' },
      repair: {
        done: ['Kept your basket as it was'],
        now: ['Adding servers'],
        workaround: { text: 'Order by telephone: 020 7946 0123', href: 'tel:+442079460123' },
      },
      harm: { what: 'Your order did not reach us.', data: 'safe', inFlightWork: 'You have not been charged.' },
      regret: 'We are sorry that you have to do it again.',
      explanation: { text: 'The order service ran out of memory while more people than ever were ordering at once. We are looking into what filled it.', confidence: 'unknown' },
      nextUpdateAt: minutesFromNow(30),
      signedBy: { name: 'Tom Adeyemi', role: 'who runs the shop' },
    },
  },
  play: async ({ canvas, userEvent }) => {
    const explanation = canvas.getByText(/ran out of memory/);
    await expect(explanation).not.toBeVisible();
    await userEvent.click(canvas.getByText('What we think happened'));
    await expect(explanation).toBeVisible();
  },
};

/** What not to write: the panel "Apology check" says why, and what to write instead. */
export const ExamplesPseudoApology: Story = {
  name: 'Examples: an apology that is none',
  args: {
    severity: 'major',
    apology: (
      <p>
        We apologize for any inconvenience this may have caused. Due to circumstances beyond our control, there was a brief interruption. Thank you for your
        patience.
      </p>
    ),
  },
};

/** One part of an app failed and the rest goes on. "Try again" fetches that part alone. */
export const ExamplesEmbedded: Story = {
  name: 'Examples: a tile of a dashboard',
  args: {
    layout: 'embedded',
    site: {},
    copy: { heading: 'We could not load your stock', message: 'The rest of this page is up to date.', work: '', next: '' },
    onRetry: fn(),
  },
  render: (args) => (
    <AppFrame title="Today">
      <AppTile name="Orders" figure="218" note="up 12 on last Sunday" />
      <ServerError {...args} />
      <AppTile name="Takings" figure="£4,310" note="up 3 % on last Sunday" />
    </AppFrame>
  ),
  play: async ({ args, canvas, userEvent }) => {
    await userEvent.click(canvas.getByRole('button', { name: 'Try again' }));
    await expect(args.onRetry).toHaveBeenCalledOnce();
  },
};
