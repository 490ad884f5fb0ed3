/** The planes from the back to the front: depth, drawing, and the name of what moves by itself. `$` is the scene's id, `@` the number. */
export const planes: readonly (readonly [depth: number, art: string, className?: string])[] = [
  [0.05, '<g class="hp-z"><circle class="hp-half" cx="556" cy="188" r="226"/><circle cx="556" cy="188" r="182"/></g><circle class="hp-g" cx="556" cy="188" r="144"/>'],
  [0.15,
    '<path class="hp-h" d="M-400 300H1200V520H-400z"/><path class="hp-f" d="M-400 294H1200v12H-400z"/>'],
  // A shelf with what is wanted for tea.
  [0.3,
    '<g class="hp-f"><path d="M664 142h600v12H664z"/><g id="$c"><path d="M690 178h40q0 30-20 30t-20-30z"/><path class="hp-s hp-5" d="M728 184q14 0 10 10-4 8-14 8M710 154v24"/></g><use href="#$c" x="62"/><use href="#$c" x="124"/>' +
    '<path d="M688 92h44v50h-44zM742 104q0-14 20-14t20 14v38h-40z"/></g>'],
  // The table, with tea things at the back of it.
  [0.5,
    '<path class="hp-u" d="M-400 372H1200V520H-400z"/><path class="hp-f hp-s hp-4" d="M-400 372H1200"/>' +
    '<path class="hp-x" d="M196 318h62v54h-62z"/><path class="hp-m" d="M190 308h74v12h-74z"/>' +
    '<path class="hp-i hp-q" d="M180 374h90l-20 12h-90z"/>'],
  // The other culprit: a coffee maker, which has heard everything.
  [0.65,
    '<g transform="translate(752 398)scale(.76)"><ellipse class="hp-i hp-q" cx="-4" cy="0" rx="54" ry="10"/><path class="hp-w" d="M-34 0l-8-54h76l-8 54z"/><path class="hp-p" d="M-8 0v-54h42l-8 54z"/>' +
    '<path class="hp-w" d="M-38-60l-10-60h80l-10 60z"/><path class="hp-p" d="M-10-60v-60h42l-10 60z"/><path class="hp-i" d="M-44-120q36-26 72 0z"/><circle class="hp-a" cx="-8" cy="-138" r="8"/><path class="hp-i hp-s hp-10" d="M34-104q30-4 24 34"/>' +
    '<g class="eyes"><circle class="hp-i" cx="-32" cy="-92" r="7"/><circle class="hp-i" cx="-8" cy="-92" r="8"/><circle class="hp-p" cx="-35" cy="-94" r="3"/><circle class="hp-p" cx="-11" cy="-94" r="3"/></g></g>'],
  // The pot.
  [0.85,
    '<ellipse class="hp-i hp-half" cx="552" cy="404" rx="128" ry="13"/><g class="hp-hit" transform="translate(556 306)rotate(7)"><path class="hp-o hp-s hp-30" d="M-88-38C-160-78-180 34-98 44"/><path class="hp-j hp-s hp-20" d="M-88-44C-160-84-180 28-98 38"/>' +
    '<path class="hp-o" d="M-46 78H54l6 20H-54z"/><path class="hp-j" d="M76 40C140 52 138-16 156-72q6-22 24-22l28 8q-14 4-18 20C174 0 164 80 66 66z"/><path class="hp-o" d="M84 54C134 58 150 16 158-30 150 30 144 78 66 66z"/><ellipse class="hp-i" cx="192" cy="-88" rx="17" ry="6" transform="rotate(16 192-88)"/>' +
    '<path class="hp-j" d="M-112 0C-112-60-66-92 0-92S112-60 112 0C112 58 66 90 0 90S-112 58-112 0z"/><path class="hp-o" d="M-112 0C-112-60-66-92 0-92-54-80-84-46-80 4-76 58-36 82 0 90-66 90-112 58-112 0z"/>' +
    '<path class="hp-p hp-s hp-8" stroke-dasharray="0 24" d="M-78 58Q0 88 98 50"/><path class="hp-l hp-s hp-6" d="M80-56Q100-36 102-10"/>' +
    '<path class="hp-i hp-s hp-5" d="M-4-10q18 14 38 2M58-8q14 10 28-3M-6-36l40 11M56-25l28-12"/><path class="hp-i hp-s hp-5" d="M36 24q12-9 24 0"/><path class="hp-i" d="M-60-84Q0-104 60-84 0-66-60-84z"/></g>'],
  [0.85,
    '<g transform="translate(560 208)rotate(-6)"><path class="hp-j" d="M-62 0Q-54-40 0-42 54-40 62 0 0 18-62 0z"/><path class="hp-o" d="M-62 0Q-54-40 0-42-32-30-34 8-50 6-62 0z"/><circle class="hp-a" cy="-52" r="14"/><path class="hp-b" d="M-14-52a14 14 0 0014 14q-6-14 0-28a14 14 0 00-14 14z"/><path class="hp-l hp-s hp-5" d="M22-32q20 6 26 20"/></g>',
    'lid'],
  [0.85, '<path class="hp-p" d="M640 186c16-6 12-20 28-22 0-14 18-20 28-10 14-4 24 8 18 18 10 8 2 24-12 20-8 10-24 8-28-2-12 6-26 4-34-4z"/>', 'huff'],
  [0.9, '<path class="hp-p hp-s hp-3" d="M514 216q-22 40-20 78"/><g transform="translate(492 318)rotate(6)"><path class="hp-w" d="M-34-18L-14-30-8 30h-26z"/><path class="hp-p" d="M-30-16L-14-28h40l8 12v46h-64z"/><circle class="hp-a" cx="2" cy="-18" r="4"/><g class="hp-i hp-upright">@</g></g>', 'tag'],
  // Crumb, with a cup that is far too large.
  [1,
    '<ellipse class="hp-i hp-half" cx="398" cy="424" rx="74" ry="9"/><g transform="translate(374 422)scale(-.8 .8)"><path class="hp-v hp-s hp-5" d="M20-12C46 0 66-14 58-32S68-60 80-46"/><path class="hp-e" d="M-8 0Q-8-9 5-9T18 0z"/>' +
    '<path class="hp-e" d="M-14-56C-26-40-28-8 2-8 30-8 32-40 10-56z"/><path class="hp-v" d="M10-56C32-40 30-8 2-8-4-8-8-9-11-11 16-10 20-40 0-56z"/><path class="hp-a" d="M-21-48Q-4-40 14-52L20-43Q0-26-24-37z"/><path class="hp-b" d="M14-50L38-46 28-39 32-28 12-40z"/>' +
    '<g transform="translate(-6 -52)"><circle class="hp-e" cx="-12" cy="-68" r="25"/><circle class="hp-r" cx="-14" cy="-66" r="16"/><circle class="hp-i hp-q" cx="-12" cy="-68" r="25"/><path class="hp-e" d="M30-32C30-54 14-64-2-64-20-64-28-52-33-40-37-30-47-24-56-19-62-15-60-8-53-7-36-4-22 2-4 2 16 2 30-12 30-32z"/><path class="hp-v" d="M30-32C30-54 14-64-2-64 12-58 20-46 18-32 16-14 0-4-22-2-16 1-10 2-4 2 16 2 30-12 30-32z"/><path class="hp-p" d="M-33-8C-28-16-40-26-48-24L-56-19C-62-15-60-8-53-7-46-6-40-5-33-8z"/><circle class="hp-e" cx="25" cy="-56" r="27"/><circle class="hp-r" cx="23" cy="-53" r="18"/><path class="hp-a" d="M-64-18Q-63-26-55-25T-51-15Q-58-9-64-18z"/><circle class="hp-p" cx="-20" cy="-39" r="9"/><circle class="hp-i" cx="-23" cy="-42" r="5"/></g></g>' +
    '<g transform="translate(26 4)"><path class="hp-p" d="M398 362h58l-6 58q-23 6-46 0z"/><path class="hp-w" d="M398 362h20l2 60q-10 0-16-2z"/><ellipse class="hp-i" cx="427" cy="362" rx="29" ry="7"/><path class="hp-w hp-s hp-6" d="M400 376q-20-2-18 14 2 16 22 14"/>' +
    '<path class="hp-d" d="M420 402q-8-12 4-18 14-4 16 10 0 12-12 12-6 0-8-4z"/><path class="hp-i hp-s hp-2" d="M422 402q8-4 6-10 0-6 8-6"/><path class="hp-v hp-s hp-10" d="M368 392l30 6"/></g>'],
  // A cloth over the edge, and a bag of beans that nobody has put away.
  [1.15,
    '<path class="hp-n" d="M-400 440H1200V530H-400z"/><path class="hp-l hp-s hp-4" d="M-400 441H1200"/>' +
    '<g transform="translate(652 468)rotate(-6)scale(.86)"><path class="hp-d" d="M-58 16q-14-60 6-84h96q22 24 8 84-56 12-110 0z"/><path class="hp-c" d="M-20 20q-14-60 4-88h60q22 24 8 84-36 8-72 4z"/><path class="hp-i" d="M-54-66q50-18 100 0-50 16-100 0z"/><g class="hp-d hp-s hp-15"><path d="M-30-66h0M-8-70h0M16-66h0"/></g></g>' +
    '<path class="hp-d hp-s hp-15" d="M566 444l8-2M424 446l8 1"/>'],
];

/** 418, as the tag has it. */
export const digits = '<path class="hp-s hp-5" d="M-16-8l-8 16h16m-5-5v11M2-8v22M18-9a5 5 0 110 10a6 6 0 110 12a6 6 0 010-12a5 5 0 010-10"/>';
