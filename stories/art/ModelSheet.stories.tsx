import { createPageModel, type SceneIntensity, type Theme } from '@humble-pie/core';
import { bakery, candy, midnight } from '@humble-pie/react/themes';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { styled } from 'styled-components';
import { SceneCard } from '../gallery/SceneCard.js';
import { BakerSheet, CrumbSheet, TogetherSheet } from './sheets.js';
import { silhouette } from './silhouette.js';

const Sheets = styled.main.withConfig({ componentId: 'hp-story-sheets' })`
  --scale: 0.56;
  display: flex;
  flex-wrap: wrap;
  gap: 1rem;
  padding: 1.5rem;
  background: #fffdf9;
  color: #33161c;
  font: 1rem/1.5 ui-rounded, Nunito, system-ui, sans-serif;
  h1 { flex: 0 0 100%; margin: 0; }
  figcaption { color: #33161c; }
`;

interface Panel {
  readonly theme: Theme;
  readonly colorScheme: 'light' | 'dark';
  readonly intensity?: SceneIntensity;
}

const everyTheme: readonly Panel[] = [bakery, midnight, candy].flatMap((theme) => [
  { theme, colorScheme: 'light' },
  { theme, colorScheme: 'dark' },
] as const);

const withoutColour: readonly Panel[] = [
  { theme: silhouette, colorScheme: 'light' },
  { theme: bakery, colorScheme: 'light', intensity: 'outline' },
  { theme: midnight, colorScheme: 'dark', intensity: 'outline' },
];

const model = createPageModel({ status: 404, layout: 'embedded' });

/** One drawing in each of some panels. */
function ModelSheet({ title, sheet, panels }: { title: string; sheet: typeof CrumbSheet; panels: readonly Panel[] }) {
  return (
    <Sheets>
      <h1>{title}</h1>
      {panels.map((panel) => (
        <SceneCard key={`${panel.theme.id} ${panel.colorScheme}`} scene={sheet} model={model} {...panel} caption={[panel.theme.id, panel.colorScheme, panel.intensity].filter(Boolean).join(', ')} />
      ))}
    </Sheets>
  );
}

const meta = {
  title: 'Art/Model sheet',
  component: ModelSheet,
  tags: ['!autodocs'],
  parameters: { controls: { disable: true }, docs: { story: { height: '1000px' } } },
} satisfies Meta<typeof ModelSheet>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Crumb: Story = { args: { title: 'Crumb', sheet: CrumbSheet, panels: everyTheme } };

export const Baker: Story = { args: { title: 'Baker', sheet: BakerSheet, panels: everyTheme } };

export const Together: Story = { args: { title: 'Crumb and Baker', sheet: TogetherSheet, panels: everyTheme } };

export const CrumbWithoutColour: Story = { name: 'Crumb without colour', args: { title: 'Crumb, silhouette and outline', sheet: CrumbSheet, panels: withoutColour } };

export const BakerWithoutColour: Story = { name: 'Baker without colour', args: { title: 'Baker, silhouette and outline', sheet: BakerSheet, panels: withoutColour } };
