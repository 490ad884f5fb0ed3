import { IncidentTimeline } from '@humble-pie/react';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { outagePayload } from '../../content/statusPage.js';

const address = '/a-status-page-that-answers';

/** Answers for a status page; everything else is asked for as ever. */
function answerWith(answer: () => Response) {
  const real = globalThis.fetch;
  globalThis.fetch = (input, init) => (String(input).endsWith(address) ? Promise.resolve(answer()) : real(input, init));
  return () => {
    globalThis.fetch = real;
  };
}

const meta = {
  title: 'Components/IncidentTimeline/Live',
  component: IncidentTimeline,
  parameters: { surface: true },
  args: { url: address, locale: 'en-GB' },
} satisfies Meta<typeof IncidentTimeline>;

export default meta;
type Story = StoryObj<typeof meta>;

/** With a `url` the timeline is asked for once the page is there, and once a minute from then on. One tab asks for all. */
export const Answers: Story = {
  beforeEach: () => answerWith(() => Response.json(outagePayload)),
  play: async ({ canvas }) => {
    await expect(await canvas.findByText('Card payments fail')).toBeVisible();
    await expect(canvas.getByText(/As of/)).toBeVisible();
  },
};

/** A status page that does not answer: the page around it is unharmed. */
export const Silent: Story = {
  args: { url: `${address}?silent` },
  beforeEach: () => {
    const real = globalThis.fetch;
    globalThis.fetch = (input, init) => (String(input).includes('?silent') ? Promise.resolve(new Response('<!doctype html>', { status: 502 })) : real(input, init));
    return () => {
      globalThis.fetch = real;
    };
  },
  play: async ({ canvas }) => {
    await expect(await canvas.findByText('The status page does not answer right now.')).toBeVisible();
  },
};
