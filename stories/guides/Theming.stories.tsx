import { extendTheme } from '@humble-pie/react';
import * as themes from '@humble-pie/react/themes';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fireEvent, userEvent } from 'storybook/test';
import { ThemeWall } from '../gallery/ThemeWall.js';
import { ThemeMaker } from './ThemeMaker.js';
import { TokenDesk } from './TokenDesk.js';
import { VariableDesk } from './VariableDesk.js';

const meta = {
  title: 'Guides/Theming examples',
  component: ThemeMaker,
  tags: ['!autodocs'],
  args: { brand: '#0a7d55' },
  argTypes: {
    brand: { control: 'color' },
    second: { control: 'color' },
    base: { options: Object.keys(themes), control: { type: 'select' } },
    contrast: { options: ['AA', 'AAA'], control: { type: 'inline-radio' } },
    font: { control: 'text' },
    fontDisplay: { control: 'text' },
    radius: { control: 'text' },
    id: { control: false },
  },
  // Postcards of one page: their landmarks are alike, and what is pressed is as small as the rest.
  parameters: { a11y: { config: { rules: [{ id: 'landmark-unique', enabled: false }, { id: 'target-size', enabled: false }] } } },
} satisfies Meta<typeof ThemeMaker>;

export default meta;
type Story = StoryObj<typeof meta>;

/** Turn the colour: air, story and button follow, and every pair of colours stays readable. */
export const OneColour: Story = {
  name: 'A theme of one colour',
  // The controls begin anew; the fields go on from there.
  render: (args) => <ThemeMaker key={JSON.stringify(args)} {...args} />,
  play: async ({ canvas }) => {
    const sky = () => getComputedStyle(document.querySelector('.page')!).getPropertyValue('--hp_button');
    const before = sky();
    await fireEvent.input(canvas.getByLabelText('Brand'), { target: { value: '#7a1fa2' } });
    await expect(canvas.getByRole('heading', { level: 1 })).toHaveTextContent("createTheme({ brand: '#7a1fa2' })");
    await expect(sky()).not.toBe(before);
    await fireEvent.input(canvas.getByLabelText('Brand'), { target: { value: '#0a7d55' } });
  },
};

const wine = extendTheme(themes.forest, {
  id: 'wine',
  light: { accent: '#8e2146', button: '#8e2146', 'button-text': '#ffffff' },
  dark: { accent: '#e0658b', button: '#f2a5bd', 'button-text': '#0b231c' },
  shape: { radius: '6px', 'radius-button': '6px', 'font-display': 'Georgia, serif' },
});

/** A theme of ours with a few tokens of your own; the crust of the pie follows its filling. */
export const Extended: Story = {
  name: 'A theme from another one',
  parameters: { controls: { disable: true } },
  render: () => <ThemeWall title="extendTheme(forest, …)" themes={[themes.forest, wine]} />,
};

/** A site's own stylesheet says it, and the page follows. */
export const ByVariable: Story = {
  name: 'A token by CSS variable',
  parameters: { controls: { disable: true } },
  render: () => <VariableDesk />,
  play: async ({ canvas }) => {
    await expect(getComputedStyle(canvas.getByRole('link', { name: /home/ })).backgroundColor).toBe('rgb(107, 47, 179)');
  },
};

/** Change the tokens; what is wrong with them is said below the page. */
export const Tokens: Story = {
  name: 'Design tokens',
  parameters: { controls: { disable: true } },
  render: () => <TokenDesk />,
  play: async ({ canvas }) => {
    const text = canvas.getByRole('textbox', { name: 'Tokens' });
    await userEvent.clear(text);
    await userEvent.paste('{ "light": { "sky": { "$value": "{brand.gone}" } } }');
    await expect(canvas.getByRole('status')).toHaveTextContent('light.sky refers to brand.gone, which is not in the file');
    await userEvent.clear(text);
    await userEvent.paste('{ "light": { "button": { "$type": "color", "$value": "#7a1fa2" } } }');
    await expect(getComputedStyle(canvas.getByRole('link', { name: /home/ })).backgroundColor).toBe('rgb(122, 31, 162)');
  },
};
