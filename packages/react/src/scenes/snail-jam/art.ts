/** The planes from the back to the front: depth, drawing, and the name of what moves by itself. `$` is the scene's id, `@` the number. */
export const planes: readonly (readonly [depth: number, art: string, className?: string])[] = [
  [0.05,
    '<circle class="hp-z hp-half" cx="596" cy="190" r="236"/><circle class="hp-z" cx="596" cy="190" r="176"/>' +
    '<circle class="hp-g" cx="596" cy="190" r="124"/>'],
  [0.15,
    '<path class="hp-h" d="M-400 296q480-50 960-10 120-40 240-110t400 60v280H-400"/>'],
  // The queue is the first snail again (`$q`), put together from its planes: all who wait are as bored.
  [0.35,
    '<defs><g id="$q"><use href="#$b"/><use href="#$e"/><use href="#$h"/></g></defs>' +
    '<path class="hp-f" d="M-400 322q480-50 960-10 120-40 240-110t400 60v280H-400"/>' +
    '<path class="hp-h hp-s hp-20" d="M728 248c100 0 40 20 0 40s60 50 160 50"/><g class="hp-half">' +
    '<use href="#$q" transform="translate(771 202)scale(-.08 .08)"/><use href="#$q" transform="translate(822 199)scale(-.11 .11)"/>' +
    '<use href="#$q" transform="translate(647 214)scale(.15)"/></g><path class="lamp hp-g hp-s hp-5 hp-lean" d="M720 226h0m32 7h0m-10 27h0"/>'],
  [0.55,
    '<path class="hp-m" d="M-400 416q480-50 960-10 120-40 240-110t400 60v280H-400"/><g id="$m">' +
    '<path class="hp-h" d="M96 400q8-30 2-62h30q-6 32 4 62"/><path class="hp-x" d="M44 346q6-66 68-66t68 66q-68 18-136 0"/>' +
    '<path class="hp-i hp-q" d="M44 346q6-66 68-66-44 16-30 74"/></g><use href="#$m" transform="translate(160 196)scale(.5)"/>' +
    '<use href="#$q" transform="translate(573 227)scale(.28)"/><path class="lamp hp-g hp-s hp-15" d="M750 312h0"/>' +
    '<path class="hp-x" d="M-400 404q400-24 800-20t800 0v136H-400"/><path class="hp-u" d="M240 520l200-124h760v124"/>'],
  [0.8,
    '<path class="hp-i hp-q" d="M332 404a9 1 0 01128 0 9 1 0 01-128 0m130-6a17 1 0 01308 0 17 1 0 01-308 0"/><g id="$b">' +
    '<path class="hp-b" d="M640 190l44 10-4 14-6-2-8 36-30-6 8-36-8-2z"/><g class="hp-o">' +
    '<path id="$k" d="M488 398c-24 0-28-24-8-36 18-10 22-32 14-62h86c0 30 8 42 26 50l84 2c32 4 54 16 70 38q2 8-8 8z"/></g>' +
    '<use href="#$k" x="9" y="-12" class="hp-j"/><path class="hp-b" d="M558 304a1 1 0 01148 0 1 1 0 01-148 0"/>' +
    '<path class="hp-a hp-hit" d="M571 299a1 1 0 01134 0 1 1 0 01-134 0"/>' +
    '<path class="hp-c hp-s hp-5" d="M558 304a1 1 0 01134 0 1 1 0 01-116 0 1 1 0 01100 0 1 1 0 01-78 0"/>' +
    '<path class="hp-y" d="M597 304a1 1 0 0170 0 1 1 0 01-70 0"/></g><path class="lamp hp-g" d="M604 304a1 1 0 0156 0 1 1 0 01-56 0"/>' +
    '<path class="hp-y hp-s hp-5" d="M632 276v56m-28-28h56"/>'],
  // Crumb at the toll window, at his pie. The hands of the clock look the same mirrored.
  [0.85,
    '<path class="hp-y" d="M354 214h20v190h-20z"/><path class="hp-b" d="M366 214h66v190h-66z"/><path class="hp-d hp-s hp-5" d="M382 326h32v58h-32z"/>' +
    '<path class="hp-g" d="M370 216h58v82h-58"/><g transform="translate(400 289)scale(.62)rotate(-5)">' +
    '<path class="hp-e" d="M-52-68a1 1 0 0150 0 1 1 0 01-50 0m54 0a1 1 0 0154 0A1 1 0 012-68"/>' +
    '<path class="hp-r" d="M-41-65a1 1 0 0132 0 1 1 0 01-32 0m50 0a1 1 0 0136 0A1 1 0 019-65"/>' +
    '<path class="hp-i hp-q" d="M-52-68a1 1 0 0150 0 1 1 0 01-50 0"/><g class="hp-v">' +
    '<path id="$f" d="M-29-42c0-32 58-32 58 0C59-36 61 8 9 2Q-3 8-15 2c-52 6-50-38-14-44"/></g><use href="#$f" x="7" y="-2" class="hp-e"/>' +
    '<path class="hp-p" d="M-26-37a1 1 0 0122 0 1 1 0 01-22 0m26 0a1 1 0 0122 0A1 1 0 010-37M-22-8a1 1 0 0136 0 1 1 0 01-36 0"/>' +
    '<path class="hp-i" d="M-24-38a1 1 0 018 0 1 1 0 01-8 0m26 0a1 1 0 018 0 1 1 0 01-8 0"/>' +
    '<path class="hp-a" d="M-12-19q7-6 14 0-7 14-14 0M-40 2h80v14h-80"/><path class="hp-i hp-s hp-3" d="M-8-4h7"/></g>' +
    '<path class="hp-w" d="M344 297h98v11h-98z"/><path class="hp-p" d="M344 297h98v6h-98"/><path class="hp-b" d="M344 287l38-5v16h-34"/>' +
    '<path class="hp-d" d="M345 293h37v5h-35"/><path class="hp-c" d="M344 288l22-20 16 10v6"/><path class="hp-d hp-s hp-8" d="M368 268l13 9"/>' +
    '<path class="hp-v" d="M377 290a1 1 0 0114 0 1 1 0 01-14 0"/><g transform="translate(394 156)">' +
    '<path class="hp-y" d="M-28 3a1 1 0 0150 0 1 1 0 01-50 0"/><path class="hp-c" d="M-24 0a1 1 0 0148 0 1 1 0 01-48 0"/>' +
    '<path class="hp-p" d="M-18 0a1 1 0 0136 0 1 1 0 01-36 0"/><path class="hp-i hp-s hp-3" d="M-9-7l9 7 9-7"/></g>' +
    '<path class="hp-a" d="M364 176h62l14 36v6a1 1 0 01-19 0 1 1 0 01-19 0 1 1 0 01-19 0 1 1 0 01-19 0 1 1 0 01-19 0v-6z"/>' +
    '<path class="hp-p" d="M376 176h13l-6 36v6a1 1 0 01-19 0v-6zm25 0h13l7 36v6a1 1 0 01-19 0v-6z"/><path class="hp-y" d="M432 312h14l8 96h-30z"/>'],
  [0.85,
    '<path class="hp-d" d="M423 270a1 1 0 0114 0l-3 18h8v9h-24v-9h8z"/><path class="hp-e" d="M422 281a1 1 0 0114 0 1 1 0 01-14 0"/>',
    'stamp'],
  [0.85,
    '<path class="hp-p" d="M412 308h182a1 1 0 010 20H412z"/>' +
    '<path class="hp-a" d="M476 308h22l-14 20h-22zm50 0h22l-14 20h-22zm50 0h22l-14 20h-22zm-166-3h16v26h-16z"/>' +
    '<path class="hp-i hp-q" d="M410 322h187v6H410z"/><path class="hp-y" d="M428 318a1 1 0 0124 0 1 1 0 01-24 0"/>' +
    '<path class="hp-g hp-s hp-10" d="M440 318h0"/>',
    'bar'],
  [0.9,
    '<g id="$e"><path class="hp-o" d="M492 260q0-36-18-62l16-6q24 30 24 68"/><path class="hp-j" d="M530 252l10-62h16l-8 66"/>' +
    '<path class="hp-p" d="M458 196a1 1 0 0140 0 1 1 0 01-40 0m68-12a1 1 0 0140 0 1 1 0 01-40 0"/>' +
    '<path class="hp-i" d="M461 201a1 1 0 0116 0 1 1 0 01-16 0m67-12a1 1 0 0116 0 1 1 0 01-16 0"/>' +
    '<path class="hp-p hp-s hp-6" d="M471 198h0m67-12h0"/><g class="lids"><path class="hp-o" d="M456 198a1 1 0 0144-4z"/>' +
    '<path class="hp-j" d="M524 186a1 1 0 0144-4z"/></g></g>',
    'eyes'],
  // `@` is the number on the ticket.
  [0.9,
    '<g id="$h"><g class="hp-o"><path id="$d" d="M464 300c-14-36 20-60 56-60s58 22 58 56v18c-12 10-24 10-34 2-14 14-34 12-44 2-14 8-30 0-36-18"/></g>' +
    '<use href="#$d" x="11" y="-4" class="hp-j hp-hit"/><path class="hp-p hp-half hp-s hp-5" d="M556 252q18 10 22 28"/></g>' +
    '<g transform="translate(552 326)rotate(7)"><path class="hp-i hp-q" d="M-30-18h68v48h-68z"/>' +
    '<path class="hp-w" d="M-36-24h70v50l-7-5-7 5-7-5-7 5-7-5-7 5-7-5-7 5-7-5-7 5z"/><path class="hp-p" d="M-33-26h67v43h-67z"/>' +
    '<g class="hp-upright">@</g></g><path class="hp-i hp-s hp-5" d="M474 292q28-8 54 8"/>'],
  [1.15,
    '<path class="hp-n" d="M-400 440q400-24 800-20t800 0v136H-400"/><path class="hp-c hp-s hp-5" d="M-400 440q400-24 800-20t800 0"/>' +
    '<path class="hp-y" d="M736 470q0-60 34-100 10 50-10 100m-36 0q-4-30-24-50 34 10 42 50"/><path class="hp-x hp-s hp-5" d="M752 446q2-30 14-52"/>'],
];

/** 429, as the ticket has it. */
export const digits =
  '<path class="hp-i hp-s hp-5" d="M-19-16-28 1h16m-6-8V9m11-19q6-9 12-4T-6 7H7M26-6q-12 3-11-6t11-2-3 22"/>';
