import { palette } from '../palette.js';
import type { Theme } from '../Theme.js';

/** Phosphor on black; by day, the grey-green glass of a pocket computer. */
export const terminal: Theme = {
  id: 'terminal',
  light: /* @__PURE__ */ palette(
    'c6d0a0 dbe2bd 96a673 687a4b 232f1b f6eca0 b4472a 2f7d86 141c0f eef2da ' +
    'b8c498 7f905f 445332 1b2414 f3efb8 e1ae72 af8b5a 69361f d49579 254f4d 858b78 626957 bdc3ab ' +
    '141c0f 3d4a2c dbe2bd 96a673 232f1b dbe2bd',
  ),
  dark: /* @__PURE__ */ palette(
    '060a07 0f1f14 1f6b3c 123f25 020403 f6f0a0 ffab2e 3fdc84 010302 e6ffe9 ' +
    '194327 185530 091f12 010302 f0f6bf fbd67b b9a05c 7c561c f7d290 1f6d41 718174 4b574e abbfae ' +
    '7dff9f 56c47a 030604 1f6b3c 7dff9f 060a07',
  ),
  shape: {
    font: "ui-monospace, 'Cascadia Code', 'Source Code Pro', Menlo, Consolas, 'DejaVu Sans Mono', monospace",
    'font-display': "ui-monospace, 'Cascadia Code', 'Source Code Pro', Menlo, Consolas, 'DejaVu Sans Mono', monospace",
    'font-mono': "ui-monospace, 'Cascadia Code', 'Source Code Pro', Menlo, Consolas, 'DejaVu Sans Mono', monospace",
    'weight-display': '700',
    'tracking-display': '-0.02em',
    'case-display': 'none',
    'shadow-display': 'none',
    radius: '0px',
    'radius-button': '0px',
    border: '1px',
    'border-style': 'solid',
    shadow: 'none',
    'shadow-button': 'none',
    press: '0px',
    motion: '0ms linear',
    texture: 'linear-gradient(var(--hp-haze) 1px, #0000 1px) 0 0/4px 4px',
  },
};
