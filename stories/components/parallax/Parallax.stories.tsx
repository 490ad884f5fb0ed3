import { Parallax, useParallax } from '@humble-pie/react';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { domAnimation, LazyMotion, m, useTransform } from 'framer-motion';
import { styled } from 'styled-components';
import { expect, waitFor } from 'storybook/test';
import { NightTrain } from './NightTrain.js';

const { Layer } = Parallax;

const meta = {
  title: 'Components/Parallax',
  component: Parallax,
  subcomponents: { Layer: Layer as never },
  tags: ['autodocs'],
  argTypes: {
    inputs: { control: 'check', options: ['pointer', 'focus', 'scroll', 'tilt'] },
    range: { control: { type: 'range', min: 0, max: 3, step: 0.1 } },
    drift: { control: 'boolean' },
    labels: { control: 'object' },
  },
  render: (args) => (
    <main>
      <NightTrain {...args}>
        <h1>The night train to the sea</h1>
        <p>Asleep in the mountains, awake at the beach. From £29, breakfast included.</p>
        <a href="/timetable">See the timetable</a>
      </NightTrain>
    </main>
  ),
} satisfies Meta<typeof Parallax>;

export default meta;
type Story = StoryObj<typeof meta>;

/** A hero section that has nothing to do with errors. Move the pointer, tab to the link, scroll, or tilt a phone. */
export const Default: Story = {
  play: async ({ canvas, canvasElement, userEvent }) => {
    const pause = await canvas.findByRole('button', { name: 'Pause motion' });
    await userEvent.click(pause);
    await expect(pause).toHaveAttribute('aria-pressed', 'true');
    await waitFor(() => expect(canvasElement.querySelector('[data-hp-motion]')).toHaveAttribute('data-hp-motion', 'off'));
    await userEvent.click(pause);
    await expect(pause).toHaveAttribute('aria-pressed', 'false');
  },
};

/** Only what the page asks for: here the pointer, twice as far, and one sway at the beginning that shows the depth. */
export const Features: Story = {
  name: 'Features: fewer inputs, more reach',
  args: { inputs: ['pointer'], range: 2, drift: true },
};

/** Never moves, and shows no button: the same markup for a browser without script, for print, or for a plain tone. */
export const FeaturesDisabled: Story = {
  name: 'Features: at rest',
  args: { disabled: true },
};

const Dial = styled.div.withConfig({ componentId: 'hp-story-dial' })`
  display: grid;
  justify-items: center;
  gap: 1rem;
  padding: 3rem 1rem;
  font: 1.0625rem/1.5 system-ui, sans-serif;
  .dial { position: relative; width: 14rem; height: 14rem; border: 10px solid #1c3247; border-radius: 50%; background: #f7f2e8; }
  .dial b { position: absolute; inset: 6% 0 auto; text-align: center; }
  .needle { position: absolute; inset: 14% calc(50% - 6px); border-radius: 6px; background: linear-gradient(#b5443c 50%, #1c3247 50%); }
`;

function Needle() {
  const { x } = useParallax();
  const rotate = useTransform(x, [-1, 1], [-60, 60]);
  return <m.div className="needle" style={{ rotate }} />;
}

/** `useParallax()` hands out the pose as motion values, for what should not slide but turn, fade or grow. Nothing renders again. */
export const FeaturesOwnMotion: Story = {
  name: 'Features: a motion of your own',
  render: (args) => (
    <main>
      <LazyMotion features={domAnimation}>
        <Parallax {...args}>
          <Dial>
            <h1>A needle that follows you</h1>
            <div className="dial">
              <b>N</b>
              <Needle />
            </div>
            <p>Move the pointer from left to right.</p>
          </Dial>
        </Parallax>
      </LazyMotion>
    </main>
  ),
};

const Page = styled.main.withConfig({ componentId: 'hp-story-train-page' })`
  background: #f7f2e8;
  color: #1c3247;
  font: 1.125rem/1.6 system-ui, sans-serif;
  > div:last-child { max-width: 40rem; margin: 0 auto; padding: 3rem 1.5rem 8rem; }
  h2 { line-height: 1.2; }
`;

/** In a page with words below it, the planes part while it is scrolled away, and nothing runs once it is out of sight. */
export const Examples: Story = {
  name: 'Examples: the top of a long page',
  render: (args) => (
    <Page>
      <NightTrain {...args}>
        <h1>The night train to the sea</h1>
        <p>Asleep in the mountains, awake at the beach.</p>
      </NightTrain>
      <div>
        <h2>Eleven hours, one bed</h2>
        <p>We leave the city at nine in the evening. By ten the last suburb is behind you and the lamps go down. The viaduct comes at midnight; wake up for it if the moon is out.</p>
        <h2>Breakfast at the harbour</h2>
        <p>Bread from the bakery on platform two, coffee, and the smell of the sea through an open window. You need not change your shoes to reach the beach.</p>
        <h2>Bring the bicycle</h2>
        <p>There is room for forty of them in the last carriage. Reserve a hook when you book your bed, or ask the guard.</p>
      </div>
    </Page>
  ),
};
