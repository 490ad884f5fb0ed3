import { Postmortem, PostmortemRoot } from '@humble-pie/react';
import { paper } from '@humble-pie/react/themes';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { postmortems } from '../../content/postmortems.js';

const [payments, , search] = postmortems as [(typeof postmortems)[0], (typeof postmortems)[0], (typeof postmortems)[0]];

const meta = {
  title: 'Components/Postmortem',
  component: Postmortem,
  tags: ['autodocs'],
  parameters: { surface: true, docs: { story: { inline: true, height: 'auto' } } },
  args: { postmortem: payments, locale: 'en-GB', timeZone: 'Europe/London', now: '2026-12-05T12:00:00Z' },
  argTypes: { postmortem: { control: 'object' }, labels: { control: false }, children: { control: false }, tagHref: { control: false } },
} satisfies Meta<typeof Postmortem>;

export default meta;
type Story = StoryObj<typeof meta>;

/** What happened to people first, then how long it took, why it could happen, and what is changed. */
export const Default: Story = {
  play: async ({ canvas }) => {
    await expect(canvas.getByText(/26 minutes$/)).toBeVisible();
    await expect(canvas.getByText(/Overdue since/)).toBeVisible();
  },
};

/** Only what must be there, and a promise that was dropped. */
export const Features: Story = { name: 'Features: a short one', args: { postmortem: search } };

/** More in your own words, and tags that lead to others like it. */
export const FeaturesBody: Story = {
  name: 'Features: a text and tags that lead on',
  args: {
    tagHref: (tag) => `/postmortems?tag=${tag}`,
    children: (
      <>
        <h2>A note on declined cards</h2>
        <p>
          Cards are declined all day, for reasons that are nobody’s business. So we count how many <em>more</em> than usual are.
        </p>
      </>
    ),
  },
};


/** As a page of its own. */
export const Examples: Story = {
  name: 'Examples: a page of its own',
  parameters: { surface: false },
  render: (args) => (
    <PostmortemRoot theme={paper} site={{ name: 'Crumb & Co.', homeHref: '/' }} locale="en-GB">
      <Postmortem {...args} />
    </PostmortemRoot>
  ),
};
