import { palette } from '../palette.js';
import type { Theme } from '../Theme.js';

/** Blue hours with one warm window. */
export const midnight: Theme = {
  id: 'midnight',
  light: /* @__PURE__ */ palette(
    'e1dcfb f4f2ff bbb2ee 8679d6 352a85 ffdf92 e5503b 2c8d93 161246 ffffff ' +
    'd7d2f7 a096e2 5b51ad 231c61 ffecc0 faac70 c1896e 813c4c f8a494 245471 8c90ac 666a8e cdcfe6 ' +
    '161246 413d70 f4f2ff b5afd9 352a85 ffffff',
  ),
  dark: /* @__PURE__ */ palette(
    '171c46 232b66 35428a 26326f 111739 ffd98e ff6f5e 45a89f 080a1f f6efe2 ' +
    '2c3678 2d3a7c 1b2453 0c102a fce2b1 ffb37b c18a68 854245 ffac9a 285b62 818087 5a5b67 bdbbbb ' +
    'f6efe2 b9b8bc 12163a 484e6e ffd98e 171c46',
  ),
  shape: {
    font: 'system-ui, sans-serif',
    'font-display': "'Avenir Next', Avenir, Montserrat, system-ui, sans-serif",
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
    motion: '200ms ease',
    texture: 'none',
  },
};
