import type { Theme } from '../Theme.js';

/** Peach air, plum shadows, a warm oven: the brand. */
export const bakery: Theme = {
  id: 'bakery',
  light: {
    sky: '#ffe9cf', haze: '#fff5e3', far: '#f6c59c', mid: '#df8d62', near: '#7d3b3a', glow: '#ffc857', accent: '#d63f30', second: '#3b8f7f', ink: '#33161c', paper: '#fffaf0',
    'haze-far': '#fbddc0', 'far-mid': '#eba97f', 'mid-near': '#ad634e', 'near-shade': '#532629', 'glow-light': '#ffdd9b', crust: '#f29748', 'crust-shade': '#c5723e',
    'accent-shade': '#882e2a', 'accent-light': '#f09987', 'second-shade': '#445750', fur: '#a08d8a', 'fur-shade': '#806868', 'paper-shade': '#e3cec5',
    text: '#33161c', muted: '#604242', surface: '#fff5e3', line: '#cfb5a3',
  },
  dark: {
    sky: '#2c1a20', haze: '#43282b', far: '#6b4038', mid: '#4d2a29', near: '#210f14', glow: '#ffc76b', accent: '#ee5640', second: '#4da38d', ink: '#140709', paper: '#fff1de',
    'haze-far': '#573432', 'far-mid': '#5c3530', 'mid-near': '#361c1e', 'near-shade': '#1a0a0e', 'glow-light': '#ffd89c', crust: '#fb9f5a', 'crust-shade': '#c57446',
    'accent-shade': '#833027', 'accent-light': '#fca088', 'second-shade': '#39574c', fur: '#8e7e76', 'fur-shade': '#685854', 'paper-shade': '#c9b9ac',
    text: '#fff1de', muted: '#c8b8ac', surface: '#251419', line: '#5d4b4b',
  },
  shape: {
    font: 'system-ui, sans-serif',
    'font-display': "ui-rounded, 'SF Pro Rounded', Nunito, system-ui, sans-serif",
    'font-mono': 'ui-monospace, monospace',
    'weight-display': '800',
    radius: '20px',
    'radius-button': '99px',
    border: '2px',
    shadow: 'none',
  },
};
