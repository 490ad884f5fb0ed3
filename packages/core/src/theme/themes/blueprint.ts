import { palette } from '../palette.js';
import type { Theme } from '../Theme.js';

/** A plan on the drawing board: white lines on Prussian blue, blue lines by day. */
export const blueprint: Theme = {
  id: 'blueprint',
  light: /* @__PURE__ */ palette(
    'd9ebfb f4fafe 8fc1ea 3f86d0 0b3a86 ffe89a e0562f 0f8fa8 06245a ffffff ' +
    'c2def5 68a4dd 245fab 082e6d fff2c4 f8b372 bf9474 7f4952 f5a690 065e85 899ab6 62779b c6d2e6 ' +
    '0a3590 33558f f4fafe 7aa7dc 0a3590 ffffff',
  ),
  dark: /* @__PURE__ */ palette(
    '0d3b86 1a4f9f 4585d0 2a66b3 07285f fff0b8 ff8b5e 5cc4dc 041a40 f4f9ff ' +
    '2f6ab7 3775c1 184688 05204e fbf4d5 ffcb96 c2a286 885a5a ffbfa8 2f7293 8090a8 5a6c89 bbc8db ' +
    'f4f9ff c6daf3 0a3276 5b8fd0 f4f9ff 0d3b86',
  ),
  shape: {
    font: "ui-monospace, 'Cascadia Code', 'Source Code Pro', Menlo, Consolas, 'DejaVu Sans Mono', monospace",
    'font-display': "ui-monospace, 'Cascadia Code', 'Source Code Pro', Menlo, Consolas, 'DejaVu Sans Mono', monospace",
    'font-mono': "ui-monospace, 'Cascadia Code', 'Source Code Pro', Menlo, Consolas, 'DejaVu Sans Mono', monospace",
    'weight-display': '700',
    'tracking-display': '-0.03em',
    'case-display': 'none',
    'shadow-display': 'none',
    radius: '0px',
    'radius-button': '0px',
    border: '1px',
    'border-style': 'dashed',
    shadow: 'none',
    'shadow-button': 'none',
    press: '1px',
    motion: '100ms linear',
    texture: 'linear-gradient(var(--hp-haze) 2px, #0000 2px) 0 0/96px 96px, linear-gradient(90deg, var(--hp-haze) 2px, #0000 2px) 0 0/96px 96px, linear-gradient(var(--hp-haze) 1px, #0000 1px) 0 0/24px 24px, linear-gradient(90deg, var(--hp-haze) 1px, #0000 1px) 0 0/24px 24px',
  },
};
