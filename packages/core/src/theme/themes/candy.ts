import { palette } from '../palette.js';
import type { Theme } from '../Theme.js';

/** A palette as loud as one can be. */
export const candy: Theme = {
  id: 'candy',
  light: /* @__PURE__ */ palette(
    'ffd3f1 ffecfb ff9ad6 b566ff 5a22c4 fff06a ff2f86 00c2b2 290a5c ffffff ' +
    'ffc4e8 d983ec 8547e2 3e1489 fff7ae ffb37c c98f7d 972c76 ff9cbb 33718d 9791b8 746b9e d5d2f6 ' +
    '290a5c 543d80 ffffff d79adf cc0a6c ffffff',
  ),
  dark: /* @__PURE__ */ palette(
    '2a0b58 451487 7c2cd2 5a1cae 1e0648 fff06a ff4d9d 19d8c8 120230 ffffff ' +
    '6020ac 6b24c0 3b1079 17033b fff7ae ffba87 c38f78 892e6b ffa5c8 297182 8a87a0 645e7f c6c4d6 ' +
    'ffffff c5c1d7 23074c 554680 fff06a 2a0b58',
  ),
  shape: {
    font: "ui-rounded, 'Hiragino Maru Gothic ProN', Quicksand, Comfortaa, 'Arial Rounded MT Bold', Calibri, sans-serif",
    'font-display': "'Arial Rounded MT Bold', ui-rounded, Quicksand, Comfortaa, system-ui, sans-serif",
    'font-mono': 'ui-monospace, monospace',
    'weight-display': '900',
    'tracking-display': '-0.03em',
    'case-display': 'none',
    'shadow-display': '0 3px 0 var(--hp-far)',
    radius: '32px',
    'radius-button': '99px',
    border: '3px',
    'border-style': 'solid',
    shadow: '0 6px 0 var(--hp-mid)',
    'shadow-button': '0 5px 0 var(--hp-accent-shade)',
    press: '5px',
    motion: '200ms cubic-bezier(0.3, 1.9, 0.5, 1)',
    texture: 'radial-gradient(var(--hp-haze) 7px, #0000 8px) 0 0/56px 56px, radial-gradient(var(--hp-haze) 7px, #0000 8px) 28px 28px/56px 56px',
  },
};
