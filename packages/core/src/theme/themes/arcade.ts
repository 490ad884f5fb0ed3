import { palette } from '../palette.js';
import type { Theme } from '../Theme.js';

/** Insert coin: a sunset of sixteen colours, and neon after dark. */
export const arcade: Theme = {
  id: 'arcade',
  light: /* @__PURE__ */ palette(
    'ffe27a fff6cf ff9f5a e8488f 3d1470 fff3a0 ff2b4e 00a0c8 210a47 fffdf0 ' +
    'ffcb96 f4787a 8d3582 2d0e59 fff7c2 ffb380 c78d79 932b53 ff9a96 2c5b8c 938da5 6f678a cfc8d5 ' +
    '210a47 56316f fff6cf e0b45a cc0e57 ffffff',
  ),
  dark: /* @__PURE__ */ palette(
    '0b0716 22103d 8a1f8f 4f1668 040209 ffe14d ff3d6e 16c7e0 050208 fff8e8 ' +
    '541a65 6c1b7b 260a35 050208 ffeb97 ffac62 bf804f 81213d ff9ca3 216274 837c7b 5a5457 beb8b0 ' +
    'fff8e8 c9b6d8 120a24 6a3a8a 16d5e8 0b0716',
  ),
  shape: {
    font: "ui-monospace, 'Cascadia Code', 'Source Code Pro', Menlo, Consolas, 'DejaVu Sans Mono', monospace",
    'font-display': "ui-monospace, 'Cascadia Code', 'Source Code Pro', Menlo, Consolas, 'DejaVu Sans Mono', monospace",
    'font-mono': "ui-monospace, 'Cascadia Code', 'Source Code Pro', Menlo, Consolas, 'DejaVu Sans Mono', monospace",
    'weight-display': '800',
    'tracking-display': '-0.04em',
    'case-display': 'uppercase',
    'shadow-display': '3px 3px 0 var(--hp-far)',
    radius: '0px',
    'radius-button': '0px',
    border: '3px',
    'border-style': 'solid',
    shadow: '6px 6px 0 var(--hp-mid)',
    'shadow-button': '0 5px 0 var(--hp-mid)',
    press: '5px',
    motion: '100ms steps(2)',
    texture: 'conic-gradient(at 3px 3px, #0000 75%, var(--hp-haze) 0) 0 0/18px 18px',
  },
};
