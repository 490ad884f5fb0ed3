import { SignInRequired } from '@humble-pie/react';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { pageControls } from '../../content/pageControls.js';
import { shop } from '../../content/shop.js';

const meta = {
  title: 'Pages/SignInRequired',
  component: SignInRequired,
  tags: ['autodocs'],
  args: { site: { ...shop, signInHref: '/sign-in', signUpHref: '/join' } },
  argTypes: pageControls,
} satisfies Meta<typeof SignInRequired>;

export default meta;
type Story = StoryObj<typeof meta>;

/** Where to sign in, and where to make an account. */
export const Default: Story = {};

/** With the path asked for, both lead back to it. Only paths of the same site do: a link to another one is no way to steal a sign-in. */
export const Features: Story = {
  name: 'Features: back to the page afterwards',
  args: { path: '/orders?page=2' },
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('link', { name: 'Sign in' })).toHaveAttribute('href', '/sign-in?returnTo=%2Forders%3Fpage%3D2');
    await expect(canvas.getByRole('link', { name: 'Create an account' })).toHaveAttribute('href', '/join?returnTo=%2Forders%3Fpage%3D2');
  },
};

/** Where the sign-in has a name of its own for the way back, `{path}` says where it goes. */
export const FeaturesTemplate: Story = {
  name: 'Features: a parameter of your own',
  args: { path: '/orders', site: { ...shop, signInHref: 'https://id.crumb.example/login?next={path}' } },
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('link', { name: 'Sign in' })).toHaveAttribute('href', 'https://id.crumb.example/login?next=%2Forders');
  },
};

/** A site that names no place to sign in has no dead button. */
export const Examples: Story = {
  name: 'Examples: a site without accounts',
  args: { site: { name: shop.name, homeHref: '/', supportHref: shop.supportHref }, copy: { next: 'Ask us for the address of the staff pages.' } },
  play: async ({ canvas }) => {
    await expect(canvas.queryByRole('link', { name: 'Sign in' })).toBeNull();
  },
};
