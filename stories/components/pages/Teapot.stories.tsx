import { Teapot } from '@humble-pie/react';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { pageControls } from '../../content/pageControls.js';
import { shop } from '../../content/shop.js';

const meta = {
  title: 'Pages/Teapot',
  component: Teapot,
  tags: ['autodocs'],
  args: { site: shop },
  argTypes: pageControls,
} satisfies Meta<typeof Teapot>;

export default meta;
type Story = StoryObj<typeof meta>;

/** RFC 2324, in earnest. */
export const Default: Story = {};

/** Even a teapot can be plain. */
export const Features: Story = {
  name: 'Features: a plain teapot',
  args: { tone: 0 },
};

/** A hidden page of a shop that does sell tea. */
export const Examples: Story = {
  name: 'Examples: a shop that sells tea',
  args: { actions: [{ label: 'See our teas', href: '/teas' }, { label: 'Coffee is over there', href: '/coffee' }] },
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('link', { name: 'See our teas' })).toHaveAttribute('data-hp-primary');
  },
};
