import type { Theme } from '../Theme.js';

/** Blue hours with one warm window. */
export const midnight: Theme = {
  id: 'midnight',
  light: {
    sky: '#dde8ff', haze: '#f2f6ff', far: '#b4c8f3', mid: '#7c9ae0', near: '#2c4290', glow: '#ffdf92', accent: '#e5503b', second: '#2c8d93', ink: '#101945', paper: '#ffffff',
    'haze-far': '#d3dff9', 'far-mid': '#98b1ea', 'mid-near': '#526db8', 'near-shade': '#1c2b66', 'glow-light': '#ffecc0', crust: '#faac70', 'crust-shade': '#c38467',
    'accent-shade': '#803f4b', 'accent-light': '#f8a494', 'second-shade': '#1f5770', fur: '#8a93ab', 'fur-shade': '#646e8d', 'paper-shade': '#ccd4e8',
    text: '#101945', muted: '#39466f', surface: '#f2f6ff', line: '#aab6d4',
  },
  dark: {
    sky: '#171c46', haze: '#232b66', far: '#35428a', mid: '#26326f', near: '#111739', glow: '#ffd98e', accent: '#ff6f5e', second: '#45a89f', ink: '#080a1f', paper: '#f6efe2',
    'haze-far': '#2c3678', 'far-mid': '#2d3a7c', 'mid-near': '#1b2453', 'near-shade': '#0c102a', 'glow-light': '#fce2b1', crust: '#ffb37b', 'crust-shade': '#c88667',
    'accent-shade': '#854245', 'accent-light': '#ffac9a', 'second-shade': '#285b62', fur: '#818087', 'fur-shade': '#5a5b67', 'paper-shade': '#bdbbbb',
    text: '#f6efe2', muted: '#b9b8bc', surface: '#12163a', line: '#484e6e',
  },
  shape: {
    font: 'system-ui, sans-serif',
    'font-display': 'Avenir Next, Avenir, Montserrat, system-ui, sans-serif',
    'font-mono': 'ui-monospace, monospace',
    'weight-display': '700',
    radius: '14px',
    'radius-button': '10px',
    border: '2px',
    shadow: 'none',
  },
};
