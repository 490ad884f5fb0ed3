import type { Theme } from '@humble-pie/core';
import { bakery } from '@humble-pie/react/themes';

const one = Object.fromEntries(Object.keys(bakery.light).map((token) => [token, token === 'sky' ? '#f1ece4' : '#26211c'])) as unknown as Theme['light'];

/** One colour for everything but the sky: a figure that is told by its outline alone survives any size. */
export const silhouette: Theme = { id: 'silhouette', light: one, dark: one, shape: bakery.shape };
