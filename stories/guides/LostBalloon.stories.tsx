import { NotFound } from '@humble-pie/react';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, waitFor } from 'storybook/test';
import { shop } from '../content/shop.js';
import { LostBalloon } from './LostBalloon.js';

const meta = {
  title: 'Guides/Lost balloon',
  component: NotFound,
  tags: ['!autodocs'],
  args: { scene: LostBalloon, site: shop, copy: { heading: 'This page got away', message: 'There is no page at this address. The knot held, the string did not.' } },
  argTypes: { scene: { control: false }, intensity: { control: 'inline-radio', options: ['playful', 'full', 'outline'] } },
} satisfies Meta<typeof NotFound>;

export default meta;
type Story = StoryObj<typeof meta>;

/** The scene of the guide on a page. Rest a second on the primary action by keyboard, or touch the balloon. */
export const Default: Story = {
  play: async ({ canvas, canvasElement, userEvent }) => {
    const bird = canvasElement.querySelector('.bird')!;
    await expect(getComputedStyle(bird).translate).toBe('0px 9%');
    await waitFor(() => expect(canvas.getByRole('heading', { level: 1 })).toHaveFocus());
    await userEvent.tab();
    await expect(canvas.getByRole('link', { name: 'Go to the home page' })).toHaveFocus();
    await waitFor(() => expect(getComputedStyle(bird).translate).toBe('0px -4%'), { timeout: 3000 });
  },
};

/** Nothing was drawn twice: the outline comes from the same markup. */
export const Outline: Story = { args: { intensity: 'outline' } };

/** A card crops the stage around the focal point, `--hp-focus-x`. */
export const Embedded: Story = {
  name: 'Card',
  parameters: { docs: { story: { height: '420px' } } },
  args: { layout: 'embedded' },
  render: (args) => (
    <main style={{ maxWidth: 320 }}>
      <NotFound {...args} />
    </main>
  ),
};
