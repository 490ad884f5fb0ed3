import { palette } from '../palette.js';
import type { Theme } from '../Theme.js';

/** Spruce and heather, and a fox somewhere. */
export const forest: Theme = {
  id: 'forest',
  light: /* @__PURE__ */ palette(
    'd4ebdc f1f9ef 8cc3a0 428a68 123f35 ffe08a d2552b 7f66ac 0c261f fdfbee ' +
    'bfdec7 68a683 29634e 0f3129 feebb4 f1ac66 bb8d57 78442a eba286 4a4969 8b968b 64746a c6cec2 ' +
    '0c2d24 36584b fdfdf4 a5c9b3 17604a ffffff',
  ),
  dark: /* @__PURE__ */ palette(
    '0b231c 153a2e 33705a 1f5040 051510 ffd985 ee7a4a a48dd2 040d0a f4efdc ' +
    '245443 29604d 113127 04110d fbe2aa fbb66e bd8d56 7b472d f5b08e 554f6f 7e8176 575d54 b8b9a9 ' +
    'edf5e6 a9c4b4 081b15 2f5c4b cfe39a 0b231c',
  ),
  shape: {
    font: "Optima, Candara, 'Noto Sans', source-sans-pro, sans-serif",
    'font-display': "Rockwell, 'Rockwell Nova', 'Roboto Slab', 'DejaVu Serif', 'Sitka Small', serif",
    'font-mono': 'ui-monospace, monospace',
    'weight-display': '700',
    'tracking-display': '-0.01em',
    'case-display': 'none',
    'shadow-display': 'none',
    radius: '28px 6px',
    'radius-button': '18px 6px',
    border: '2px',
    'border-style': 'solid',
    shadow: 'none',
    'shadow-button': 'none',
    press: '2px',
    motion: '300ms ease-in-out',
    texture: 'none',
  },
};
