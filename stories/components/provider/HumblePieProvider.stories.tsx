import { HumblePieProvider, Maintenance, NotFound, ServerError, withDefaults } from '@humble-pie/react';
import { bakery, midnight } from '@humble-pie/react/themes';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { AppFrame, AppTile } from '../../content/AppFrame.js';
import { minutesFromNow } from '../../content/minutesFromNow.js';
import { pageControls } from '../../content/pageControls.js';
import { shop } from '../../content/shop.js';

const meta = {
  title: 'Components/HumblePieProvider',
  component: HumblePieProvider,
  tags: ['autodocs'],
  args: { site: shop, theme: midnight, children: <NotFound /> },
  argTypes: { ...pageControls, children: { control: false } },
} satisfies Meta<typeof HumblePieProvider>;

export default meta;
type Story = StoryObj<typeof meta>;

/** Around the app, once: every page below it has your site, theme and links. */
export const Default: Story = {};

/** A provider further in adds to the one further out, and a page's own props win. */
export const Features: Story = {
  name: 'Features: providers within providers',
  parameters: { controls: { disable: true } },
  render: () => (
    <HumblePieProvider theme={midnight} layout="embedded" tone={1}>
      <AppFrame title="Which props win">
        <NotFound copy={{ heading: 'From the provider', message: 'midnight, embedded, tone 1' }} />
        <HumblePieProvider theme={bakery}>
          <NotFound copy={{ heading: 'From the provider further in', message: 'bakery; the rest from further out' }} />
          <NotFound copy={{ heading: 'From its own props', message: 'tone 3; the rest from both' }} tone={3} />
        </HumblePieProvider>
      </AppFrame>
    </HumblePieProvider>
  ),
  play: async ({ canvas }) => {
    const page = (heading: string) => canvas.getByRole('heading', { name: heading }).closest('[data-hp-theme]');
    await expect(page('From the provider')).toHaveAttribute('data-hp-theme', 'midnight');
    await expect(page('From the provider further in')).toHaveAttribute('data-hp-theme', 'bakery');
    await expect(page('From the provider further in')).toHaveAttribute('data-hp-tone', '1');
    await expect(page('From its own props')).toHaveAttribute('data-hp-tone', '3');
  },
};

const ShopNotFound = withDefaults(NotFound, { site: shop, theme: midnight, suggestions: [{ label: 'All pies', href: '/pies' }] });

/** Server components have no context: `withDefaults` binds the same props to a page. */
export const FeaturesWithDefaults: Story = {
  name: 'Features: bound without a provider',
  parameters: { controls: { disable: true } },
  render: () => <ShopNotFound path="/pies/steak-and-ail" />,
};

/** One look for every failure of an app. */
export const Examples: Story = {
  name: 'Examples: one look for a whole app',
  parameters: { controls: { disable: true } },
  render: () => (
    <HumblePieProvider theme={midnight} layout="embedded">
      <AppFrame title="Today">
        <AppTile name="Orders" figure="218" note="up 12 on last Sunday" />
        <ServerError copy={{ heading: 'We could not load your stock', message: 'The rest of this page is up to date.', work: '', next: '' }} />
        <Maintenance until={minutesFromNow(80)} copy={{ headingUntil: 'Reports rest until {until}', message: 'They are moving to a faster machine.', work: '', next: '' }} />
        <NotFound copy={{ heading: 'No order 1042', message: 'It may belong to another branch.', work: '', next: '' }} actions={[{ label: 'All orders', href: '/orders' }]} />
      </AppFrame>
    </HumblePieProvider>
  ),
};
