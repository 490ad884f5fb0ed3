/** The planes from the back to the front: depth, drawing, and the name of what moves by itself. `$` is the scene's id, `@` the number. */
export const planes: readonly (readonly [depth: number, art: string, className?: string])[] = [
  [0.05, '<g class="hp-z"><circle class="hp-half" cx="566" cy="196" r="236"/><circle cx="566" cy="196" r="194"/></g><circle class="hp-g" cx="566" cy="196" r="156"/>'],
  [0.1,
    '<path class="hp-h" d="M-400 320h710l18-70h64l10-18h100l40 90h658v60H-400z"/>'],
  [0.2,
    '<path class="hp-f" d="M-400 330H596l40-14 26-84h20l6-20h84l8 24h18l26 74h376V520H-400z"/><path class="hp-u" d="M636 316l26-84h60l-40 90z"/>'],
  // Cacti, each with its own idea of the way.
  [0.35,
    '<path class="hp-u" d="M-400 350q300-34 620-14t420-6 560 4V520H-400z"/><g class="hp-m"><path id="$k" class="hp-s hp-20" d="M740 350V250m-30 30v30h60v-50"/><use href="#$k" transform="translate(186 214)scale(.4)"/></g>'],
  // Four roads, and none of them is yours.
  [0.6,
    '<path class="hp-m" d="M-400 372q400-26 800-22t800 12V520H-400z"/><path class="hp-h" d="M590 352h20l90 168H420zM-400 410l1600-34v20L-400 438z"/>' +
    '<path class="hp-i hp-q" d="M548 408h36L470 520H380z"/>'],
  [0.65,
    '<g transform="translate(370 368)"><g class="hp-d"><path id="$w" class="hp-s hp-3" d="M-30-6C-20-26 22-24 28-2 24 20-22 22-26 2-18-14 12-14 20 6l12-8m-4 6 8 8"/><use href="#$w" transform="rotate(70)"/><use href="#$w" transform="rotate(220)"/></g><g class="hp-c"><use href="#$w" transform="rotate(144)"/></g></g>',
    'weed'],
  // The arms at the back point wherever there was room.
  [0.8,
    '<g class="hp-d" transform="translate(566 0)"><path id="$a" d="M-8-13H84l18 13-18 13H-8z" transform="translate(0 74)rotate(-50)"/><use href="#$a" transform="translate(0 16)scale(-1 1)rotate(8)"/><use href="#$a" transform="translate(-50 236)scale(-1 1)rotate(78)scale(.9)"/></g>'],
  [0.85,
    '<ellipse class="hp-i hp-half" cx="564" cy="408" rx="44" ry="8"/><path class="hp-d" d="M552 30l14-16 14 16 4 378h-36z"/><path class="hp-y hp-half" d="M552 30l14-16-4 394h-14z"/><path class="hp-c" d="M526 412q38-44 80 0z"/>'],
  // Weathered boards. Where the page has a way on, `Crossroads` paints one over.
  [0.85,
    '<g transform="translate(566 68)rotate(-4)"><g class="hp-p"><g id="$b"><path class="hp-y" d="M-30-12H154l20 17-22 17H-30z"/><path d="M-30-17H152l22 17-22 17H-30z"/><path class="hp-i hp-q" d="M-30-17h16v34h-16z"/><path class="hp-i hp-q hp-s hp-3" d="M0-7h100M20 6h80"/></g><use href="#$b" transform="translate(-9 120)rotate(-1)scale(-1 1)"/></g>' +
    '<g class="hp-c"><use href="#$b" transform="translate(-3 40)rotate(7)scale(-1 1)"/><use href="#$b" transform="translate(-12 160)rotate(1)"/></g><g class="hp-j"><use href="#$b" transform="translate(-6 80)rotate(8)"/></g></g>'],
  // The milestone.
  [0.9,
    '<g transform="translate(444 424)rotate(-4)"><ellipse class="hp-i hp-half" cx="-4" rx="60" ry="9"/><path class="hp-p" d="M-48 0v-36q0-28 24-30h48q24 2 24 30V0Q0 8-48 0z"/><path class="hp-j" d="M-48-40q2-26 24-28h48q22 2 24 28z"/><path class="hp-i hp-q" d="M-48 0v-36q0-28 24-30h12q-20 4-20 30v38z"/><g class="hp-i hp-upright" transform="translate(8 -6)">@</g></g>'],
  // The arm that nobody ordered, and whose paint is wet.
  [0.9,
    '<g transform="translate(566 280)rotate(5)"><path class="hp-b" d="M-26-14H96l22 19-22 19H-26z"/><path class="hp-a" d="M-26-19H96l22 19-22 19H-26zM-10 14h8v16q-4 6-8 0z"/><path class="hp-l" d="M22 2Q50-24 84-8L84 2z"/><path class="hp-g" d="M22 2h62v12H22z"/><path class="hp-b hp-s hp-6" d="M36 8h0m20 0h0"/></g>',
    'own'],
  // Crumb, with the brush.
  [1,
    '<ellipse class="hp-i hp-half" cx="682" cy="424" rx="54" ry="8"/><g class="hp-hit" transform="translate(684 422)scale(.82)"><path class="hp-v hp-s hp-5" d="M20-12C46 0 66-14 58-32S68-60 80-46"/><path class="hp-v" d="M-24 0Q-24-9-13-9T-1 0H-8Q-8-9 5-9T18 0z"/>' +
    '<path class="hp-e" d="M-14-56C-26-40-28-8 2-8 30-8 32-40 10-56z"/><path class="hp-v" d="M10-56C32-40 30-8 2-8 18-20 16-44 0-56z"/><path class="hp-a" d="M-21-48Q-4-40 14-52L20-43Q0-26-24-37z"/><path class="hp-b" d="M14-50L38-46 28-39 32-28 12-40z"/>' +
    '<g transform="translate(-6 -52)rotate(14)"><circle class="hp-v" cx="-12" cy="-68" r="25"/><circle class="hp-r hp-half" cx="-14" cy="-66" r="16"/><path class="hp-e" d="M30-32C30-54 14-64-2-64-20-64-28-52-33-40-37-30-47-24-56-19-62-15-60-8-53-7-36-4-22 2-4 2 16 2 30-12 30-32z"/><path class="hp-v" d="M30-32C30-54 14-64-2-64 26-46 24-8-22-2-16 1-10 2-4 2 16 2 30-12 30-32z"/><path class="hp-p" d="M-33-8C-28-16-40-26-48-24L-56-19C-62-15-60-8-53-7-46-6-40-5-33-8z"/><circle class="hp-e" cx="25" cy="-56" r="27"/><circle class="hp-r" cx="23" cy="-53" r="18"/><path class="hp-a" d="M-64-18Q-63-26-55-25T-51-15Q-58-9-64-18z"/><circle class="hp-p" cx="-20" cy="-39" r="9"/><circle class="hp-i" cx="-23" cy="-42" r="5"/></g>' +
    '<path class="hp-d hp-s hp-6" d="M-52-50l-20-60"/><path class="hp-a" d="M-80-110l14-4 2-16-10-16-12 18z"/><path class="hp-e hp-s hp-10" d="M-10-34q-30 4-42-14"/></g>' +
    '<path class="hp-p" d="M602 396h40l-4 32h-32z"/><path class="hp-a" d="M600 394q22-8 44 0v12q-6 6-10-2-4 18-10 2-12 0-14 4-6 6-10-4z"/>'],
  [1.15,
    '<path class="hp-n" d="M-400 446q420-20 760-6t840 0V530H-400z"/><path class="hp-x hp-s hp-4" d="M-400 446q420-20 760-6t840 0"/><g transform="translate(768 456)"><g id="$l"><path class="hp-o" d="M-12 0Q-22-50 0-90 22-50 12 0z"/><path class="hp-j" d="M-2 0Q8-50 0-90 22-50 12 0z"/></g><use href="#$l" transform="rotate(-48)scale(.9)"/><use href="#$l" transform="rotate(44)scale(.9)"/></g>'],
];

/** The arms that a way on is painted on, from the top, to the right and to the left by turns: how much each leans, and its colour. */
export const arms = [[0, 'p'], [7, 'c'], [8, 'j'], [-1, 'p'], [1, 'c']] as const;
