import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { ApologyChecker } from './ApologyChecker.js';

const meta = {
  title: 'Guides/Apologising examples',
  component: ApologyChecker,
  tags: ['!autodocs'],
  args: { text: 'We apologize for any inconvenience. Due to unforeseen circumstances, some users may have experienced a brief interruption. Thank you for your patience.' },
} satisfies Meta<typeof ApologyChecker>;

export default meta;
type Story = StoryObj<typeof meta>;

/** What everyone has read, and nobody has felt better for. */
export const Checker: Story = {
  name: 'Check your own',
  play: async ({ canvas, userEvent }) => {
    await expect(canvas.getByText('for any inconvenience')).toBeVisible();
    const field = canvas.getByLabelText('Your apology');
    await userEvent.clear(field);
    await userEvent.type(field, 'You could not pay between 14:02 and 14:44 UTC. That was our fault, and we are sorry.');
    await expect(canvas.getByRole('status')).toHaveTextContent('Nothing in it only sounds like an apology.');
    await userEvent.clear(field);
    await userEvent.type(field, 'Mistakes were made.');
    await expect(canvas.getByRole('status')).toHaveTextContent('1 to say better');
  },
};

/** The same words in German. */
export const InGerman: Story = {
  name: 'In another language',
  args: { locale: 'de', text: 'Wir bitten, etwaige Unannehmlichkeiten zu entschuldigen. Vielen Dank für Ihr Verständnis.' },
};
