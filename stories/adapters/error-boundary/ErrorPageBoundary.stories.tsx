import { ErrorPageBoundary, errorFallback } from '@humble-pie/react/error-boundary';
import { midnight } from '@humble-pie/react/themes';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { useState } from 'react';
import { ErrorBoundary } from 'react-error-boundary';
import { expect, fn, within } from 'storybook/test';
import { AppFrame, AppTile } from '../../content/AppFrame.js';
import { shop } from '../../content/shop.js';

/** Works until its button is pressed. */
function Oven() {
  const [hot, setHot] = useState(false);
  if (hot) throw new Error('The oven is at 600 degrees');
  return (
    <section>
      <h2>The oven</h2>
      <p>180 degrees, three pies.</p>
      <button onClick={() => setHot(true)}>Turn it up to 600</button>
    </section>
  );
}

const meta = {
  title: 'Adapters/ErrorPageBoundary',
  component: ErrorPageBoundary,
  tags: ['autodocs'],
  parameters: {
    // React would log what a boundary has caught, and these are crashes on purpose.
    react: { rootOptions: { onCaughtError: () => {} } },
  },
  args: {
    page: { site: shop },
    onError: fn(),
    onReset: fn(),
    children: (
      <AppFrame title="Kitchen">
        <Oven />
      </AppFrame>
    ),
  },
  argTypes: { children: { control: false }, resetKeys: { control: false } },
} satisfies Meta<typeof ErrorPageBoundary>;

export default meta;
type Story = StoryObj<typeof meta>;

/** Around the app. Press the button: what throws while it renders gives way to the server error page, and "Try again" renders it anew. */
export const Default: Story = {
  play: async ({ args, canvas, step, userEvent }) => {
    await step('a crash shows the page', async () => {
      await userEvent.click(canvas.getByRole('button', { name: 'Turn it up to 600' }));
      await expect(await canvas.findByRole('heading', { level: 1, name: /sorry/i })).toBeVisible();
      await expect(args.onError).toHaveBeenCalledOnce();
    });
    await step('trying again brings back what was there', async () => {
      await userEvent.click(canvas.getByRole('button', { name: 'Try again' }));
      await expect(canvas.getByText('180 degrees, three pies.')).toBeVisible();
      await expect(args.onReset).toHaveBeenCalledOnce();
    });
  },
};

function Kitchen() {
  const [recipe, setRecipe] = useState(1);
  return (
    <AppFrame title="Kitchen">
      <nav aria-label="Recipes">
        <button onClick={() => setRecipe(recipe + 1)}>Next recipe</button>
      </nav>
      <ErrorPageBoundary resetKeys={[recipe]} page={{ layout: 'embedded', theme: midnight, site: {}, copy: { heading: `Recipe ${recipe} boiled over` } }}>
        <Oven key={recipe} />
      </ErrorPageBoundary>
    </AppFrame>
  );
}

/** Around one part of a page, and with `resetKeys`: whoever moves on is not followed by the error. */
export const Features: Story = {
  name: 'Features: a part that resets by itself',
  parameters: { controls: { disable: true } },
  render: () => <Kitchen />,
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(canvas.getByRole('button', { name: 'Turn it up to 600' }));
    await expect(await canvas.findByRole('heading', { name: 'Recipe 1 boiled over' })).toBeVisible();
    await userEvent.click(canvas.getByRole('button', { name: 'Next recipe' }));
    await expect(canvas.getByText('180 degrees, three pies.')).toBeVisible();
  },
};

/** For an app that has react-error-boundary already: `errorFallback` is its fallback. */
export const Examples: Story = {
  name: 'Examples: with react-error-boundary',
  parameters: { controls: { disable: true } },
  render: () => (
    <AppFrame title="Today">
      <AppTile name="Orders" figure="218" note="up 12 on last Sunday" />
      <ErrorBoundary fallbackRender={(props) => errorFallback({ ...props, layout: 'embedded', copy: { message: 'The rest of this page is up to date.', work: '', next: '' } })}>
        <Oven />
      </ErrorBoundary>
    </AppFrame>
  ),
  play: async ({ canvas, canvasElement, userEvent }) => {
    await userEvent.click(canvas.getByRole('button', { name: 'Turn it up to 600' }));
    const page = canvasElement.querySelector<HTMLElement>('[data-hp-layout="embedded"]')!;
    await userEvent.click(within(page).getByRole('button', { name: 'Try again' }));
    await expect(canvas.getByText('180 degrees, three pies.')).toBeVisible();
  },
};
