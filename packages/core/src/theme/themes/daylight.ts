import { palette } from '../palette.js';
import type { Theme } from '../Theme.js';

/** Noon by the water: turquoise, white light, a coral boat. */
export const daylight: Theme = {
  id: 'daylight',
  light: /* @__PURE__ */ palette(
    'd3f4fb f6fdfb 6fd3d0 1f9fa6 0a4a5c ffd84a f0532d 2f86cf 06303f ffffff ' +
    'b7e8e5 4cb9bb 147380 083b4c ffe99f fda93f c58e4a 8b4c41 ffa690 1b5e8b 8d9ea6 667d87 c8d5d9 ' +
    '06303f 2d5663 ffffff a3d3da bf3a14 ffffff',
  ),
  dark: /* @__PURE__ */ palette(
    '0b2b33 14434c 2a7f84 17575f 061a20 ffd84a ff7350 4fa6ea 031217 fdfbf0 ' +
    '1f6067 206b71 0e373e 04161b fee798 ffb44e c18d46 854839 ffb39a 285e82 838a88 5a6565 c0c4bd ' +
    'f2fbf7 b2cdcd 08222a 2f5c63 ffd84a 0b2b33',
  ),
  shape: {
    font: "Seravek, 'Gill Sans Nova', Ubuntu, Calibri, system-ui, sans-serif",
    'font-display': "Seravek, 'Gill Sans Nova', Ubuntu, Calibri, system-ui, sans-serif",
    'font-mono': 'ui-monospace, monospace',
    'weight-display': '800',
    'tracking-display': '-0.02em',
    'case-display': 'none',
    'shadow-display': 'none',
    radius: '28px',
    'radius-button': '99px',
    border: '2px',
    'border-style': 'solid',
    shadow: '0 8px 28px #0a4a5c24',
    'shadow-button': 'none',
    press: '2px',
    motion: '250ms cubic-bezier(0.3, 1.6, 0.6, 1)',
    texture: 'none',
  },
};
