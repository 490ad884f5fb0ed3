import type { SceneProps } from '@humble-pie/react';
import { keyframes, styled } from 'styled-components';

// Markup in a stage of 800×450 units. It is a constant; nothing that comes from outside is ever part of it.
const sky = '<circle class="hp-z" cx="600" cy="190" r="190"/><circle class="hp-l" cx="600" cy="190" r="136"/>';

const far =
  '<path class="hp-f" d="M-400 330C-250 286-120 300 20 326S300 300 420 316 640 276 800 304 1040 276 1200 300V520H-400z"/>' +
  '<path class="hp-z hp-half" d="M330 222q4-22 26-20 10-20 32-12 22-2 24 18 20 0 20 14zM700 96q4-18 22-16 10-18 30-10 18-2 20 14 18 0 18 12z"/>';

const middle =
  '<path class="hp-m" d="M-400 372C-200 334 0 352 160 360S460 332 600 348 900 330 1200 352V520H-400z"/>' +
  '<path class="hp-x" d="M96 356v-14h6v14zM262 356v-16h6v16zM738 346v-18h6v18z"/><path class="hp-u" d="M76 330a23 23 0 0 1 46 0q0 16-23 16t-23-16zM238 326a27 27 0 0 1 54 0q0 18-27 18t-27-18zM710 312a31 31 0 0 1 62 0q0 20-31 20t-31-20z"/>' +
  '<path class="hp-m" d="M99 307a23 23 0 0 0-23 23q0 16 23 16-12-18 0-39zM265 299a27 27 0 0 0-27 27q0 18 27 18-14-20 0-45zM741 281a31 31 0 0 0-31 31q0 20 31 20-16-22 0-51z"/>';

const meadow = '<path class="hp-n" d="M-400 408C-100 384 200 400 420 396S760 380 1200 400V520H-400z"/><path class="hp-x hp-s hp-4" d="M-400 408C-100 384 200 400 420 396S760 380 1200 400"/>';

const fence =
  '<path class="hp-y hp-half" d="M370 424h90l-30 10h-90zM530 424h90l-30 10h-90zM690 424h90l-30 10h-90z"/>' +
  '<path class="hp-d" d="M380 352H1240v14H380zM380 386H1240v14H380z"/><path class="hp-c" d="M380 352H1240v6H380zM380 386H1240v6H380z"/>' +
  '<path class="hp-c" d="M372 428v-94l16-12 16 12v94zM532 428v-94l16-12 16 12v94zM692 428v-94l16-12 16 12v94z"/>' +
  '<path class="hp-d" d="M372 428v-94l16-12v106zM532 428v-94l16-12v106zM692 428v-94l16-12v106z"/>' +
  '<path class="hp-t hp-s hp-3" d="M371 346q17 6 34 0M371 352q17 6 34 0M404 348q14 6 10 22 8-4 12 4"/>';

const bird =
  '<path class="hp-j" d="M566 118c-2-26 12-42 32-42s34 16 34 42q0 22-33 22t-33-22z"/><path class="hp-o" d="M566 118c-2-26 12-42 32-42-14 10-20 24-18 42q2 14 19 22-33 0-33-22z"/>' +
  '<path class="hp-j" d="M588 80q-2-14 8-18 2 8 12 8-2 8-4 10z"/><path class="hp-g" d="M601 106l24 6-24 8z"/>' +
  '<circle class="hp-p" cx="590" cy="102" r="8"/><circle class="hp-p" cx="614" cy="100" r="9"/><circle class="hp-i" cx="592" cy="103" r="4"/><circle class="hp-i" cx="616" cy="101" r="5"/>';

const balloon =
  '<path class="hp-t hp-s hp-3" d="M600 242q-10 22 2 44t-4 46q-8 16 4 28"/>' +
  '<path class="hp-a hp-hit" d="M600 92c40 0 66 30 66 68 0 40-36 64-60 74h-12c-24-10-60-34-60-74 0-38 26-68 66-68z"/>' +
  '<path class="hp-b" d="M600 92c-40 0-66 30-66 68 0 40 36 64 60 74h6c-20-18-42-38-42-74 0-34 16-60 42-68z"/>' +
  '<path class="hp-r" d="M634 118q16 12 16 34-2 8-9 6-2-24-14-34-2-8 7-6z"/><path class="hp-b" d="M594 234h12l6 12h-24z"/>';

const tag = (code: number | null) =>
  '<g transform="translate(600 296)rotate(6)"><path class="hp-w" d="M-38-10l12-12h66v44h-66l-12-12z"/><path class="hp-p" d="M-34-14l12-12h66v44h-66l-12-12z"/><circle class="hp-w" cx="-22" cy="-4" r="4"/>' +
  (code ? `<text class="hp-i hp-upright" x="15" y="5" font-size="26" font-weight="800" text-anchor="middle">${Number(code)}</text>` : '') +
  '</g>';

const grass =
  '<path class="hp-y" d="M-400 440q60-16 120-4l10-16 8 16q80-8 150 2l8-24 10 24 12-14 4 16q120-10 260 2l6-22 10 20 10-12 6 14q160-6 300 2l8-26 12 26 12-18 6 18q220-12 420 2v90H-400z"/>' +
  '<path class="hp-x hp-s hp-3" d="M80 452l6-18M96 452l-2-10M470 452l6-16M920 450l8-18M940 452l-2-10"/>';

const sway = keyframes`from { rotate: -2deg; } to { rotate: 3deg; }`;

const Stage = styled.div.withConfig({ componentId: 'hp-lost-balloon' })`
  --hp-focus-x: 590;
  .hp-hit { pointer-events: auto; }
  .balloon { transform-origin: 75% 30%; }
  .bird { translate: 0 9%; }
  [data-hp-intensity='playful'] &:is(:has(.hp-hit:hover), [data-hp-surprise] *) .bird { translate: 0 -4%; }
  [data-hp-motion='live'] & .bird { transition: translate 0.5s cubic-bezier(0.3, 1.4, 0.6, 1); }
  [data-hp-intensity='playful'][data-hp-motion='live'] & .balloon { animation: ${sway} 4s ease-in-out infinite alternate; }
`;

/** A plane: an outer `<svg>` with a depth. The page's own styles place it. */
const Plane = ({ depth, art, className }: { depth: number; art: string; className?: string }) => (
  <svg viewBox="0 0 800 450" data-hp-depth={depth} className={className} dangerouslySetInnerHTML={{ __html: art }} />
);

/** The balloon got away: the knot is still on the fence, the number is on its tag, and somebody rides along. */
export function LostBalloon({ model }: SceneProps) {
  return (
    <Stage aria-hidden="true">
      <Plane depth={0.05} art={sky} />
      <Plane depth={0.15} art={far} />
      <Plane depth={0.35} art={middle} />
      <Plane depth={0.6} art={meadow} />
      <Plane depth={0.75} art={fence} />
      <Plane depth={0.9} art={bird} className="bird" />
      <Plane depth={0.9} art={balloon + tag(model.code)} className="balloon" />
      <Plane depth={1.15} art={grass} />
    </Stage>
  );
}
