import type { Theme } from '@humble-pie/core';
import { bakery } from '@humble-pie/react/themes';

/** A palette as loud as one can be. What reads in it reads in any theme, and whoever makes a theme can begin here. */
export const candy: Theme = {
  id: 'candy',
  light: {
    sky: '#ffd3f1', haze: '#ffecfb', far: '#ff9ad6', mid: '#b566ff', near: '#5a22c4', glow: '#fff06a', accent: '#ff2f86', second: '#00c2b2', ink: '#290a5c', paper: '#ffffff',
    'haze-far': '#ffc4e8', 'far-mid': '#d983ec', 'mid-near': '#8547e2', 'near-shade': '#3e1489', 'glow-light': '#fff7ae', crust: '#ffb37c', 'crust-shade': '#d3867e',
    'accent-shade': '#972c76', 'accent-light': '#ff9cbb', 'second-shade': '#33718d', fur: '#9791b8', 'fur-shade': '#746b9e', 'paper-shade': '#d5d2f6',
    text: '#290a5c', muted: '#543d80', surface: '#ffecfb', line: '#c5a2cd',
  },
  dark: {
    sky: '#2a0b58', haze: '#451487', far: '#7c2cd2', mid: '#5a1cae', near: '#1e0648', glow: '#fff06a', accent: '#ff4d9d', second: '#19d8c8', ink: '#120230', paper: '#ffffff',
    'haze-far': '#6020ac', 'far-mid': '#6b24c0', 'mid-near': '#3b1079', 'near-shade': '#17033b', 'glow-light': '#fff7ae', crust: '#ffba87', 'crust-shade': '#cc877c',
    'accent-shade': '#892e6b', 'accent-light': '#ffa5c8', 'second-shade': '#297182', fur: '#8a87a0', 'fur-shade': '#645e7f', 'paper-shade': '#c6c4d6',
    text: '#ffffff', muted: '#c5c1d7', surface: '#23074c', line: '#554680',
  },
  shape: bakery.shape,
};
