import { palette } from '../palette.js';
import type { Theme } from '../Theme.js';

/** Peach air, plum shadows, a warm oven: the brand. */
export const bakery: Theme = {
  id: 'bakery',
  light: /* @__PURE__ */ palette(
    'ffe9cf fff5e3 f6c59c df8d62 7d3b3a ffc857 d63f30 3b8f7f 33161c fffaf0 ' +
    'fbddc0 eba97f ad634e 532629 ffdd9b f29748 c47840 882e2a f09987 445750 a08d8a 806868 e3cec5 ' +
    '33161c 604242 fff5e3 cfb5a3 a62c22 fff5e3',
  ),
  dark: /* @__PURE__ */ palette(
    '2c1a20 43282b 6b4038 4d2a29 210f14 ffc76b ee5640 4da38d 140709 fff1de ' +
    '573432 5c3530 361c1e 1a0a0e ffd89c fb9f5a c27947 833027 fca088 39574c 8e7e76 685854 c9b9ac ' +
    'fff1de c8b8ac 251419 5d4b4b ffc76b 2c1a20',
  ),
  shape: {
    font: 'system-ui, sans-serif',
    'font-display': "ui-rounded, 'SF Pro Rounded', Nunito, system-ui, sans-serif",
    'font-mono': 'ui-monospace, monospace',
    'weight-display': '800',
    'tracking-display': '-0.02em',
    'case-display': 'none',
    'shadow-display': 'none',
    radius: '20px',
    'radius-button': '99px',
    border: '2px',
    'border-style': 'solid',
    shadow: 'none',
    'shadow-button': 'none',
    press: '2px',
    motion: '150ms ease-out',
    texture: 'none',
  },
};
