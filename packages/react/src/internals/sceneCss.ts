import { colorTokens } from '@humble-pie/core';

/** The class letter of each colour that the art may be painted with, in the order of `colorTokens`. */
const letters = 'kzfmngajiphuxylcdbroevwt';
const widths = [2, 3, 4, 5, 6, 8, 10, 12, 15, 20, 30, 40, 50, 60, 90, 120];

/**
 * What all scenes share. Classes are plain, because a selector with an ancestor does not reach into
 * `<use>`; for the same reason the outline is made of inherited custom properties alone.
 */
export const sceneCss =
  [...letters].map((letter, at) => `.hp-${letter}{color:var(--hp-${colorTokens[at]})}`).join('') +
  `svg[data-hp-depth]{position:absolute;bottom:0;left:min(50cqw - var(--hp-stage-width)/2,100cqw - var(--hp-stage-width)*(var(--hp-focus-x,560) + 215)/800);width:var(--hp-stage-width);aspect-ratio:16/9;overflow:visible;pointer-events:none;will-change:transform;` +
  `fill:currentColor;stroke:var(--hp-line-color,none);stroke-width:var(--hp-line-width,0);stroke-linecap:round;stroke-linejoin:round}` +
  `[data-hp-anchor=top]{bottom:auto;top:0}` +
  `.hp-s{fill:none;stroke:var(--hp-line-color,currentColor)}.hp-cap{stroke-linecap:butt}` +
  widths.map((width) => `.hp-${width}{stroke-width:var(--hp-line-width,${width})}`).join('') +
  `.hp-q{opacity:var(--hp-overlay,.22)}.hp-half{opacity:var(--hp-overlay-strong,.5)}` +
  `[data-hp-intensity=outline]{opacity:.4;--hp-line-color:var(--hp-text);--hp-line-width:2;--hp-overlay:0;--hp-overlay-strong:0;` +
  colorTokens.slice(1, letters.length - 1).map((token) => `--hp-${token}:var(--hp-${token === 'ink' ? 'text' : 'sky'})`).join(';') +
  // Right to left the stage is mirrored; digits and clocks are not.
  `}[dir=rtl] .hp-upright{transform:scaleX(-1);transform-box:fill-box;transform-origin:center}[data-hp-intensity=outline] .hp-lean{display:none}` +
  // Nothing to see through: lines in the colour of lines, where else ink shows through the sky.
  `@media(prefers-reduced-transparency){[data-hp-intensity=outline]{opacity:1;--hp-line-color:var(--hp-line);--hp-ink:var(--hp-line)}}`;
