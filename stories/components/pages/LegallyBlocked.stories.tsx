import { LegallyBlocked } from '@humble-pie/react';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { pageControls } from '../../content/pageControls.js';
import { shop } from '../../content/shop.js';

const meta = {
  title: 'Pages/LegallyBlocked',
  component: LegallyBlocked,
  tags: ['autodocs'],
  args: { site: shop },
  argTypes: pageControls,
} satisfies Meta<typeof LegallyBlocked>;

export default meta;
type Story = StoryObj<typeof meta>;

/** Plain or warm, and never light: nobody is in the mood. */
export const Default: Story = {};

/** Who demanded it, who carries it out (two different things: RFC 7725), and the notice to read. */
export const Features: Story = {
  name: 'Features: who demanded it, and the notice',
  args: {
    demandedBy: { name: 'The High Court of Justice', href: 'https://court.example/2026/118' },
    blockedBy: { name: 'Example Broadband', href: 'https://isp.example' },
    notice: '/legal/2026-118',
  },
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('link', { name: 'The High Court of Justice' })).toBeVisible();
    await expect(canvas.getByRole('link', { name: 'Read the legal notice' })).toHaveAttribute('data-hp-primary');
  },
};

/** The toolbar may ask for jokes: there are none. */
export const FeaturesTone: Story = {
  name: 'Features: no joke at any tone',
  args: { tone: 3 },
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('heading', { level: 1 })).toHaveTextContent('We may not show this page here');
  },
};

/** A page that is kept from one country only. */
export const Examples: Story = {
  name: 'Examples: one country',
  args: {
    copy: { heading: 'We cannot show this page in Ruritania' },
    demandedBy: { name: 'The Ministry of Pastry of Ruritania' },
    notice: '/transparency/ruritania',
  },
};
