/** The planes from the back to the front: depth, drawing, and the name of what moves by itself. `$` is the scene's id, `@` the number. */
export const planes: readonly (readonly [depth: number, art: string, className?: string])[] = [
  [0.05, '<g class="hp-z"><circle class="hp-half" cx="566" cy="190" r="260"/><circle cx="566" cy="190" r="212"/></g>'],
  [0.15, '<path class="hp-h" d="M-400 440V336l40-70 40 70 28-40 28 40 32-54 32 54l40-70 40 70 28-40 28 40 32-54 32 54l40-70 40 70 28-40 28 40 32-54 32 54l40-70 40 70 28-40 28 40 32-54 32 54l40-70 40 70 28-40 28 40 32-54 32 54l40-70 40 70 28-40 28 40 32-54 32 54l40-70 40 70 28-40 28 40 32-54 32 54l40-70 40 70 28-40 28 40 32-54 32 54v104z"/>'],
  // A hollow tree is the club: its wall, then its door.
  [0.5,
    '<path class="hp-f" d="M-400 386H1200V520H-400z"/><path class="hp-u" d="M290 430q98-20 106-110t-36-380h380q-20 240 0 350t120 140z"/>' +
    '<path class="hp-m" d="M290 430q98-20 106-110t-36-380h60q60 240 30 490z"/>'],
  [0.55,
    '<circle class="hp-x" cx="578" cy="234" r="144"/><circle class="hp-n" cx="574" cy="238" r="132"/><circle class="hp-g" cx="580" cy="236" r="126"/><circle class="hp-l" cx="580" cy="236" r="96"/>' +
    '<path class="hp-n hp-s hp-3" d="M580 104v20"/><circle class="hp-w" cx="580" cy="142" r="19"/><path class="hp-p" d="M580 123a19 19 0 0110 35q-2-18-10-35z"/><path class="hp-i hp-s hp-2 hp-q" d="M562 142h36m-18-18v36"/>'],
  [0.6, '<path class="hp-y" d="M488 18h180v66H488z"/><path class="hp-n" d="M492 14h180v66H492z"/><path class="hp-c hp-s hp-4" stroke-dasharray="0 12" d="M498 20h168v54H498z"/>'],
  [0.6, '<g transform="translate(582 47)"><g class="hp-upright">@</g></g>', 'neon'],
  [0.7, '<path class="hp-n" d="M-400 384q800 16 1600 0V520H-400z"/><path class="hp-x hp-s hp-4" d="M-400 384q800 16 1600 0"/><path class="hp-b" d="M512 390h136l60 90H452z"/><path class="hp-a hp-s hp-4" d="M522 388l-52 90M638 388l52 90"/>'],
  // Those who would like to come in too.
  [0.8,
    '<g class="hp-j"><g id="$q" transform="translate(-2)"><path class="hp-y hp-s hp-8" d="M354 404h34"/><path class="hp-c hp-s hp-6" d="M360 402h4m14 0h4"/><path d="M370 402q-34 0-34-58 0-22-4-38 18 0 24 8h28q6-8 24-8-4 16-4 38 0 58-34 58z"/><path class="hp-i hp-q" d="M370 402q-34 0-34-58 0-22-4-38 12 0 18 4-10 60 20 92z"/>' +
    '<use href="#$e" transform="translate(370 390)scale(.36)"/><use href="#$e" transform="translate(392 390)scale(.36)"/><path class="hp-d" d="M366 334h10l-5 12z"/></g></g>' +
    '<g class="hp-m"><use href="#$q" transform="translate(-28 46)scale(.88)"/></g><g class="hp-x"><use href="#$q" transform="translate(-148 -16)scale(.82 1.04)"/></g><g class="hp-u"><use href="#$q" transform="translate(-160 110)scale(.72)"/></g>'],
  [0.85,
    '<ellipse class="hp-y hp-half" cx="580" cy="402" rx="92" ry="10"/><g transform="translate(580 396)"><path class="hp-c hp-s hp-12" d="M-42 2h0m14 0h0m14 0h0m28 0h0m14 0h0m14 0h0"/>' +
    '<path class="hp-n hp-hit" d="M-78-20C-104-80-92-150-40-168H40C92-150 104-80 78-20Q60 4 0 4T-78-20z"/><path class="hp-y" d="M-78-20C-104-80-92-150-40-168-60-120-62-60-40 2q-30-4-38-22z"/>' +
    '<path class="hp-p" d="M-36-124q36 24 74 0 14 74-34 112-50-38-40-112z"/><path class="hp-w" d="M-36-124q10 8 16 10-10 60 24 102-50-38-40-112z"/></g>'],
  [0.85,
    '<g transform="translate(580 396)"><path class="hp-n" d="M-72-168q0-50-12-84 40 2 60 24h48q20-22 60-24-12 34-12 84c0 40-36 60-72 60s-72-20-72-60z"/>' +
    '<path class="hp-y" d="M-72-168q0-50-12-84 30 2 46 14c-24 20-22 110 10 124-26-6-44-26-44-54z"/>' +
    '<g id="$e"><circle class="hp-c" cx="-30" cy="-168" r="36"/><circle class="hp-p" cx="-29" cy="-166" r="25"/><circle class="hp-i" cx="-37" cy="-158" r="12"/><circle class="hp-p" cx="-33" cy="-162" r="3"/></g><use href="#$e" x="61"/>' +
    '<path class="hp-n" d="M-66-176q18-34 50-22l18 32 18-32q32-12 50 22l-68 10z"/><path class="hp-x" d="M-82-250q56 10 84 76 28-66 82-76-30 16-44 44-14 26-38 44-26-18-40-44-14-28-44-44z"/>' +
    '<path class="hp-d" d="M-10-156q12-12 24 0-2 18-12 26-10-8-12-26z"/></g>',
    'head'],
  [0.9,
    '<path class="hp-b" d="M580 284l-30-16q-4 18 0 34zm0 0l34-16q4 18 0 34z"/><path class="hp-a" d="M584 284l30-16q4 18 0 34zM574 276h14v16h-14z"/>' +
    '<g transform="translate(490 324)rotate(-10)"><path class="hp-d" d="M-34-44h68v92h-68z"/><path class="hp-p" d="M-28-36h56v78h-56z"/><path class="hp-c" d="M-14-50h28v14h-28z"/><path class="hp-i hp-s hp-4" d="M-8-18h24"/><path class="hp-a hp-s hp-4" d="M-22-20l3 4 6-8"/></g><path class="hp-x hp-s hp-12" d="M448 308h10m-10 16h12m-10 16h10"/>' +
    '<g class="hp-y"><path id="$w" d="M646 256c54 20 54 78 10 90-40 8-100-10-148-36 38 6 78 10 110 0 16-16 18-36 28-54z"/></g><use href="#$w" class="hp-n" x="3" y="-6"/><path class="hp-x hp-s hp-4" d="M664 274q24 28 2 50"/>'],
  [0.95,
    '<g transform="translate(604 426)scale(-.72 .72)"><path class="hp-v hp-s hp-5" d="M66-14c34-16 6-60 52-54"/><path class="hp-e" d="M-2-14c22-12 68-18 74 2 10 14 4 20-12 20q-34 6-62 2z"/>' +
    '<path class="hp-a" d="M-2-16q30-2 44-24l6 12Q30-8 12-4l-2 12H0q6-14-2-24z"/><circle class="hp-v" cx="-5" cy="-55" r="18"/><circle class="hp-r" cx="-7" cy="-53" r="12"/>' +
    '<path class="hp-e" d="M26-28c0-14-12-22-24-24-12 0-18 10-22 18s-10 12-18 14c-4 4-2 10 2 10 12 2 22 8 36 6 14 2 24-8 26-24z"/>' +
    '<path class="hp-v" d="M26-28Q12-6-14-6c20 6 38 0 40-22z"/><circle class="hp-p" cx="-31" cy="-16" r="7"/><circle class="hp-e" cx="22" cy="-45" r="20"/><circle class="hp-r" cx="20" cy="-43" r="13"/>' +
    '<circle class="hp-a" cx="-39" cy="-19" r="6"/><circle class="hp-p" cx="-11" cy="-33" r="7"/><circle class="hp-i" cx="-14" cy="-35" r="4"/><path class="hp-e hp-s hp-10" d="M10 0l-20 8M62 4l14 6"/></g>',
    'crumb'],
  [1,
    '<g id="$p"><ellipse class="hp-y" cx="416" cy="424" rx="26" ry="7"/><path class="hp-d" d="M410 330h14l4 90h-22z"/><path class="hp-c" d="M416 330h8l4 90h-10zM404 322a1 1 0 0124 0 1 1 0 01-24 0"/></g><use href="#$p" x="-190"/><use href="#$p" x="-380"/>' +
    '<g class="hp-b hp-12"><path id="$r" class="hp-s" d="M36 342q95 60 190 0 95 60 190 0 160 76 320 0"/></g><use href="#$r" class="hp-a hp-8" y="-4"/>'],
  [1.15, '<path class="hp-y" d="M-400 438q800-16 1600 0V530H-400z"/><path class="hp-x hp-s hp-4" d="M-400 438q800-16 1600 0"/><path class="hp-y" d="M690 444q-6-34-26-40 24 0 30 20 0-26-14-40 28 8 26 40 8-20 28-20-20 10-20 40z"/><use href="#$p" transform="translate(264 -36)scale(1.13)"/>'],
];

/** 403, as the neon has it. */
export const digits = '<path class="hp-b hp-s hp-12" d="M-46-20L-66 10h36m-10-14v26M0-20c-22 0-22 40 0 40s22-40 0-40M34-20h28L48-4q18 0 18 12t-32 10"/><path class="hp-r hp-s hp-6" d="M-46-20L-66 10h36m-10-14v26M0-20c-22 0-22 40 0 40s22-40 0-40M34-20h28L48-4q18 0 18 12t-32 10"/>';
