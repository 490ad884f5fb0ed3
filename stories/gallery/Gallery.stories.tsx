import manifest from '@humble-pie/react/package.json';
import * as themes from '@humble-pie/react/themes';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { Gallery } from './Gallery.js';

const exported = Object.keys(manifest.exports).filter((subpath) => subpath.startsWith('./scenes/')).map((subpath) => subpath.slice('./scenes/'.length));

const meta = {
  title: 'Gallery',
  component: Gallery,
  tags: ['autodocs'],
  parameters: { docs: { story: { height: '900px' } } },
  argTypes: { theme: { control: false }, colorScheme: { control: 'inline-radio', options: ['auto', 'light', 'dark'] } },
  // The toolbar's choices, which scenes on their own do not hear of.
  render: (args, { globals }) => <Gallery theme={themes[globals.theme as keyof typeof themes]} colorScheme={globals.scheme} {...args} />,
} satisfies Meta<typeof Gallery>;

export default meta;
type Story = StoryObj<typeof meta>;

/** Every scene in the theme of the toolbar, light and dark. Each one follows the pointer, and sleeps while it is out of sight. */
export const Default: Story = {
  name: 'Scenes',
  play: async ({ canvas, canvasElement }) => {
    const shown = canvas.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent);
    await expect(shown.sort()).toEqual(exported.sort());
    await expect(canvasElement.querySelectorAll('figure')).toHaveLength(exported.length * 2);
  },
};

/** Playful moves, lives and surprises. Full keeps colour and depth. Outline is still line art, for a page that should be calm. */
export const Intensities: Story = {
  args: { intensities: true },
  argTypes: { intensity: { control: false } },
};
