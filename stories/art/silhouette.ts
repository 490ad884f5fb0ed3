import type { Theme } from '@humble-pie/core';
import { bakery } from '@humble-pie/react/themes';

/** What words are read on, and those on a button. */
const grounds = ['sky', 'haze', 'surface', 'button-text'];
const one = Object.fromEntries(Object.keys(bakery.light).map((token) => [token, grounds.includes(token) ? '#f1ece4' : '#26211c'])) as unknown as Theme['light'];

/** One colour for everything but the grounds: a figure that is told by its outline alone survives any size. */
export const silhouette: Theme = { id: 'silhouette', light: one, dark: one, shape: bakery.shape };
