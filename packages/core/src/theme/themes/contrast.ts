import { palette } from '../palette.js';
import type { Theme } from '../Theme.js';

/** Black, white and nothing in doubt: every pair of text is 7:1 or better. */
export const contrast: Theme = {
  id: 'contrast',
  light: /* @__PURE__ */ palette(
    'f4f4f4 ffffff c4c4c4 7a7a7a 1a1a1a ffe066 b00020 0b4fa8 000000 ffffff ' +
    'e1e1e1 9e9e9e 474747 030303 ffedab e7994a a66c32 4c0008 dd8782 021e48 747474 484848 c6c6c6 ' +
    '000000 2e2e2e ffffff 595959 000000 ffffff',
  ),
  dark: /* @__PURE__ */ palette(
    '0d0d0d 1c1c1c 5c5c5c 383838 000000 ffe97a ff6b6b 5aaaff 000000 ffffff ' +
    '3b3b3b 4a4a4a 0f0f0f 000000 fff3b4 ffbc75 b78652 712b2b ffb1ad 234971 747474 484848 b7b7b7 ' +
    'ffffff d9d9d9 000000 9a9a9a ffe14a 000000',
  ),
  shape: {
    font: "Verdana, 'DejaVu Sans', system-ui, sans-serif",
    'font-display': "Verdana, 'DejaVu Sans', system-ui, sans-serif",
    'font-mono': 'ui-monospace, monospace',
    'weight-display': '800',
    'tracking-display': '0em',
    'case-display': 'none',
    'shadow-display': 'none',
    radius: '4px',
    'radius-button': '4px',
    border: '3px',
    'border-style': 'solid',
    shadow: 'none',
    'shadow-button': 'none',
    press: '0px',
    motion: '0ms linear',
    texture: 'none',
  },
};
