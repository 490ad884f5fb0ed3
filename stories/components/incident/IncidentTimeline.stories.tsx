import { IncidentTimeline, Unavailable } from '@humble-pie/react';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { paymentOutage } from '../../content/paymentOutage.js';
import { shop } from '../../content/shop.js';
import { allWell, everyPhase, maintenance, outage, twoHundredUpdates, unclear } from '../../content/statusPage.js';

const meta = {
  title: 'Components/IncidentTimeline',
  component: IncidentTimeline,
  tags: ['autodocs'],
  parameters: { surface: true, docs: { story: { inline: true, height: 'auto' } } },
  args: { snapshot: outage, timeZone: 'Europe/London', locale: 'en-GB' },
  argTypes: { snapshot: { control: false }, labels: { control: false }, page: { control: false }, parse: { control: false }, url: { control: false } },
} satisfies Meta<typeof IncidentTimeline>;

export default meta;
type Story = StoryObj<typeof meta>;

/** What is open first, its newest update on top, then what is planned. Each phase has a word and a mark of its own; no colour has to tell it. */
export const Default: Story = {
  play: async ({ canvas }) => {
    await expect(canvas.getByText('Card payments fail')).toBeVisible();
    await expect(canvas.queryByText('Old news')).toBeNull();
  },
};

/** Every phase that an update can have. */
export const FeaturesPhases: Story = { name: 'Features: each phase', args: { snapshot: everyPhase } };

/** Work that was announced, with its window. Its end becomes the page's, unless the page or the apology says otherwise. */
export const FeaturesMaintenance: Story = { name: 'Features: maintenance', args: { snapshot: maintenance } };

/** What is over is shown when asked for, and so are components that are well. */
export const FeaturesPast: Story = { name: 'Features: past incidents, all components', args: { past: 3, components: 'all' } };

/** Nothing is open. */
export const FeaturesAllWell: Story = { name: 'Features: all is well', args: { snapshot: allWell } };

/** A word that is in no provider's documents is never taken for good news. */
export const FeaturesUnclear: Story = {
  name: 'Features: not known',
  args: { snapshot: unclear },
  play: async ({ canvas }) => {
    await expect(canvas.getByText('Not known')).toBeVisible();
    await expect(canvas.queryByText('No incident is open.')).toBeNull();
  },
};

/** A long day: three updates at a glance, the others folded away. */
export const FeaturesManyUpdates: Story = {
  name: 'Features: two hundred updates',
  args: { snapshot: twoHundredUpdates },
  play: async ({ canvas }) => {
    await expect(canvas.getByText('Earlier updates (197)')).toBeVisible();
  },
};

/** On a page: below the apology. The incident's severity calms the page, and its end is the page's. */
export const ExampleOnAPage: Story = {
  name: 'Examples: on a page',
  parameters: { surface: false },
  render: (args) => <Unavailable site={shop} apology={paymentOutage} locale="en-GB" incident={<IncidentTimeline {...args} />} />,
};
