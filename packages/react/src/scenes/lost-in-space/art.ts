/** The planes from the back to the front: depth, drawing, and the name of what moves by itself. `$` is the scene's id; `@4` and `@0` are the worlds. */
export const planes: readonly (readonly [depth: number, art: string, className?: string])[] = [
  // A hole in the clouds, cut out of paper, layer by layer.
  [0.05, '<g class="hp-z" transform="translate(592 206)"><path id="$b" d="M-262 0C-262-38-227-68-204-104S-170-186-134-205-48-210 0-209 94-220 131-201 179-141 204-104 269-38 270 0 234 71 209 107 166 179 128 197 47 203 0 204-97 223-134 205-181 141-204 104-262 38-262 0z"/></g><use href="#$b" class="hp-h" transform="translate(596 206)rotate(20)scale(.97)"/>'],
  [0.15, '<use href="#$b" class="hp-f" transform="translate(596 208)rotate(50)scale(.93)"/><use href="#$b" class="hp-m" transform="translate(596 208)rotate(95)scale(.87)"/>'],
  [0.25, '<use href="#$b" class="hp-x" transform="translate(596 210)rotate(140)scale(.81)"/><use href="#$b" class="hp-n" transform="translate(596 210)rotate(190)scale(.75)"/><path class="hp-l hp-s hp-4" stroke-dasharray="0 57" d="M470 80Q560 96 700 76M450 300Q600 200 740 260M480 240l200-60"/><g class="hp-l"><path id="$s" d="M590 244q2 12 14 14-12 2-14 14-2-12-14-14 12-2 14-14z"/><use href="#$s" transform="translate(392 84)scale(.6)"/></g>'],
  [0.4, '<g transform="translate(714 150)rotate(12)"><g class="hp-upright"><g class="hp-o"><g id="$f">@4</g></g><use href="#$f" class="hp-j" x="6" y="-5"/></g></g>'],
  [0.45, '<g transform="translate(468 150)rotate(-12)"><g class="hp-upright"><g class="hp-o"><g id="$g">@4</g></g><use href="#$g" class="hp-j" x="6" y="-5"/></g></g>'],
  [0.55,
    '<g transform="translate(590 132)"><path class="hp-d hp-s hp-10" d="M-83 15A84 24-10 0183-15"/><g class="hp-c"><g id="$0" class="hp-upright">@0</g></g><use href="#$0" class="hp-g" x="5" y="-5"/><path class="hp-r hp-s hp-10" d="M-83 15A84 24-10 0083-15"/></g>'],
  // The moon, and who lives there.
  [0.7,
    '<path class="hp-u" d="M128 390V346a52 52 0 01104 0v44z"/><path class="hp-f" d="M180 294q52 4 52 52v44h-40q10-60-12-96z"/><path class="hp-g hp-s hp-12" stroke-dasharray="0 26" d="M154 340h60"/><path class="hp-u hp-s hp-5" d="M180 294v-26"/><path class="hp-g hp-s hp-10" d="M180 264h0"/>' +
    '<path class="hp-m" d="M-400 330Q180 330 560 428 760 456 1200 380V530H-400z"/><path class="hp-u hp-s hp-4" d="M-400 330Q180 330 560 428 760 456 1200 380"/><g class="hp-x"><ellipse id="$o" cx="72" cy="372" rx="40" ry="7"/><use href="#$o" x="190" y="34"/></g>'],
  // Crumb, and what is left of the tether.
  [0.85,
    '<g class="hp-hit" transform="translate(488 342)rotate(-17)scale(.96)"><path class="hp-p hp-s hp-5" d="M30 26C70 0 64 66 102 50q22-12 12-34M114 16l-11-7M114 16l-1-14M114 16l11-9"/><path class="hp-o" d="M-48-22h30v56h-30q-10 0-10-10v-36q0-10 10-10z"/>' +
    '<path class="hp-w hp-s hp-20" d="M-28-8Q-62-4-74-34M-8 44Q-26 60-20 84"/><path class="hp-w hp-s hp-20" d="M28-10Q62-6 78-38M12 42Q34 56 38 78"/><path class="hp-a" d="M-88-38a1 1 0 0128 0 1 1 0 01-28 0M66-44a1 1 0 0128 0 1 1 0 01-28 0M-40 84q0-4 4-4h26q6 0 6 8v8q0 6-6 6h-30q-8-2-8-8 0-6 8-10zM26 74q0-4 4-4h26q8 4 8 12 0 8-8 8H30q-6 0-6-6z"/>' +
    '<path class="hp-p" d="M-36-14Q-36-30 0-30T36-14V32Q36 54 0 54T-36 32z"/><path class="hp-w" d="M-36-14Q-36-30 0-30-18-20-16 12T4 54Q-36 54-36 32z"/><path class="hp-b" d="M-8 4h34v22H-8z"/><path class="hp-g hp-s hp-6" d="M2 12h0M16 12h0M2 20h0M16 20h0"/>' +
    '<circle class="hp-w" cy="-66" r="54"/><circle class="hp-y" cx="3" cy="-66" r="46"/><g transform="translate(3 -44)scale(.66)"><circle class="hp-e" cx="-29" cy="-62" r="25"/><circle class="hp-r" cx="-27" cy="-59" r="16"/><circle class="hp-i hp-q" cx="-29" cy="-62" r="25"/><circle class="hp-e" cx="30" cy="-62" r="27"/><circle class="hp-r" cx="28" cy="-59" r="18"/>' +
    '<path class="hp-e" d="M-30-36C-30-56-16-66 1-66S30-56 30-36C30-22 18-14 12-6Q6 4-4 4T-19-6C-22-14-30-22-30-36z"/><path class="hp-v" d="M-30-36C-30-56-16-66 1-66-12-60-22-48-21-34-20-22-14-14-19-6-22-14-30-22-30-36z"/><g class="hp-p hp-s hp-20"><path d="M-15-38h0M11-38h0M-8-8h6"/></g><path class="hp-i hp-s hp-8" d="M-13-41h0M13-41h0"/><path class="hp-a" d="M-12-18Q-5-24 2-18 1-11-5-11T-12-18z"/><path class="hp-i hp-s hp-4" d="M-6-1h3"/></g>' +
    '<path class="hp-p hp-s hp-5" d="M-26-94Q-12-108 6-106M38-52q2-8 2-16"/></g>',
    'crumb'],
  // The ship, and who was at the tether.
  [1, '<circle class="hp-w" cx="774" cy="484" r="116"/><circle class="hp-p" cx="782" cy="490" r="106"/><path class="hp-a hp-s hp-15" d="M676 440Q760 410 890 440"/><path class="hp-p hp-s hp-5" d="M684 440Q636 440 646 390t4-40m0 0l-12-5m12 5l-4-13m4 13l7-12"/>'],
  [1,
    '<g transform="translate(728 360)rotate(-12)scale(1.2)"><ellipse class="hp-i hp-q" cx="6" cy="14" rx="44" ry="6"/><path class="hp-b hp-s hp-5" d="M-26 2l-14 8M-20 6l-8 10M24 2l14 6M18 6l8 10"/><path class="hp-a" d="M-34-8Q-34-30 0-30T34-8Q32 10 0 10T-34-8z"/><path class="hp-b" d="M-34-8Q-34-30 0-30-22-24-20-6-18 6 0 10-32 10-34-8z"/><path class="hp-a hp-s hp-6" d="M-28-14q-16-8-14-24M28-16q14-4 14-18M-10-28v-12M10-28v-12"/>' +
    '<path class="hp-p hp-s hp-5" d="M-60-52l36-6"/><path class="hp-a" d="M-42-38q-18-6-12-28 6 2 8 12 2-12 12-16 12 24-8 32zM42-32q14-2 14-18-8 0-10 8-2-8-12-8-2 16 8 18z"/><circle class="hp-p" cx="-10" cy="-44" r="8"/><circle class="hp-p" cx="10" cy="-44" r="8"/><path class="hp-i hp-s hp-8" d="M-13-45h0M7-45h0"/><path class="hp-i hp-s hp-3" d="M-8-8q10 6 18-2"/></g>',
    'crab'],
  [1.15, '<path class="hp-y" d="M-400 400Q140 400 400 530H-400z"/><path class="hp-x hp-s hp-4" d="M-400 400Q140 400 400 530"/>'],
];

/** The worlds of a 404. */
export const digits = {
  '@4': '<path d="M2-76H22Q34-76 34-64V18H46Q58 18 58 30T46 44H34V64Q34 76 22 76H10Q-2 76-2 64V44H-46Q-64 44-54 28zM-2-24L-28 18H-2z"/><path class="hp-o" d="M4-40a9 7 0 0118 0 9 7 0 01-18 0M8 46a6 8 0 0112 0 6 8 0 01-12 0M-36 30a9 5 0 0118 0 9 5 0 01-18 0"/><path class="hp-p hp-s hp-5 hp-q" d="M26-62V22"/>',
  '@0': '<path d="M0-78C40-78 52-40 52 0S40 78 0 78-52 40-52 0-40-78 0-78zM0-42C-14-42-18-20-18 0S-14 42 0 42 18 20 18 0 14-42 0-42z"/><path class="hp-c" d="M-38-20a8 10 0 0116 0 8 10 0 01-16 0M24 44a8 7 0 0116 0 8 7 0 01-16 0"/><path class="hp-l hp-s hp-5" d="M28-58q14 18 16 46"/>',
} as const;
