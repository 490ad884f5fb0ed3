/** The planes from the back to the front: depth, drawing, and the name of what moves by itself. `$` is the scene's id, `@` the number. */
export const planes: readonly (readonly [depth: number, art: string, className?: string])[] = [
  [0.05, '<g class="hp-z"><circle class="hp-half" cx="556" cy="190" r="252"/><circle cx="556" cy="190" r="206"/></g>'],
  // The wall, and a niche with a light of its own.
  [0.15,
    '<path class="hp-h" d="M-400 290H1200V520H-400z"/><path class="hp-f hp-s hp-12" d="M-400 290H1200M820 110h110v120H820z"/>' +
    '<path class="hp-g" d="M414 376V190a142 142 0 01284 0v186"/><path class="hp-f hp-s hp-30" d="M414 376V190a142 142 0 01284 0v186"/><path class="hp-u hp-s hp-12" d="M424 376V190a132 132 0 01132-132"/>' +
    '<path class="hp-u" d="M530 20h52l-10 48h-32z"/>'],
  [0.5, '<path class="hp-u" d="M-400 374H1200V520H-400z"/><path class="hp-f hp-s hp-4" d="M-400 374H1200"/>'],
  // A disk and an umbrella. A plinth takes the colour of what is around it.
  [0.6,
    '<g class="hp-f"><g id="$q"><ellipse class="hp-i hp-q" cx="396" cy="408" rx="58" ry="8"/><path d="M366 340h74v68h-74zM358 336h90v12h-90zM358 398h90v10h-90z"/><path class="hp-i hp-q" d="M358 336h32v12h50v4h-50v56h-32v-10h8v-50h-8z"/></g><use href="#$q" x="-156"/><use href="#$q" x="-314"/></g>' +
    '<g transform="translate(86 309)rotate(-8)"><path class="hp-n" d="M-27-27h46l8 8v46h-54z"/><path class="hp-w" d="M-12-27h28v18h-28z"/><path class="hp-p" d="M-18 0h38v27h-38z"/></g>' +
    '<g transform="translate(246 308)rotate(16)"><path class="hp-d hp-s hp-5" d="M0-66v92q0 12-10 12t-10-12"/><path class="hp-a" d="M-58-2Q-52-54 0-58 52-54 58-2 46-10 36-2 26-10 14-2 0-10-14-2-26-10-36-2-46-10-58-2z"/><path class="hp-b" d="M-58-2Q-52-54 0-58-30-40-36-2-46-10-58-2z"/><path class="hp-p" d="M-14-2Q-14-40 0-58 14-40 14-2 0-10-14-2z"/></g>'],
  // One sock. The other is not far.
  [0.7,
    '<g class="hp-p"><use href="#$q"/><use href="#$q" transform="translate(326 -424)scale(1 2.04)"/></g>' +
    '<g transform="translate(744 261)"><g id="$s"><path class="hp-j" d="M-16-76H16V-18Q16 0-2 0H-40Q-52 0-52-12T-40-26Q-16-28-16-46z"/><path class="hp-o" d="M-16-76h10v32q0 20-44 36 0-16 10-16 24-2 24-20z"/><path class="hp-p hp-s hp-6 hp-cap" d="M-16-52h32M-16-40h32"/><path class="hp-a" d="M16-26V-18Q16 0-2 0-8-18 16-26zM-34 0H-40Q-52 0-52-12T-40-26Q-28-14-34 0z"/><path class="hp-p" d="M-20-86h40v18h-40z"/></g></g>'],
  // The glove, which has seen somebody.
  [0.7,
    '<g transform="translate(402 336)"><path class="hp-j" d="M-24 0v-34l-18-24q0-12 10-8l14 12-6-34q0-12 12-6l6 34v-38q8-10 14 0v38l8-34q8-8 12 2l-6 36 12-20q10-4 10 8l-14 48v20z"/>' +
    '<path class="hp-o" d="M-24 0v-34l-18-24q0-12 10-8l22 32v34z"/><path class="hp-a" d="M-28-16h58v16h-58z"/></g>',
    'glove'],
  // What is no more.
  [0.85,
    '<use href="#$q" class="hp-p" transform="translate(-250 -424)scale(2 2.04)"/>' +
    '<path class="hp-p" d="M490 302h136v42H490z"/><path class="hp-c hp-s hp-8" d="M490 302h136v42H490z"/>' +
    '<path class="hp-l hp-hit" d="M488 258V160a68 68 0 01136 0v98z"/>' +
    '<path class="hp-a" d="M502 258c-14-8-10-26 4-28h104c14 2 18 20 4 28z"/><path class="hp-c hp-s hp-8" d="M484 260h144"/>'],
  [0.85, '<path class="hp-d hp-s hp-4" stroke-dasharray="8 9" d="M520 108h50l24 24v72h-74zm50 0v24h24m-56 24h40m-40 20h40"/>', 'ghost'],
  [0.85,
    '<path class="hp-c hp-s hp-3" d="M488 258V160a68 68 0 01136 0v98"/><path class="hp-p hp-s hp-6" d="M606 128q6 14 6 32v50"/><circle class="hp-c" cx="556" cy="84" r="9"/>' +
    '<g transform="translate(566 244)rotate(-6)"><path class="hp-w" d="M-50 3l14-22h82v44h-82z"/><path class="hp-p" d="M-50-3l14-22h82v44h-82z"/><circle class="hp-a" cx="-38" cy="-2" r="4"/><g class="hp-i hp-upright" transform="translate(6 -3)">@</g></g>'],
  // Crumb keeps watch.
  [1,
    '<ellipse class="hp-i hp-q" cx="664" cy="428" rx="72" ry="8"/><g transform="translate(664 424)scale(-.8 .8)"><path class="hp-v hp-s hp-5" d="M20-8C46 4 66-10 58-28S68-56 80-42"/>' +
    '<path class="hp-e" d="M-14-56C-26-40-28-2 2-2 32-2 32-40 10-56z"/><path class="hp-v" d="M10-56C32-40 30-2 2-2 16-10 20-40 0-56z"/><path class="hp-e hp-s hp-15" d="M8-8h-46v-8"/><path class="hp-a" d="M-21-48Q-4-40 14-52L20-43Q0-26-24-37z"/><circle class="hp-l hp-s hp-4" cx="-26" cy="-12" r="9"/><path class="hp-l hp-s hp-4" d="M-26-4v20m0-2h8"/><path class="hp-v hp-s hp-10" d="M8-38q6 18-28 16"/></g>'],
  [1,
    '<g transform="translate(671 382)scale(-.8 .8)rotate(-22)"><circle class="hp-v" cx="-12" cy="-66" r="25"/><circle class="hp-r" cx="-14" cy="-64" r="16"/><path class="hp-e" d="M30-32C30-54 14-64-2-64-20-64-28-52-33-40-37-30-47-24-56-19-62-15-60-8-53-7-36-4-22 2-4 2 16 2 30-12 30-32z"/><path class="hp-v" d="M30-32C30-54 14-64-2-64 12-58 20-46 18-32 16-14 0-4-22-2L-4 2C16 2 30-12 30-32z"/><path class="hp-p" d="M-33-8C-28-16-40-26-48-24L-56-19C-62-15-60-8-53-7z"/><use href="#$s" transform="translate(4 -134)rotate(190)"/><circle class="hp-e" cx="27" cy="-52" r="27"/><circle class="hp-r" cx="25" cy="-49" r="18"/><circle class="hp-a" cx="-56" cy="-20" r="7"/><path class="hp-i hp-s hp-4" d="M-30-32q8 8 16 0"/></g>',
    'crumb'],
  [1, '<circle class="hp-p" cx="697" cy="365" r="9"/><circle class="hp-i" cx="700" cy="365" r="4"/>', 'crumb eye'],
  // The floor's edge, and what came in today.
  [1.15,
    '<path class="hp-n" d="M-400 442H1200V530H-400z"/><path class="hp-l hp-s hp-4" d="M-400 443H1200"/>' +
    '<circle class="hp-a" cx="398" cy="400" r="27"/><path class="hp-p hp-s hp-6" d="M374 392q26 16 50-2"/><path class="hp-c" d="M358 412H474l-8 90H366z"/><path class="hp-d hp-s hp-12" d="M358 412H474"/>'],
];

/** 410, as the tag has it. */
export const digits = '<path class="hp-s hp-5" d="M-18-10l-8 16h16m-5-5v11M2-10v22M20-10a9 11 0 010 22 9 11 0 010-22"/>';
