import { NotFound, suggestPaths, type LinkComponent } from '@humble-pie/react';
import { Oven } from '@humble-pie/react/scenes/oven';
import { midnight } from '@humble-pie/react/themes';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fn } from 'storybook/test';
import { AppFrame, AppTile } from '../../content/AppFrame.js';
import { pageControls } from '../../content/pageControls.js';
import { shop } from '../../content/shop.js';

const meta = {
  title: 'Pages/NotFound',
  component: NotFound,
  tags: ['autodocs'],
  args: { site: shop },
  argTypes: pageControls,
} satisfies Meta<typeof NotFound>;

export default meta;
type Story = StoryObj<typeof meta>;

/** Nothing has to be given. Every prop stands in the controls below. */
export const Default: Story = {};

/** Suggestions, a search that works without script, and the path that was asked for, beside the number. */
export const Features: Story = {
  name: 'Features: suggestions and search',
  args: {
    path: '/pies/steak-and-ail',
    suggestions: [
      { label: 'Steak and ale', href: '/pies/steak-and-ale' },
      { label: 'All pies', href: '/pies' },
      { label: 'Delivery times', href: '/delivery' },
    ],
    search: { action: '/search', name: 'q' },
  },
};

const routes = ['/pies', '/pies/steak-and-ale', '/pies/apple', '/delivery', '/about', '/orders/:id'];

/** Near matches from the app's own routes, then what is popular; and a report of the broken link that knows the path and the page it stands on. */
export const FeaturesNearMatches: Story = {
  name: 'Features: near matches',
  args: {
    path: '/pies/steak-and-ail',
    referrer: 'https://blog.example/the-best-pies',
    suggestions: [...suggestPaths('/pies/steak-and-ail', routes), { label: 'Delivery times', href: '/delivery' }],
  },
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('link', { name: '/pies/steak-and-ale' })).toHaveAttribute('href', '/pies/steak-and-ale');
    await expect(canvas.getByRole('link', { name: 'Report a broken link' }).getAttribute('href')).toContain('steak-and-ail');
  },
};

/** Theme and scene are imported values, so that what is not used weighs nothing. */
export const FeaturesThemeAndScene: Story = {
  name: 'Features: another theme and scene',
  args: { theme: midnight, scene: Oven },
  argTypes: { theme: { control: false }, scene: { control: false } },
};

/** Warm words, and the same drawing as a still outline: a page that is seen often, or a visitor who is in a hurry. */
export const FeaturesCalmer: Story = {
  name: 'Features: a calmer tone',
  args: { tone: 1 },
};

/** `layout="embedded"` makes it a section of any page, however small: no document title, no focus moved, an `h2`. */
export const FeaturesEmbedded: Story = {
  name: 'Features: embedded as a card',
  args: {
    layout: 'embedded',
    copy: { heading: 'No order 1042', message: 'It may be older than two years, or belong to another branch.' },
    actions: [{ label: 'All orders', href: '/orders' }],
    site: {},
  },
  render: (args) => (
    <AppFrame title="Orders">
      <NotFound {...args} />
      <AppTile name="Orders today" figure="218" note="up 12 on last Sunday" />
      <AppTile name="Out for delivery" figure="64" note="the next van leaves at 15:30" />
    </AppFrame>
  ),
};

const search = fn<(query: string) => void>();
const navigate = fn<(href: string) => void>();

const RouterLink: LinkComponent = ({ href, ...rest }) => (
  <a
    {...rest}
    href={href}
    onClick={(event) => {
      event.preventDefault();
      navigate(href);
    }}
  />
);

/** In an app, the search is a function and the links are the router's: nothing is loaded again. */
export const Examples: Story = {
  name: 'Examples: in an app with a router',
  args: {
    search,
    linkComponent: RouterLink,
    suggestions: [
      { label: 'All pies', href: '/pies' },
      { label: 'Your last order', href: '/orders/latest' },
    ],
  },
  play: async ({ canvas, userEvent, step }) => {
    await step('the words go to the app', async () => {
      await userEvent.type(canvas.getByRole('searchbox'), 'rhubarb{Enter}');
      await expect(search).toHaveBeenCalledWith('rhubarb');
    });
    await step('links within the app go through its router', async () => {
      await userEvent.click(canvas.getByRole('link', { name: 'All pies' }));
      await expect(navigate).toHaveBeenCalledWith('/pies');
    });
  },
};
