import { Parade, Unavailable } from '@humble-pie/react';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent } from 'storybook/test';

const meta = {
  title: 'Components/Parade',
  component: Parade,
  tags: ['autodocs'],
  render: (args) => <Unavailable severity="minor" recovery={<Parade {...args} />} />,
} satisfies Meta<typeof Parade>;

export default meta;
type Story = StoryObj<typeof meta>;

/** Bunting drops, and the whole cast crosses the stage once, Crumb ahead with the missing slice. Reload the story to see it again. */
export const Default: Story = {};

/** In other words. */
export const Features: Story = {
  name: 'Features: another language',
  args: { labels: { parade: 'Wir sind wieder da', skip: 'Überspringen' } },
};

/** Escape and the button end it. */
export const Examples: Story = {
  name: 'Examples: skipped',
  play: async ({ canvas }) => {
    await canvas.findByRole('button', { name: 'Skip' });
    await userEvent.keyboard('{Escape}');
    await expect(canvas.queryByRole('button', { name: 'Skip' })).toBeNull();
  },
};
