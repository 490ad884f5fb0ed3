import { palette } from '../palette.js';
import type { Theme } from '../Theme.js';

/** A black-and-white film in which one thing is red. */
export const noir: Theme = {
  id: 'noir',
  light: /* @__PURE__ */ palette(
    'd9d7d2 f2f1ee aaa8a3 6e6c69 201f1f fff0cf c8102e 5a6b7d 0c0b0c fbfaf7 ' +
    'cdccc8 8b8985 454442 151414 fdf4df f2a790 b98070 6d1b20 e98b87 353c46 868584 605f5e c5c4c2 ' +
    '0c0b0c 454342 f2f1ee a8a6a1 c8102e ffffff',
  ),
  dark: /* @__PURE__ */ palette(
    '0e0d0e 232223 575557 353435 050505 ffe9b8 e5243f 6f8496 020202 f3efe6 ' +
    '3c3b3c 464446 1b1b1b 030303 faeccb fda989 bc7e66 711820 f58f89 37414a 797773 51504d b6b3ad ' +
    'f3efe6 b5b2ac 070707 4a494a f3efe6 0e0d0e',
  ),
  shape: {
    font: "'Helvetica Neue', 'Nimbus Sans', Arial, sans-serif",
    'font-display': "Didot, 'Bodoni MT', 'Noto Serif Display', 'URW Palladio L', P052, Sylfaen, serif",
    'font-mono': 'ui-monospace, monospace',
    'weight-display': '700',
    'tracking-display': '0.02em',
    'case-display': 'uppercase',
    'shadow-display': 'none',
    radius: '0px',
    'radius-button': '0px',
    border: '1px',
    'border-style': 'solid',
    shadow: '0 16px 48px #0007',
    'shadow-button': 'none',
    press: '0px',
    motion: '400ms ease',
    texture: 'repeating-linear-gradient(172deg, var(--hp-haze) 0 14px, #0000 14px 44px)',
  },
};
