import * as themes from '@humble-pie/react/themes';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { ThemeWall } from './ThemeWall.js';

const meta = {
  title: 'Gallery/Themes',
  component: ThemeWall,
  tags: ['!autodocs'],
  parameters: {
    controls: { disable: true },
    // The same page two dozen times, as postcards: on this wall alone landmarks are alike, and what is pressed is as small as the rest.
    a11y: { config: { rules: [{ id: 'landmark-unique', enabled: false }, { id: 'target-size', enabled: false }] } },
  },
  args: { themes: Object.values(themes), title: 'One page in twelve themes, by day and by night' },
} satisfies Meta<typeof ThemeWall>;

export default meta;

/** The toolbar has no say here: every theme hangs in both schemes. */
export const Default: StoryObj<typeof meta> = {
  name: 'Themes',
  play: async ({ canvas }) => {
    await expect(canvas.getAllByRole('heading', { level: 2 })).toHaveLength(24);
  },
};
