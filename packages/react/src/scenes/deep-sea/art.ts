/** The planes from the back to the front: depth, drawing, and the name of what moves by itself. `$` is the scene's id, `@` the number. */
export const planes: readonly (readonly [depth: number, art: string, className?: string])[] = [
  // Water: each layer multiplies what lies behind it, so that the deep is dark and still of its colour.
  [0.05,
    '<path class="hp-j" d="M356-40H800V440H356z"/><path class="hp-p hp-q hp-lean" d="M450-40h50L430 300H340zM560-40h30l-30 340h-90z"/>' +
    '<g class="hp-j hp-lean"><path class="deep" d="M356 104q60-20 120 0t120 0 120 0 120 0V440H356z"/><path class="deep" d="M356 190q50-20 60 10t30 60q20-30 50-10 70-20 110 10t80-20q20-70 50-66t64-20V440H356z"/><path class="hp-half deep" d="M356 200q60-20 120 0t120 0 120 0 120 0V440H356z"/></g>'],
  [0.35, '<path class="hp-d" d="M356 334q120-24 214-6t240-4v120H356z"/><path class="hp-j hp-half deep" d="M356 334q120-24 214-6t240-4v120H356z"/>'],
  // Sunken letters, `@`.
  [0.45,
    '<g transform="translate(566 337)scale(.84)"><g class="hp-upright"><g class="hp-o"><g id="$n">@</g></g><use href="#$n" class="hp-w" x="6" y="-5"/><use href="#$n" class="hp-j hp-half deep" x="6" y="-5"/></g></g>'],
  // Who has the page.
  [0.5,
    '<g transform="translate(688 206)scale(.9)"><path class="hp-c" d="M-20 14Q-38-20-18-36 8-50 24-26 34-4 20 16L0 22z"/><path class="hp-d" d="M-6-41Q16-42 24-26 34-4 20 16L0 22Q20 8 14-14 10-34-6-41z"/><path class="hp-p hp-s hp-20" d="M-17-10h0M3-10h0"/><path class="hp-i hp-s hp-8" d="M-21-14h0M-1-14h0"/>' +
    '<path class="hp-d hp-s hp-8" d="M18 12q18 6 14 24t10 18M8 16q10 14 4 28t6 20"/><path class="hp-p" d="M-66-8l30-8 12 42-32 8z"/><path class="hp-a hp-s hp-3" d="M-56-1l14-4M-54 8l17-4"/><path class="hp-c hp-s hp-8" d="M-14 12Q-26 26-36 16M-6 18q2 20-22 20"/></g>', 'thief'],
  // The light, then the fish.
  [2, '<g transform="scale(.4 1)"><path class="hp-l hp-half" d="M510 142L424 350q100 30 220 0L534 142z"/><path class="hp-p" d="M514 142L460 352q76 20 150 0L530 142z"/></g>', 'swim lamp hp-lean'],
  [2,
    '<g transform="scale(.4 1)"><g class="hp-hit" transform="translate(626 106)scale(.65)"><path class="hp-d hp-s hp-6" d="M-10-80C-30-150-158-142-160-12"/>' +
    '<path class="hp-b" d="M98-20L152-58q-6 30 0 52 6 24-2 56L98 24zM20-84Q50-124 92-106 76-84 84-54z"/>' +
    '<path class="hp-a" d="M-92-4C-84-60-40-92 22-88 76-84 114-46 114 2 114 52 62 90 2 88-56 88-116 76-112 30z"/><path class="hp-b" d="M22-88C76-84 114-46 114 2 114 52 62 90 2 88-20 88-42 86-60 82 10 82 62 50 66-4 70-40 50-74 22-88z"/>' +
    '<path class="hp-i" d="M-104 10C-70-14-8-10 22 24 12 50-40 70-108 54q-10-20 4-44z"/><path class="hp-r" d="M-70 58q30-26 70-8-30 16-70 8z"/><path class="hp-p" d="M-96 5l8 24 10-32zM-70-3l10 28 12-30zM-38-6l12 24 10-20zM-104 55l4-30 14 32zM-78 60l8-26 12 26zM-48 60l12-20 8 16z"/>' +
    '<circle class="hp-p" cx="-40" cy="-38" r="25"/><circle class="hp-i" cx="-51" cy="-27" r="12"/><path class="hp-b hp-s hp-8" d="M-66-74q20-16 44 0"/>' +
    '<path class="hp-a" d="M40 18q40-16 54 10-10 32-48 22z"/><path class="hp-r hp-s hp-8" d="M44-50h0m16 16h0m-8 18h0m-20-14h0"/>' +
    '<path class="hp-w" d="M-174-14h28l22 46h-72z"/><path class="hp-p" d="M-160-14h14l22 46h-36z"/><circle class="hp-g" cx="-160" cy="36" r="13"/><path class="hp-c" d="M-198 28h76v7h-76z"/></g></g>',
    'swim'],
  [0.6, '<path class="hp-i hp-half" d="M356 372q120-24 214-6t240-4v120H356z"/><path class="hp-j hp-s hp-8" d="M724 340q-14-24 0-50t0-40M446 360q-14-24 0-50"/>'],
  [0.6, '<g class="hp-g"><path id="$e" d="M410 250a1 1 0 0116 0 1 1 0 01-16 0m22 0a1 1 0 0116 0 1 1 0 01-16 0"/><use href="#$e" transform="translate(250 40)scale(.6)"/><use href="#$e" x="290" y="20"/></g>', 'eyes'],
  // The hull, and the window in it: it hides what swims out of sight.
  [0.7,
    '<path class="hp-z" d="M430-600Q220 150 390 530H1200V-600zM570 18a186 186 0 110 372 186 186 0 010-372z"/><path class="hp-k hp-s hp-8 hp-lean" stroke-dasharray="0 30" d="M446-600Q236 150 406 530"/>' +
    '<path class="hp-h" d="M-400 300H411A186 186 0 00729 300H1200V530H-400z"/><path class="hp-f hp-s hp-12" d="M-400 330H280q30 0 30 30v100M-400 360H120q30 0 30 30v100"/>' +
    '<circle class="hp-d" cx="206" cy="378" r="34"/><circle class="hp-c" cx="208" cy="376" r="34"/><circle class="hp-p" cx="208" cy="376" r="25"/><path class="hp-i hp-s hp-4 hp-lean" stroke-dasharray="0 14" d="M192 385a18 18 0 1132 0"/><path class="hp-a hp-s hp-4" d="M208 376l12 9"/>' +
    '<circle class="hp-d hp-s hp-30" cx="567" cy="207" r="202"/><circle class="hp-c hp-s hp-30" cx="570" cy="204" r="202"/><circle class="hp-d hp-s hp-6" cx="570" cy="204" r="186"/><circle class="hp-l hp-s hp-10" stroke-dasharray="0 53" cx="570" cy="204" r="202"/><path class="hp-p hp-s hp-12 hp-half" d="M404 150q12-38 38-66"/>'],
  // Crumb.
  [1,
    '<g transform="translate(380 456)scale(-1.15 1.15)"><path class="hp-v" d="M-14-56Q-40 0 2 0T10-56z"/><path class="hp-a" d="M-21-48Q-4-40 14-52L20-40Q0-22-26-34z"/>' +
    '<g transform="translate(-6 -52)rotate(16)"><circle class="hp-v" cx="-12" cy="-68" r="25"/><circle class="hp-r" cx="-14" cy="-66" r="16"/><path class="hp-e" d="M30-32C30-54 14-64-2-64-20-64-28-52-33-40-37-30-47-24-56-19-62-15-60-8-53-7-36-4-22 2-4 2 16 2 30-12 30-32z"/><path class="hp-v" d="M30-32C30-54 14-64-2-64 12-58 20-46 18-32 16-14 0-4-22-2-16 1-10 2-4 2 16 2 30-12 30-32z"/><path class="hp-p" d="M-33-8C-28-16-40-26-48-24L-56-19C-62-15-60-8-53-7-46-6-40-5-33-8z"/><circle class="hp-e" cx="25" cy="-56" r="27"/><circle class="hp-r" cx="23" cy="-53" r="18"/><path class="hp-a" d="M-64-18Q-63-26-55-25T-51-15Q-58-9-64-18z"/><circle class="hp-p" cx="-20" cy="-39" r="9"/><circle class="hp-i" cx="-23" cy="-39" r="5"/><path class="hp-i hp-s hp-2" d="M-50-7Q-42-9-38-14"/></g></g>', 'crumb'],
  [1.15, '<path class="hp-n" d="M-400 420H560q60 0 80 30v80H-400z"/><path class="hp-x hp-s hp-4" d="M-400 420H560q60 0 80 30"/><path class="hp-e" d="M340 426a14 11 0 0128 0 14 6 0 01-28 0zm56 0a14 11 0 0128 0 14 6 0 01-28 0z"/>'],
];

/** 404, leaning as they have come down. */
export const digits = '<path transform="translate(-108 4)rotate(-7)" d="M18-150L-52-54V-24H14V20H46V-24H60V-56H46V-150zM14-56H-14L14-96z"/><path transform="rotate(4)" d="M0-146C-38-146-50-110-50-66S-38 20 0 20 50-22 50-66 38-146 0-146zM0-114C18-114 19-92 19-66S18-14 0-14-19-40-19-66-18-114 0-114z"/><path transform="translate(108 10)rotate(9)" d="M18-150L-52-54V-24H14V20H46V-24H60V-56H46V-150zM14-56H-14L14-96z"/>';
