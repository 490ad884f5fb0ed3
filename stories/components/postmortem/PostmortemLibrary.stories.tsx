import { PostmortemLibrary, PostmortemRoot, RelatedPostmortems, Unavailable } from '@humble-pie/react';
import { midnight } from '@humble-pie/react/themes';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { minutesFromNow } from '../../content/minutesFromNow.js';
import { postmortems } from '../../content/postmortems.js';
import { shop } from '../../content/shop.js';

const href = ({ id }: { id: string }) => `/postmortems/${id}`;
const tagHref = (tag?: string) => (tag ? `/postmortems?tag=${encodeURIComponent(tag)}` : '/postmortems');

const meta = {
  title: 'Components/PostmortemLibrary',
  component: PostmortemLibrary,
  tags: ['autodocs'],
  parameters: { surface: true, docs: { story: { inline: true, height: 'auto' } } },
  args: { postmortems, href, tagHref, locale: 'en-GB', timeZone: 'Europe/London', now: '2026-12-05T12:00:00Z' },
  argTypes: { postmortems: { control: false }, labels: { control: false }, href: { control: false }, tagHref: { control: false } },
} satisfies Meta<typeof PostmortemLibrary>;

export default meta;
type Story = StoryObj<typeof meta>;

/** How long it takes to know and to mend, the subjects, each postmortem, and what was promised and is not done. */
export const Default: Story = {
  play: async ({ canvas }) => {
    await expect(canvas.getByText('4 of 7 done')).toBeVisible();
    await expect(canvas.getByRole('link', { name: 'payments (1)' })).toHaveAttribute('href', '/postmortems?tag=payments');
  },
};

/** Those about one subject. */
export const Features: Story = {
  name: 'Features: one subject',
  args: { tag: 'deliveries' },
  play: async ({ canvas }) => {
    await expect(canvas.getByText('Everything that we promised is done.')).toBeVisible();
    await expect(canvas.queryByText(/Nobody could pay/)).toBeNull();
  },
};

/** Before the first one. */
export const FeaturesEmpty: Story = { name: 'Features: an empty one', args: { postmortems: [] } };

/** As a page of its own. */
export const Examples: Story = {
  name: 'Examples: a page of its own',
  parameters: { surface: false },
  render: (args) => (
    <PostmortemRoot theme={midnight} site={{ name: 'Crumb & Co.', homeHref: '/' }} locale="en-GB">
      <PostmortemLibrary {...args} />
    </PostmortemRoot>
  ),
};

/** While something is down, its page leads to what was learned the last time that this happened. */
export const ExamplesLastTime: Story = {
  name: 'Examples: what was learned last time, on the page of an outage',
  parameters: { surface: false, docs: { story: { inline: false, height: '800px' } } },
  render: (args) => (
    <Unavailable
      site={shop}
      severity="major"
      since={minutesFromNow(-20)}
      incident={<RelatedPostmortems incident={{ components: ['Payments'] }} library={args.postmortems} href={args.href} locale="en-GB" />}
    />
  ),
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('link', { name: /Nobody could pay by card/ })).toBeVisible();
  },
};
