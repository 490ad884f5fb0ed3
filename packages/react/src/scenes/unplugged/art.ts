/** The planes from the back to the front: depth, drawing, and the name of what moves by itself. `$` is the scene's id, `@` the number. */
export const planes: readonly (readonly [depth: number, art: string, className?: string])[] = [
  [0.05,
    '<g class="hp-z"><circle class="hp-half" cx="540" cy="190" r="226"/><circle cx="540" cy="190" r="172"/></g><circle class="hp-g" cx="540" cy="190" r="128"/>'],
  [0.1,
    '<path class="hp-h" d="M-400 330h838l10-34h44l10 34h60l10-50h700V540H-400"/>'],
  // A town in the dark; its lights wait for current.
  [0.25,
    '<path class="hp-f" d="M-400 390h330l30-50h160l20 40h260l20 24h164l20-84 30-60h30v-68l20-30 20 30v20h12v-84l30-36 30 36v132h500V540H-400z"/><g class="hp-u">' +
    '<path id="$w" d="M678 198h12v16h-12zm50-62h12v16h-12zm24 0h12v16h-12zm-24 28h12v16h-12"/></g>'],
  [0.25, '<use class="hp-g" href="#$w"/>', 'lights'],
  [0.45,
    '<path class="hp-u" d="M-400 430h760l30-30h80l16 24h700V540H-400"/>'],
  // The other side.
  [0.7,
    '<path class="hp-m" d="M676 272H1200V540H640l14-60-8-40 22-60z"/><path class="hp-x" d="M684 276H1200V540H700l-8-70 14-50-20-60 12-50z"/><path class="hp-c" d="M664 270q2-8 16-8H1200v22H772q-12 12-24 0-12 12-24 0-12 12-24 0-12 12-24 0-12-2-12-14"/>'],
  [0.75,
    '<path class="hp-n" d="M432 304l-10 60 12 40-20 50 10 100H-400V304z"/><path class="hp-x" d="M-400 304H400l-8 50-40 20-30-10-60 40-40-20-600 30"/><path class="hp-c" d="M-400 296H424q14 0 14 10t-14 10q-12 12-24 0-12 12-24 0-12 12-24 0-12 12-24 0-12 6-24 0L-400 306"/>' +
    '<circle class="hp-z" cx="381" cy="184" r="32"/><path class="hp-i hp-q" d="M352 300q30-6 60 0-30 6-60 0z"/><path class="hp-d" d="M372 300l2-96h14l2 96z"/><path class="hp-y hp-q" d="M372 300l2-96h5l-1 96z"/><path class="hp-g" d="M368 168h26l-4 32h-18z"/><path class="hp-y" d="M362 168q10-4 15-14h8q5 10 15 14zM370 198h22v8h-22z"/>'],
  [0.85,
    '<path class="hp-t hp-s hp-6" d="M572 248C500 250 560 330 500 334S460 320 424 322"/>' +
    '<path class="hp-v hp-s hp-6" d="M420 262L392 240 371 244M391 248L371 252q-14 4-8 14"/>' +
    '<g transform="translate(436 270)scale(-1.05 1.05)">' +
    '<path class="hp-v" d="M-16-2Q2 6 5 18-4 19-4 28H11L23 16 18 10Q18-4 8-14zM-58-46L-142-40-142-30-50-30z"/>' +
    '<path class="hp-t hp-s hp-6" d="M-170-32h-16m16 18h-16"/><path class="hp-a" d="M-122-24q0-14-10-14h-36q-8 0-8 8v16q0 8 8 8h36q10 0 10-18z"/><path class="hp-b" d="M-123-16h-53v2q0 8 8 8h36q8 0 9-10z"/><circle class="hp-v" cx="-142" cy="-36" r="8"/>' +
    '<path class="hp-e" d="M-62-48C-30-54 12-48 26-24 36-4 16 12-8 6-32 0-54-10-68-28z"/><path class="hp-v" d="M-30-50C0-50 18-40 26-24 36-4 16 12-8 6 30 0 10-40-30-50z"/><path class="hp-w" d="M-64-30C-46-10-24 2-6 6-4-8-30-18-54-36z"/>' +
    '<path class="hp-e" d="M0-6Q22 4 24 18 15 19 15 28H30L42 16 37 10Q40-6 28-22z"/>' +
    '<path class="hp-a" d="M-66-26q18-4 20-26l12 8q2 20-20 24zM-36-48l36-8-8 12 10 12-36-2z"/>' +
    '<path class="hp-e" d="M-56-38L-134-24-134-13-52-22z"/><circle class="hp-e" cx="-134" cy="-18" r="9"/>' +
    '<g transform="translate(-62 -42)rotate(-4)"><circle class="hp-v" cx="-12" cy="-68" r="25"/><circle class="hp-r hp-half" cx="-14" cy="-66" r="16"/>' +
    '<path class="hp-e" d="M30-32C30-54 14-64-2-64-20-64-28-52-33-40-37-30-47-24-56-19-62-15-60-8-53-7-36-4-22 2-4 2 16 2 30-12 30-32z"/>' +
    '<path class="hp-v" d="M30-32C30-54 14-64-2-64 12-58 20-46 18-32 16-14 0-4-22-2-16 1-10 2-4 2 16 2 30-12 30-32z"/>' +
    '<path class="hp-p" d="M-33-8C-28-16-40-26-48-24L-56-19C-62-15-60-8-53-7-46-6-40-5-33-8z"/><circle class="hp-e" cx="25" cy="-56" r="27"/><circle class="hp-r" cx="23" cy="-53" r="18"/>' +
    '<path class="hp-a" d="M-64-18Q-63-26-55-25T-51-15Q-58-9-64-18z"/><circle class="hp-p" cx="-20" cy="-39" r="10"/><circle class="hp-i" cx="-25" cy="-38" r="5"/><circle class="hp-p" cx="-23" cy="-40" r="2"/><path class="hp-i hp-s hp-2" d="M-50-7Q-42-12-36-10"/></g>' +
    '</g>',
    'crumb'],
  [0.85,
    '<g transform="translate(498 372)"><path class="hp-t hp-s hp-3" d="M-24-14L0-38 24-14"/><path class="hp-w" d="M-40-18h86v44h-86z"/><path class="hp-p" d="M-43-20h84v42h-84z"/><g class="hp-upright">@</g></g>',
    'tag'],
  [0.85,
    '<path class="hp-t hp-s hp-6" d="M680 246q14 0 12-14 0-12 10-16M708 218q0 44 30 46h90"/><path class="hp-j" d="M652 226h24q12 0 12 12v14q-2 12-12 12h-24z"/><path class="hp-o" d="M652 252h36q-2 12-12 12h-24zM652 226h8v38h-8z"/>',
    'socket'],
  [0.85,
    '<path class="hp-i hp-q" d="M700 270q50-6 96 0-46 6-96 0z"/><g class="hp-hit" transform="translate(730 270)scale(.82 .92)"><path class="hp-d" d="M-10-30L-26 0h9L2-28zM44-30l4 30h9l0-34z"/><path class="hp-w" d="M-12-90Q-10-112 8-116 0-104 2-88z"/>' +
    '<path class="hp-c" d="M64-44q12-6 10-16-8 2-14 10l-26-6Q6-66-14-52-16-30 4-22L-4-30-18 0h10L14-20Q30-14 40-22L44-14 50 0H60L56-10Q70-20 66-34z"/><path class="hp-d" d="M-2-32Q20-24 66-34 70-20 56-16 30-14 14-20L4-22z"/>' +
    '<path class="hp-c" d="M-14-44L-20-74-24-58Q-38-52-44-60-46-66-34-76-22-92-2-92 8-84 10-66L16-48z"/><path class="hp-p" d="M-34-76Q-46-66-44-60-38-52-24-58-22-70-34-76zM-28-57q4 14-8 22 0-10-2-22zM-4-88Q2-114 28-108 12-104 10-84z"/>' +
    '<path class="hp-d" d="M4-80l22-2q-6 12-20 8z"/><circle class="hp-p" cx="-16" cy="-78" r="7"/><circle class="hp-i" cx="-19" cy="-77" r="3"/><path class="hp-d" d="M-24-79a1 1 0 0116-2z"/></g>',
    'goat'],
  [1.15,
    '<path class="hp-y" d="M-400 440q200-30 420-6t440 6 300-16 440-6V560H-400z"/><path class="hp-c hp-s hp-4" d="M-400 440q200-30 420-6t440 6 300-16 440-6"/>' +
    '<path class="hp-y" d="M626 448q-10-30-34-38 26-4 40 16-2-30-14-42 28 12 28 38 8-24 32-30-20 22-22 56z"/>'],
];

/** 502, as the tag has it. */
export const digits =
  '<path class="hp-i hp-s hp-6" d="M-17-10h-13l-2 11q14-4 14 5t-16 6M0-10c-12 0-12 24 0 24s12-24 0-24M18-6q8-8 14-2t-14 20h16"/>';
