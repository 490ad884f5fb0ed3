/** The planes from the back to the front: depth, drawing, and the name of what moves by itself. `$` is the scene's id; `@4`, `@0` and `@5` are what the worlds say. */
export const planes: readonly (readonly [depth: number, art: string, className?: string])[] = [
  [0.05,
    '<g class="hp-z"><circle class="hp-half" cx="566" cy="196" r="240"/><circle cx="566" cy="196" r="186"/></g>' +
    '<path class="hp-f hp-s hp-4" stroke-dasharray="0 67" d="M344 44Q500 96 640 26T1200 66M-400 350Q0 300 330 336T760 300 1200 250M400 240l420 90"/>'],
  [0.15, '<path class="hp-h" d="M-400 420Q100 300 640 420T1200 440V530H-400z"/><g class="hp-f"><ellipse id="$o" cx="120" cy="384" rx="34" ry="9"/><use href="#$o" x="150" y="12"/><use href="#$o" transform="translate(-50 250)scale(.6 .4)"/></g>'],
  [0.3, '<circle class="hp-a" cx="416" cy="130" r="54"/><path class="hp-b" d="M416 76a54 54 0 000 108q-36-54 0-108z"/><g class="hp-l hp-s hp-12 hp-upright">@4</g>'],
  [0.35, '<circle class="hp-j" cx="716" cy="116" r="46"/><path class="hp-o" d="M716 70a46 46 0 000 92q-30-46 0-92z"/><g class="hp-l hp-s hp-10 hp-upright">@5</g>'],
  [0.5,
    '<path class="hp-d hp-s hp-10" d="M478 176C430 140 470 128 560 150S716 214 656 218"/><circle class="hp-g" cx="566" cy="186" r="90"/><path class="hp-c" d="M566 96a90 90 0 000 180C488 262 488 110 566 96z"/>' +
    '@0<path class="hp-l hp-s hp-5" d="M620 128q26 26 24 62"/><path class="hp-c hp-s hp-10" d="M478 176q20 34 92 46t86-4"/><path class="hp-l hp-s hp-3" d="M488 180q24 26 84 38t80-2"/>',
    'ringed'],
  // Crumb, and what is left of the tether.
  [0.85,
    '<g class="hp-hit" transform="translate(516 356)rotate(-17)scale(.86)"><path class="hp-t hp-s hp-5" d="M30 26C70 0 64 66 102 50q22-12 12-34M114 16l-11-7M114 16l-1-14M114 16l11-9"/><path class="hp-o" d="M-48-22h30v56h-30q-10 0-10-10v-36q0-10 10-10z"/>' +
    '<path class="hp-w hp-s hp-20" d="M-28-8Q-62-4-74-34M-8 44Q-26 60-20 84"/><path class="hp-w hp-s hp-20" d="M28-10Q62-6 78-38M12 42Q34 56 38 78"/><path class="hp-a" d="M-88-38a1 1 0 0128 0 1 1 0 01-28 0M66-44a1 1 0 0128 0 1 1 0 01-28 0M-36 82h32v16h-38zM24 76h34v16H24z"/>' +
    '<path class="hp-p" d="M-36-14Q-36-30 0-30T36-14V32Q36 54 0 54T-36 32z"/><path class="hp-w" d="M-36-14Q-36-30 0-30-18-20-16 12T4 54Q-36 54-36 32z"/><path class="hp-b" d="M-8 4h34v22H-8z"/><path class="hp-g hp-s hp-6" d="M2 12h0M16 12h0M2 20h0M16 20h0"/>' +
    '<circle class="hp-w" cy="-66" r="54"/><circle class="hp-y" cx="3" cy="-66" r="46"/><g transform="translate(3 -44)scale(.66)"><circle class="hp-e" cx="-29" cy="-62" r="25"/><circle class="hp-r" cx="-27" cy="-59" r="16"/><circle class="hp-i hp-q" cx="-29" cy="-62" r="25"/><circle class="hp-e" cx="30" cy="-62" r="27"/><circle class="hp-r" cx="28" cy="-59" r="18"/>' +
    '<path class="hp-e" d="M-30-36C-30-56-16-66 1-66S30-56 30-36C30-22 18-14 12-6Q6 4-4 4T-19-6C-22-14-30-22-30-36z"/><path class="hp-v" d="M-30-36C-30-56-16-66 1-66-12-60-22-48-21-34-20-22-14-14-19-6-22-14-30-22-30-36z"/><g class="hp-p hp-s hp-20"><path d="M-15-38h0M11-38h0M-8-8h6"/></g><path class="hp-i hp-s hp-8" d="M-13-41h0M13-41h0"/><path class="hp-a" d="M-12-18Q-5-24 2-18 1-11-5-11T-12-18z"/><path class="hp-i hp-s hp-4" d="M-6-1h3"/></g>' +
    '<path class="hp-p hp-s hp-5" d="M-26-94Q-12-108 6-106M38-52q2-8 2-16"/></g>',
    'crumb'],
  // The ship, and who was at the tether.
  [1,
    '<path class="hp-n" d="M604 470Q620 404 720 392T1200 380V540H604z"/><path class="hp-y" d="M604 470Q620 404 720 392 650 424 660 540H604z"/><path class="hp-l hp-s hp-4" d="M640 424Q668 398 724 392T1200 380"/><circle class="hp-x" cx="742" cy="428" r="22"/><circle class="hp-l" cx="742" cy="428" r="14"/>' +
    '<path class="hp-t hp-s hp-5" d="M776 396Q804 350 768 330M768 330l-13-1M768 330l-9-10M768 330l3-13"/>'],
  [1,
    '<g transform="translate(704 386)"><path class="hp-b hp-s hp-5" d="M-26 2l-14 8M-20 6l-8 10M24 2l14 6M18 6l8 10"/><path class="hp-a" d="M-34-8Q-34-30 0-30T34-8Q32 10 0 10T-34-8z"/><path class="hp-b" d="M-34-8Q-34-30 0-30-22-24-20-6-18 6 0 10-32 10-34-8z"/><path class="hp-a hp-s hp-6" d="M-28-14q-16-8-14-24M28-16q14-4 14-18M-10-28v-12M10-28v-12"/>' +
    '<path class="hp-a" d="M-42-38q-18-6-12-28 6 2 8 12 2-12 12-16 12 24-8 32zM42-32q14-2 14-18-8 0-10 8-2-8-12-8-2 16 8 18z"/><circle class="hp-p" cx="-10" cy="-44" r="8"/><circle class="hp-p" cx="10" cy="-44" r="8"/><path class="hp-i hp-s hp-8" d="M-13-45h0M7-45h0"/><path class="hp-i hp-s hp-3" d="M-8-8q10 6 18-2"/></g>',
    'crab'],
  [1.15, '<path class="hp-y" d="M-400 500Q-60 400 260 470T520 530H-400z"/><path class="hp-m hp-s hp-4" d="M-400 500Q-60 400 260 470"/><g class="hp-n"><ellipse cx="80" cy="466" rx="40" ry="8"/></g>'],
];

/** What the three worlds say on a 404. */
export const digits = {
  '@4': '<path d="M420 100l-26 42h48M424 124v42"/>',
  '@0': '<path class="hp-d hp-s hp-15" d="M592 150c40 0 40 74 0 74s-40-74 0-74z"/>',
  '@5': '<path d="M720 92l-20 34h36M723 112v32"/>',
} as const;
