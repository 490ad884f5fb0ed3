import { Countdown } from '@humble-pie/react';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, waitFor } from 'storybook/test';

const minute = 60_000;

const meta = {
  title: 'Components/Countdown',
  component: Countdown,
  tags: ['autodocs'],
  parameters: { surface: true, docs: { story: { inline: true, height: 'auto' } } },
  args: { until: Date.now() + 83 * minute, locale: 'en', labels: { timeLeft: 'Time left', overdue: 'This is taking longer than we said.' } },
  argTypes: { until: { control: 'date' }, now: { control: 'date' }, locale: { control: 'text' } },
} satisfies Meta<typeof Countdown>;

export default meta;
type Story = StoryObj<typeof meta>;

/** By the minute while it is far, by the second at the end. */
export const Default: Story = {};

/** When it is over it says so, and stops. */
export const Features: Story = {
  name: 'Features: over',
  args: { until: Date.now() - minute },
};

/** Words and units in another language. */
export const FeaturesLanguage: Story = {
  name: 'Features: another language',
  args: { locale: 'de', labels: { timeLeft: 'Noch', overdue: 'Es dauert länger als angekündigt.' } },
};

/** In a page that has nothing to do with errors: the last seconds of a sale. */
export const Examples: Story = {
  name: 'Examples: a sale that ends',
  args: { until: Date.now() + 40_000, labels: { timeLeft: 'The mince pies are half price for', overdue: 'The sale is over. Thank you!' } },
  render: (args) => (
    <>
      <h1>Mince pies, the last tray</h1>
      <p>
        <Countdown {...args} />
      </p>
    </>
  ),
  play: async ({ canvas }) => {
    const before = (await canvas.findByRole('timer')).textContent;
    await waitFor(() => expect(canvas.getByRole('timer').textContent).not.toBe(before), { timeout: 3000 });
  },
};
