import { palette } from '../palette.js';
import type { Theme } from '../Theme.js';

/** The one that a bank would ship. */
export const corporate: Theme = {
  id: 'corporate',
  light: /* @__PURE__ */ palette(
    'ecf0f4 fbfcfd b8c5d2 73899f 16304b f7dc9a c0392b 1d7a74 0c1c30 ffffff ' +
    'd9e0e7 95a7b8 435b74 10253c faeac4 e7a16f b28264 6d3335 e4978a 174e55 8a939e 636e7d c7cdd5 ' +
    '0f2238 4a5c70 ffffff c8d2dc 0b4f9e ffffff',
  ),
  dark: /* @__PURE__ */ palette(
    '121a25 1f2b3b 40566f 2a3a4f 0a0f17 f3d591 e2604d 43a39b 05080d f4f7fb ' +
    '2f4054 35485f 192432 070b11 f4e3bd f0aa77 b5825e 753731 f1a79b 265655 7e8287 575b61 b9bdc3 ' +
    'eef3f9 aab7c6 182230 35445a 7fb2f0 0d1521',
  ),
  shape: {
    font: "'Segoe UI', 'Helvetica Neue', 'Nimbus Sans', Arial, sans-serif",
    'font-display': "'Segoe UI', 'Helvetica Neue', 'Nimbus Sans', Arial, sans-serif",
    'font-mono': 'ui-monospace, monospace',
    'weight-display': '600',
    'tracking-display': '-0.015em',
    'case-display': 'none',
    'shadow-display': 'none',
    radius: '8px',
    'radius-button': '6px',
    border: '1px',
    'border-style': 'solid',
    shadow: '0 1px 2px #0c1c301f, 0 8px 24px #0c1c3014',
    'shadow-button': 'none',
    press: '1px',
    motion: '120ms ease-out',
    texture: 'none',
  },
};
