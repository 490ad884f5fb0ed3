import { createPageModel } from '@humble-pie/core';
import { ErrorPage, Parade } from '@humble-pie/react';
import { Juggler } from '@humble-pie/react/scenes/juggler';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent } from 'storybook/test';

const { Root, Scene, Body, Title, Message } = ErrorPage;

const back = createPageModel({
  status: 503,
  intensity: 'playful',
  copy: { heading: 'We are back', message: 'Thank you for waiting. Everything that you had sent has arrived.', work: '', next: '' },
});

const meta = {
  title: 'Components/Parade',
  component: Parade,
  tags: ['autodocs'],
  // Where `AutoReturn` puts it: on the page, beside the stage, which steps back for it.
  render: (args) => (
    <Root model={back}>
      <Scene model={back} scene={Juggler} />
      <Body>
        <Title model={back} />
        <Message model={back} />
      </Body>
      <Parade {...args} />
    </Root>
  ),
} satisfies Meta<typeof Parade>;

export default meta;
type Story = StoryObj<typeof meta>;

/** Bunting drops, and the whole cast crosses the stage once, Crumb ahead with the missing slice. Press “Reload story” in the toolbar to see it again. */
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
