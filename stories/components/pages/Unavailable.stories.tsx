import { Unavailable } from '@humble-pie/react';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { minutesFromNow } from '../../content/minutesFromNow.js';
import { pageControls } from '../../content/pageControls.js';
import { shop } from '../../content/shop.js';

const meta = {
  title: 'Pages/Unavailable',
  component: Unavailable,
  tags: ['autodocs'],
  args: { site: shop },
  argTypes: pageControls,
} satisfies Meta<typeof Unavailable>;

export default meta;
type Story = StoryObj<typeof meta>;

/** The 503 that nobody planned: no end is promised until one is known. */
export const Default: Story = {};

/** Once an end can be guessed, it is given as a guess. */
export const Features: Story = {
  name: 'Features: an end that is estimated',
  args: { since: minutesFromNow(-10), until: minutesFromNow(20) },
  play: async ({ canvas }) => {
    await expect(await canvas.findByText(/Time left/)).toBeVisible();
  },
};

/** Ten minutes into too many visitors at once: what was done, what is under way, and another way in. */
export const Examples: Story = {
  name: 'Examples: more visitors than servers',
  args: {
    apology: {
      severity: 'minor',
      responsibility: { text: 'We had told everyone about the new pies and had not told our servers.', owner: 'us' },
      repair: {
        done: ['Put the shop behind a queue'],
        now: ['Starting twelve more servers'],
        workaround: { text: 'The telephone works: 020 7946 0123', href: 'tel:+442079460123' },
      },
      harm: { what: 'The shop has answered hardly anyone since', from: minutesFromNow(-10), data: 'safe', inFlightWork: 'Orders that you have a number for are safe.' },
      regret: 'We are sorry for the wait.',
      nextUpdateAt: minutesFromNow(15),
    },
  },
};
