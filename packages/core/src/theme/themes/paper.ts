import { palette } from '../palette.js';
import type { Theme } from '../Theme.js';

/** Laid paper, ink and one red stamp. */
export const paper: Theme = {
  id: 'paper',
  light: /* @__PURE__ */ palette(
    'ece4d4 faf5ea d0c2a8 a08c70 3d342a ffe6a8 c33a2c 33739a 1f1a15 fffdf6 ' +
    'e5dbc9 b8a78c 6c5e4c 2c251e ffefc8 eda778 bb8560 752f23 e59686 2e495a 949089 706b65 d1cdc5 ' +
    '1f1a15 55493b fffdf6 c9bda6 1f1a15 faf5ea',
  ),
  dark: /* @__PURE__ */ palette(
    '25211c 38322a 5f5547 453d33 171411 ffdf9e ee6a55 6aa3c4 0d0b09 f6eedd ' +
    '4b4338 52493d 2d2821 110f0d fce5b8 fcb482 c08a64 7f3d31 f7a892 3e5867 847f76 5f5b53 bfb8aa ' +
    'f3ebda bfb4a0 1c1915 554c40 f3ebda 25211c',
  ),
  shape: {
    font: "Charter, 'Bitstream Charter', 'Sitka Text', Cambria, Georgia, serif",
    'font-display': "'Iowan Old Style', 'Palatino Linotype', 'URW Palladio L', P052, Georgia, serif",
    'font-mono': "'Courier Prime', 'Nimbus Mono PS', 'Courier New', monospace",
    'weight-display': '600',
    'tracking-display': '-0.01em',
    'case-display': 'none',
    'shadow-display': 'none',
    radius: '2px',
    'radius-button': '2px',
    border: '1px',
    'border-style': 'solid',
    shadow: '4px 4px 0 -1px var(--hp-surface), 4px 4px 0 var(--hp-line)',
    'shadow-button': 'none',
    press: '1px',
    motion: '300ms ease',
    texture: 'linear-gradient(#0000 6px, var(--hp-haze) 6px) 0 0/7px 7px',
  },
};
