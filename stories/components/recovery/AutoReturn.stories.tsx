import { AutoReturn, Parade, Unavailable } from '@humble-pie/react';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, waitFor } from 'storybook/test';

const down = async () => new Response('', { status: 503 });
const well = async () => new Response('ok');
/** An address of its own for each story: the tabs of a browser that ask the same address share what they hear. */
const health = (story: string) => `/healthz?story=${story}`;

const meta = {
  title: 'Components/AutoReturn',
  component: AutoReturn,
  tags: ['autodocs'],
  args: { health: health('default'), fetch: down, onBack: () => {} },
  argTypes: { fetch: { table: { disable: true } }, random: { table: { disable: true } }, now: { table: { disable: true } }, parade: { control: false } },
  render: (args) => <Unavailable severity="minor" recovery={<AutoReturn {...args} />} />,
} satisfies Meta<typeof AutoReturn>;

export default meta;
type Story = StoryObj<typeof meta>;

/** While the service is down: when it looks again, and a button for whoever does not want to wait. */
export const Default: Story = {};

/** It answers: a polite word, and the scene rejoices. Here the app refetches instead of loading the page again. */
export const Features: Story = {
  name: 'Features: back',
  args: { health: health('back'), fetch: well, base: 100, stay: 600_000 },
  play: async ({ canvas }) => {
    await waitFor(() => expect(canvas.getByText('We’re back. Taking you there…')).toBeVisible(), { timeout: 5000 });
  },
};

/** The page came as the answer to a form, so it is not loaded again without a press. */
export const FeaturesHeld: Story = {
  name: 'Features: it waits for a press',
  args: { health: health('held'), fetch: well, base: 100, method: 'POST', onBack: undefined },
  play: async ({ canvas }) => {
    await waitFor(() => expect(canvas.getByRole('button', { name: 'Carry on' })).toBeVisible(), { timeout: 5000 });
  },
};

/** The whole of it: the service comes back, and the cast celebrates. */
export const Examples: Story = {
  name: 'Examples: with the parade',
  args: { health: health('parade'), fetch: well, base: 100, stay: 600_000, parade: Parade },
  play: async ({ canvas }) => {
    await waitFor(() => expect(canvas.getByRole('button', { name: 'Skip' })).toBeVisible(), { timeout: 5000 });
  },
};
