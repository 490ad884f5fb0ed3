import { createPageModel } from '@humble-pie/core';
import { ErrorPage } from '@humble-pie/react';
import { BurntPie } from '@humble-pie/react/scenes/burnt-pie';
import { MissingSlice } from '@humble-pie/react/scenes/missing-slice';
import { midnight } from '@humble-pie/react/themes';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { styled } from 'styled-components';
import { minutesFromNow } from '../../content/minutesFromNow.js';
import { pageControls } from '../../content/pageControls.js';
import { shop } from '../../content/shop.js';

const { Root, Scene, Body, Code, Title, Message, Apology, Incident, Actions, Suggestions, MakeGood, Reference, Footer } = ErrorPage;

const meta = {
  title: 'Components/ErrorPage',
  component: ErrorPage,
  subcomponents: { Root, Scene, Body, Code, Title, Message, Apology, Incident, Actions, Suggestions, MakeGood, Reference, Footer } as never,
  tags: ['autodocs'],
  args: { status: 409, site: shop },
  argTypes: {
    status: { control: 'select', options: [400, 401, 402, 403, 404, 408, 409, 410, 413, 418, 422, 429, 451, 500, 502, 503, 504, 'maintenance', 'offline', 'new-version', 9999] },
    model: { control: false },
    ...pageControls,
  },
} satisfies Meta<typeof ErrorPage>;

export default meta;
type Story = StoryObj<typeof meta>;

/** Any status, with the small mark until a scene is given. An unknown one is shown as its class. */
export const Default: Story = {};

/** It shows whatever scene it is given. */
export const FeaturesScene: Story = {
  name: 'Features: with a scene',
  args: { status: 502, scene: BurntPie },
};

const Wall = styled.main.withConfig({ componentId: 'hp-story-wall' })`
  display: grid;
  grid-template-columns: repeat(auto-fill, minmax(min(24rem, 100%), 1fr));
  gap: 1rem;
  padding: 1rem;
`;

/** The same component for every row of the status table. */
export const Features: Story = {
  name: 'Features: every kind of status',
  parameters: { controls: { disable: true } },
  render: () => (
    <Wall>
      {([401, 403, 408, 409, 410, 413, 418, 422, 429, 451, 502, 503, 504, 'offline', 'new-version'] as const).map((status) => (
        <ErrorPage key={status} status={status} layout="embedded" site={{ ...shop, name: '' }} />
      ))}
    </Wall>
  ),
};

const lost = createPageModel({
  status: 404,
  path: '/courses/sourdough-for-beginers',
  suggestions: [
    { label: 'Sourdough for beginners', href: '/courses/sourdough-for-beginners' },
    { label: 'All courses', href: '/courses' },
  ],
  site: { name: 'The Baking School', homeHref: '/' },
});

/** The parts in an order of your own: here the suggestions come before everything but the heading, and nothing else is said. */
export const Examples: Story = {
  name: 'Examples: parts in another order',
  parameters: { controls: { disable: true } },
  render: () => (
    <Root model={lost} theme={midnight}>
      <Scene model={lost} scene={MissingSlice} />
      <Body>
        <Footer model={lost} />
        <Title model={lost} />
        <Suggestions model={lost} />
        <Actions model={lost} />
        <Reference model={lost} />
      </Body>
    </Root>
  ),
};

const late = createPageModel({
  status: 503,
  since: minutesFromNow(-20),
  until: minutesFromNow(25),
  copy: { heading: 'The timetable is late', headingUntil: 'No timetable until {until}', message: 'The ferries run as planned. It is the page that is late.', next: '' },
  actions: [{ label: 'Departures by telephone', href: 'tel:+442079460199' }],
  site: { name: 'Harbour Ferries' },
});

/** Parts between content of your own. */
export const ExamplesOwnContent: Story = {
  name: 'Examples: between content of your own',
  parameters: { controls: { disable: true } },
  render: () => (
    <Root model={late}>
      <Body>
        <Code model={late} />
        <Title model={late} />
        <Message model={late} />
        <Incident>
          <strong>Leaving now</strong>
          <ul>
            <li>15:20 Harbour to North Island, pier 2</li>
            <li>15:35 Harbour to Lighthouse, pier 1</li>
          </ul>
        </Incident>
        <Actions model={late} />
        <MakeGood>
          <p>Bicycles travel free of charge until the timetable is back.</p>
        </MakeGood>
        <Footer model={late} />
      </Body>
    </Root>
  ),
};
