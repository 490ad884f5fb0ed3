import { BurntPie } from '@humble-pie/react/scenes/burnt-pie';
import { Juggler } from '@humble-pie/react/scenes/juggler';
import { MissingSlice } from '@humble-pie/react/scenes/missing-slice';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { styled } from 'styled-components';
import { paper } from '../content/paper.js';
import { ToneDesk } from './ToneDesk.js';
import { ToneDial, type ToneDialProps } from './ToneDial.js';

const Sheet = styled.main.withConfig({ componentId: 'hp-story-dials' })`
  display: grid;
  grid-template-columns: repeat(auto-fit, minmax(min(28rem, 100%), 1fr));
  gap: 1.5rem;
  padding: 1rem;
  ${paper}
`;

const Wall = ({ dials }: { dials: readonly ToneDialProps[] }) => (
  <Sheet>
    {dials.map((dial) => (
      <ToneDial key={dial.about} {...dial} />
    ))}
  </Sheet>
);

const meta = {
  title: 'Guides/Tone examples',
  component: ToneDial,
  tags: ['!autodocs'],
  args: { status: 404, scene: MissingSlice },
  parameters: { controls: { disable: true } },
} satisfies Meta<typeof ToneDial>;

export default meta;
type Story = StoryObj<typeof meta>;

/** The same news in four tones. The toolbar's tone has no say here. */
export const FourTones: Story = {
  name: 'Four tones',
  render: () => <Wall dials={([3, 2, 1, 0] as const).map((tone) => ({ status: 404, scene: MissingSlice, tone, about: `tone={${tone}}` }))} />,
};

/** Say what has happened, and see how light the page may still be. */
export const Desk: Story = {
  name: 'What the facts allow',
  render: () => <ToneDesk />,
  play: async ({ canvas, userEvent }) => {
    await expect(canvas.getByText('Words: 3, playful')).toBeVisible();
    await userEvent.selectOptions(canvas.getByLabelText('What is at stake'), 'money');
    await expect(canvas.getByText('Words: 0, plain')).toBeVisible();
    await expect(canvas.getByRole('heading', { level: 2 })).toHaveTextContent('Page not found');
    await userEvent.selectOptions(canvas.getByLabelText('What is at stake'), 'nothing');
  },
};

/** What takes the jokes away, then the motion, then the picture. */
export const Limits: Story = {
  render: () => (
    <Wall
      dials={[
        { status: 404, scene: MissingSlice, about: 'A lost page: nothing is broken' },
        { status: 404, scene: MissingSlice, views: 4, about: 'The fourth sight of it in a day' },
        { status: 500, scene: BurntPie, about: 'A failure of ours, minor' },
        { status: 503, scene: Juggler, since: 0, now: 40 * 60_000, about: 'An outage that has lasted for forty minutes' },
        { status: 500, scene: BurntPie, site: { category: 'bank' }, about: 'The same failure at a bank' },
        { status: 500, scene: BurntPie, atStake: 'money', about: 'A payment that failed' },
      ]}
    />
  ),
  play: async ({ canvas }) => {
    await expect(canvas.getByText('A payment that failed').closest('figcaption')).toHaveTextContent('Words: 0, plain');
    await expect(canvas.getByText('The same failure at a bank').closest('figcaption')).toHaveTextContent('a still outline');
  },
};
