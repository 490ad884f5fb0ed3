/** The planes from the back to the front: depth, drawing, and the name of what moves by itself. `$` is the scene's id, `@` the number. */
export const planes: readonly (readonly [depth: number, art: string, className?: string])[] = [
  [0.05, '<g class="hp-z"><circle class="hp-half" cx="560" cy="190" r="228"/><circle cx="560" cy="190" r="184"/></g><circle class="hp-g" cx="560" cy="190" r="146"/>'],
  [0.15,
    '<path class="hp-h" d="M-400 296H1200V520H-400z"/><path class="hp-f" d="M-400 290H1200v12H-400z"/><path class="hp-f hp-s hp-2 hp-lean" d="M-400 334H1200"/><path class="hp-f hp-s hp-40 hp-cap hp-lean" stroke-dasharray="2 46" d="M-400 318H1200M-376 356H1200"/>'],
  // A towel on the radiator.
  [0.3,
    '<path class="hp-u hp-s hp-15" d="M90 322v60M112 322v60M134 322v60M156 322v60M178 322v60M200 322v60"/><path class="hp-m hp-s hp-6" d="M80 334h132"/><path class="hp-p" d="M104 308h46v46h-46z"/><path class="hp-w" d="M104 308h14v46h-14z"/><path class="hp-a" d="M104 338h46v6h-46z"/>'],
  [0.5, '<g class="hp-o"><path id="$w" d="M-400 372q50-10 100 0t100 0 100 0 100 0 100 0 100 0 100 0 100 0 100 0 100 0 100 0 100 0 100 0 100 0 100 0 100 0V530H-400z"/></g><use href="#$w" class="hp-j" y="6"/>'],
  [0.8,
    '<ellipse class="hp-o" cx="562" cy="404" rx="140" ry="14"/><path class="hp-d" d="M466 364q-26 6-22 34l10 10q16-16 34-22zM658 364q26 6 22 34l-10 10q-16-16-34-22z"/>' +
    '<path class="hp-a" d="M424 296h276q-4 56-28 76-14 14-40 14H492q-26 0-40-14-24-20-28-76z"/><path class="hp-b" d="M424 296h60q0 60 24 90h-16q-26 0-40-14-24-20-28-76z"/>' +
    '<path class="hp-j" d="M418 304h288q0 12-10 12-14 0-22-4-8 36-16 2-60 4-82 2-6 22-14 0-40 2-48 0-8 40-18 0-12 4-24-2-4 22-14-4-24 4-40-6z"/>' +
    '<path class="hp-w" d="M410 288h304q12 0 12 10t-12 10H410q-12 0-12-10t12-10z"/><path class="hp-p" d="M414 288h296q8 0 8 6t-8 6H414q-8 0-8-6t8-6z"/>'],
  [0.8, '<path class="hp-j" d="M514 132q0-50-16-60-16-10-22 14-4-30 18-30 18 2 26 30 8-28 26-30 22 0 18 30-6-24-22-14-16 10-16 60z"/>', 'spout'],
  [0.8, '<g transform="translate(520 102)"><path class="hp-c" d="M-22-2q0 22 22 22t24-26q-12 6-18 2 4-6 4-12a14 14 0 1 0-27 5q-5 4-5 9z"/><path class="hp-d" d="M-22-2q0 22 22 22 6 0 12-4-28 2-24-28-6 4-10 10z"/><path class="hp-a" d="M-15-20l-16 7 16 5z"/><circle class="hp-i" cx="-8" cy="-20" r="2"/></g>', 'duck'],
  [0.8,
    // The whale bulges over the rim.
    '<use href="#$m" class="hp-u" x="2" y="-2"/><g class="hp-n hp-hit"><path id="$m" d="M430 296C366 274 356 200 398 158c48-46 176-50 230 2 28 26 46 42 64 34 14-8 18-24 16-40-30-4-46-18-48-46 28-2 44 8 56 26 10-20 28-30 52-26 2 28-14 48-42 48 10 64-10 128-58 144z"/></g>' +
    '<path class="hp-y" d="M430 296C366 274 356 200 398 158c20-18 46-30 76-34-50 26-80 60-76 104 4 40 20 60 32 68z"/>' +
    '<path class="hp-p" d="M430 298c-44-14-68-52-62-90 30 26 90 34 134 10 40-20 100 20 180 82-80 18-180 18-252-2z"/><path class="hp-w" d="M430 298c-44-14-68-52-62-90 10 9 22 15 36 19-4 40 20 62 60 68 60 10 140 10 218 5-80 18-180 18-252-2z"/>' +
    '<path class="hp-w hp-s hp-3" d="M406 240q16 40 50 50M438 244q18 36 56 46M474 238q24 40 66 52M510 230q36 44 92 60"/>' +
    '<path class="hp-i hp-s hp-4" d="M372 212c30 24 86 32 130 6q14-8 16-20"/><path class="hp-p hp-s hp-4" d="M456 182q12 12 26 2"/><path class="hp-r" d="M488 206a1 1 0 0118 0 1 1 0 01-18 0"/>' +
    '<path class="hp-u hp-s hp-5" d="M560 136q40 8 66 38M736 126q8-6 18-6"/><path class="hp-n" d="M628 266q40-6 54 10 12 30-4 66-6 10-14 2-26-28-36-78z"/><path class="hp-y" d="M628 266q14 50 46 82-4 4-10-4-26-28-36-78z"/>',
    'whale'],
  [0.85,
    '<path class="hp-i hp-s hp-3" d="M508 306l2 36"/><g transform="translate(556 346)rotate(-5)"><path class="hp-i hp-q" d="M-60 4l18-26h86v52h-86z"/><path class="hp-p" d="M-60-2l18-26h86v52h-86z"/><circle class="hp-a" cx="-46" cy="-2" r="4"/><g class="hp-i hp-upright">@</g></g>'],
  // Crumb in the soap dish.
  [1,
    '<path class="hp-i hp-s hp-4" stroke-dasharray="0 6" d="M440 310q-6 30 0 54"/><path class="hp-w" d="M358 402h112q-8 24-56 24t-56-24z"/><path class="hp-p" d="M354 396h120q0 8-6 10H360q-6-2-6-10z"/><g transform="translate(408 400)scale(.54)"><path class="hp-e" d="M-13-52c-19 16-19 52-2 52h32c17 0 16-25-3-52z"/><path class="hp-v" d="M-13-52c-19 16-19 52-2 52h9c-16-6-14-28 1-52z"/><path class="hp-v hp-s hp-10" d="M-16-36l-18 12M16-36l36-6"/><path class="hp-a" d="M-22-44q22 14 44-2l3 9q-21 17-46 3z"/>' +
    '<g transform="translate(0 -50)"><circle class="hp-e" cx="-29" cy="-62" r="25"/><circle class="hp-r" cx="-27" cy="-59" r="16"/><circle class="hp-i hp-q" cx="-29" cy="-62" r="25"/><circle class="hp-e" cx="30" cy="-62" r="27"/><circle class="hp-r" cx="28" cy="-59" r="18"/><path class="hp-e" d="M-30-36C-30-56-16-66 1-66S30-56 30-36C30-22 18-14 12-6Q6 4-4 4T-19-6C-22-14-30-22-30-36z"/><path class="hp-v" d="M-30-36C-30-56-16-66 1-66-12-60-22-48-21-34-20-22-14-14-19-6-22-14-30-22-30-36z"/><circle class="hp-p" cx="-15" cy="-37" r="9"/><circle class="hp-p" cx="11" cy="-37" r="10"/><circle class="hp-i" cx="-18" cy="-37" r="5"/><circle class="hp-i" cx="8" cy="-37" r="6"/><path class="hp-p" d="M-4-19C6-19 14-13 14-6 14 2 5 6-4 6S-21 2-21-6C-21-13-14-19-4-19z"/><path class="hp-a" d="M-12 -18Q-5-24 2 -18Q1 -11 -5 -11T-12 -18z"/></g></g>' +
    '<path class="hp-i" d="M422 370h36l-6 14h-24z"/><path class="hp-d hp-s hp-3" d="M390 392l-2-92"/><path class="hp-c" d="M348 322q4-38 40-44 46 4 50 44-12-8-22 0-12-10-28 0-12-10-20 0-8-8-20 0z"/><path class="hp-d" d="M348 322q4-38 40-44-26 14-20 44-8-8-20 0z"/>',
    'crumb'],
  [1.15,
    '<g transform="translate(716 420)rotate(-28)"><path class="hp-d" d="M-34-18h64q10 0 10 10v22q0 10-10 10h-64z"/><path class="hp-c" d="M-34-18h64q10 0 10 10v8h-74z"/><path class="hp-p" d="M-20-18h26v42h-26z"/><path class="hp-b" d="M-50-10h16v26h-16z"/></g><use href="#$w" class="hp-o" x="30" y="52"/><path class="hp-j hp-s hp-4" d="M40 442q30-8 60 0M250 448q30-8 60 0M560 442q30-8 60 0"/>'],
];

/** 413, as the tag has it. */
export const digits = '<path class="hp-s hp-6" d="M-20-16L-30 4h22m-6-8v14M4-16v26M-2-10l6-6M16-16h14l-8 10q10 0 10 8t-16 8"/>';
