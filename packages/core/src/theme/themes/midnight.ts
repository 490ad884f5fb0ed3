import { palette } from '../palette.js';
import type { Theme } from '../Theme.js';

/** Blue hours with one warm window. */
export const midnight: Theme = {
  id: 'midnight',
  light: /* @__PURE__ */ palette(
    'dde8ff f2f6ff b4c8f3 7c9ae0 2c4290 ffdf92 e5503b 2c8d93 101945 ffffff ' +
    'd3dff9 98b1ea 526db8 1c2b66 ffecc0 faac70 c08b6d 803f4b f8a494 1f5770 8a93ab 646e8d ccd4e8 ' +
    '101945 39466f f2f6ff aab6d4 2c4290 ffffff',
  ),
  dark: /* @__PURE__ */ palette(
    '171c46 232b66 35428a 26326f 111739 ffd98e ff6f5e 45a89f 080a1f f6efe2 ' +
    '2c3678 2d3a7c 1b2453 0c102a fce2b1 ffb37b c18a68 854245 ffac9a 285b62 818087 5a5b67 bdbbbb ' +
    'f6efe2 b9b8bc 12163a 484e6e ffd98e 171c46',
  ),
  shape: {
    font: 'system-ui, sans-serif',
    'font-display': 'Avenir Next, Avenir, Montserrat, system-ui, sans-serif',
    'font-mono': 'ui-monospace, monospace',
    'weight-display': '700',
    'tracking-display': '-0.02em',
    'case-display': 'none',
    'shadow-display': 'none',
    radius: '14px',
    'radius-button': '10px',
    border: '2px',
    'border-style': 'solid',
    shadow: 'none',
    'shadow-button': 'none',
    press: '1px',
    motion: '.2s ease',
    texture: 'none',
  },
};
