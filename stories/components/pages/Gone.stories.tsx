import { Gone } from '@humble-pie/react';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { pageControls } from '../../content/pageControls.js';
import { shop } from '../../content/shop.js';

const meta = {
  title: 'Pages/Gone',
  component: Gone,
  tags: ['autodocs'],
  args: { site: shop },
  argTypes: pageControls,
} satisfies Meta<typeof Gone>;

export default meta;
type Story = StoryObj<typeof meta>;

/** Taken down on purpose: search engines may forget it. */
export const Default: Story = {};

/** When and why, as far as that is public, and what has taken its place. */
export const Features: Story = {
  name: 'Features: when, why, and what instead',
  args: { since: '2026-03-01T10:00:00Z', reason: 'The bakery fair is over.', replacement: { label: 'The fair of 2027', href: '/fairs/2027' } },
  play: async ({ canvas }) => {
    await expect(canvas.getByText('The bakery fair is over.')).toBeVisible();
    await expect(canvas.getByText(/2026/)).toBeVisible();
    await expect(canvas.getByRole('link', { name: 'The fair of 2027' })).toHaveAttribute('data-hp-primary');
  },
};

/** A recipe that was withdrawn, with an archive of what it said. */
export const Examples: Story = {
  name: 'Examples: a recipe that was withdrawn',
  args: {
    copy: { heading: 'We have withdrawn this recipe', message: 'It asked for raw rhubarb leaves, which are poisonous.', work: '', next: 'Please throw away any copy that you have printed.' },
    tone: 0,
    replacement: { label: 'A rhubarb crumble that is safe', href: '/recipes/rhubarb-crumble' },
  },
};
