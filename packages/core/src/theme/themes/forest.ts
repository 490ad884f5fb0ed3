import { palette } from '../palette.js';
import type { Theme } from '../Theme.js';

/** Moss, fern and a fox somewhere. */
export const forest: Theme = {
  id: 'forest',
  light: /* @__PURE__ */ palette(
    'e2ecd0 f5f7e6 a6c487 5c8c54 1e4032 ffe08a c9482f 3d7f8f 12281f fdfbee ' +
    'cdddb6 81a86d 3c6543 173327 feebb4 eea867 ba8a57 763f2b e79c85 29565a 8d978b 68756a c8cfc1 ' +
    '12281f 42594a fdfbee b9c9a2 2c6142 f5f7e6',
  ),
  dark: /* @__PURE__ */ palette(
    '0f2119 1b3527 3d6646 28482f 08130e ffd985 e8714f 5f9fae 050d09 f4efdc ' +
    '2c4d36 32573a 172c1e 06100b fbe2aa f9b270 bc8957 79422e f2ac8f 32575c 7f8175 585d53 b9b8a9 ' +
    'eef2df afc0ac 0b1a13 38543f c9dd8f 0f2119',
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
    motion: '.3s ease-in-out',
    texture: 'none',
  },
};
