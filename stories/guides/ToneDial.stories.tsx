import { BurntPie } from '@humble-pie/react/scenes/burnt-pie';
import { Juggler } from '@humble-pie/react/scenes/juggler';
import { MissingSlice } from '@humble-pie/react/scenes/missing-slice';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { styled } from 'styled-components';
import { ToneDial, type ToneDialProps } from './ToneDial.js';

const Sheet = styled.main.withConfig({ componentId: 'hp-story-dials' })`
  display: grid;
  grid-template-columns: repeat(auto-fit, minmax(min(28rem, 100%), 1fr));
  gap: 1.5rem;
  padding: 1rem;
  background: #fffdf9;
`;

const Wall = ({ dials }: { dials: readonly ToneDialProps[] }) => (
  <Sheet>
    {dials.map((dial) => (
      <ToneDial key={dial.about} {...dial} />
    ))}
  </Sheet>
);

const oneOf = (...options: readonly unknown[]) => ({ options, control: { type: 'select' } as const });

const meta = {
  title: 'Guides/Tone examples',
  component: ToneDial,
  tags: ['!autodocs'],
  args: { status: 404, scene: MissingSlice },
  argTypes: {
    status: oneOf(404, 410, 418, 500, 501, 503, 'maintenance', 'offline'),
    severity: oneOf(undefined, 'notice', 'minor', 'major', 'critical', 'grave'),
    atStake: oneOf(undefined, 'money', 'data', 'health', 'safety', 'legal', 'bereavement'),
    dataInFlight: { control: 'boolean' },
    payer: { control: 'boolean' },
    views: { control: { type: 'number', min: 1, max: 6 } },
    calm: { control: 'boolean' },
    scene: { control: false },
  },
  render: (args) => (
    <Sheet>
      <ToneDial {...args} />
    </Sheet>
  ),
} satisfies Meta<typeof ToneDial>;

export default meta;
type Story = StoryObj<typeof meta>;

/** The same news in four tones. The toolbar's tone has no say here. */
export const FourTones: Story = {
  name: 'Four tones',
  parameters: { controls: { disable: true } },
  render: () => <Wall dials={([3, 2, 1, 0] as const).map((tone) => ({ status: 404, scene: MissingSlice, tone, about: `tone={${tone}}` }))} />,
};

/** Turn the facts in the controls, and see how light the page may still be. */
export const Dial: Story = { name: 'What the facts allow' };

/** What takes the jokes away, then the motion, then the picture. */
export const Limits: Story = {
  parameters: { controls: { disable: true } },
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
