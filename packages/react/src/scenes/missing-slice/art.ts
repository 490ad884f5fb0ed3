export const sky =
  '<g class="hp-z"><circle class="hp-half" cx="585" cy="172" r="212"/><circle cx="585" cy="172" r="168"/></g>' +
  '<circle class="hp-l" cx="585" cy="172" r="126"/>';

// One crooked house makes the town: its colour comes from where it is used, its shade is ink, its icing paper.
export const lane =
  '<g class="hp-f"><use href="#$h" transform="translate(382 238)scale(.8 1)"/><g class="hp-upright"><circle class="hp-l" cx="384" cy="250" r="18"/>' +
  '<path class="hp-i hp-s hp-3" d="M390 237l-6 13 7 4"/></g><g id="$r"><g transform="translate(316 318)scale(.7)"><g id="$h">' +
  '<path d="M-34 80L-30-30H30L34 80z"/><path d="M-46-24Q-10-44 6-104 16-48 46-24 0-14-46-24z"/>' +
  '<path class="hp-i hp-q" d="M-46-24Q-10-44 6-104L-14 80H-34L-30-20z"/>' +
  '<path class="hp-p hp-s hp-4 hp-half" d="M-44-22q8 14 15 2t15 2 15 2 15-2 15-2 12-4"/><path class="hp-l" d="M-6 6h18v22H-6zM2-50h9v14H2z"/></g></g>' +
  '<use href="#$h" transform="translate(366 332)scale(.6 .5)"/><use href="#$h" transform="translate(256 326)scale(-.5 .6)rotate(4)"/></g>' +
  '<use href="#$r" transform="translate(-19 110)scale(.68)"/><use href="#$r" transform="translate(-32 186)scale(.46)"/>' +
  '<use href="#$r" transform="translate(-41 238)scale(.31)"/></g>';

export const shop =
  '<path class="hp-u" d="M-400 334L1200 374V500H-400z"/><g class="hp-m"><use href="#$r" transform="translate(1640 -440)scale(-2.2 2.2)"/>' +
  '<use href="#$h" transform="translate(742 262)scale(1.4 1.45)"/></g><path class="hp-g" d="M706 378v-88q4-32 31-32t31 32v88z"/>';

export const counter =
  '<path class="hp-y" d="M-400 340L1200 470V700H-400z"/><path class="hp-n" d="M-400 332L1200 388V492L-400 348z"/>' +
  '<path class="hp-c hp-s hp-4" d="M-400 332L1200 388"/><path class="hp-x hp-s hp-2" d="M-400 348L1200 492M-300 340L40 359M120 363L360 377"/>';

export const stand =
  '<path class="hp-o" d="M500 425L684 442 602 500z"/><path class="hp-j" d="M398 402L560 372 744 414 684 442 500 425z"/>' +
  '<ellipse class="hp-i hp-half" cx="526" cy="400" rx="112" ry="13"/>' +
  '<path class="hp-p" d="M522 318h76q-6 58 46 61 10 2 10 11 0 20-94 20t-94-20q0-9 10-11 52-3 46-61z"/>' +
  '<path class="hp-w" d="M522 318h30q0 58-26 63-22 8-8 28-52-4-52-19 0-9 10-11 52-3 46-61z"/>' +
  '<ellipse class="hp-w" cx="560" cy="302" rx="164" ry="50"/><ellipse class="hp-p" cx="560" cy="292" rx="168" ry="50"/>' +
  '<ellipse class="hp-w" cx="560" cy="292" rx="146" ry="40"/>';

// Only the surprise shows him, and never as an outline: so his round parts may be dots of strokes.
export const crumb =
  '<g transform="translate(614 284)scale(1.1)"><path class="hp-e hp-s hp-50" d="M-27-68h0M29-68h0"/>' +
  '<path class="hp-r hp-s hp-30" d="M-27-66h0M28-66h0"/><path class="hp-i hp-s hp-50 hp-q" d="M-27-68h0"/>' +
  '<path class="hp-v hp-s hp-50" d="M-4-41h0M-28-19h40"/><path class="hp-e hp-s hp-50" d="M1-41h4M-16-19h42"/>' +
  '<path class="hp-p hp-s hp-20" d="M-15-37h0M11-37h0M-8-10h8"/><path class="hp-i hp-s hp-8" d="M-10-38h0M16-38h0"/>' +
  '<path class="hp-p hp-s hp-3" d="M-8-40h0M18-40h0"/><path class="hp-a" d="M-12-19Q-5-25 2-19 1-12-5-12T-12-19z"/>' +
  '<path class="hp-i hp-s hp-2" d="M-38-18l-24-8M-38-11l-25 1M36-18l24-8M36-11l25 1M-8-4h7"/></g>';

// What moves when idle: the tail from its root, and the steam with it.
export const idle =
  '<path class="hp-hit hp-v hp-s hp-6" d="M676 262q44 6 46 34 0 22 12 34t6 24-28 4 2-18"/><g class="hp-p">' +
  '<path id="$s" d="M512 148c-22-18 8-26-4-48-8-14 4-26 10-38-2 16-6 22 4 38 12 22-18 28-10 48z"/>' +
  '<use href="#$s" transform="translate(126 40)scale(.8 .72)"/></g>';

export const pie =
  '<ellipse class="hp-i hp-q" cx="548" cy="296" rx="136" ry="34"/><g class="hp-hit" transform="translate(556 212)">' +
  '<path class="hp-a" d="M0-42Q84-26 114 24L103 79 0 52z"/><path class="hp-r" d="M0-42L-37 38-34 98 0 52z"/>' +
  '<path class="hp-d" d="M-134 0l12 58q16 36 88 40L0 52 103 79 106 65 0 38-35 82-37 38z"/>' +
  '<path class="hp-c" d="M134 0L122 58q-4 12-19 21L114 18z"/><path class="hp-i hp-q" d="M-134 0l5 24Q-114 56-37 64V38z"/>' +
  '<path class="hp-b hp-s hp-15" d="M30 4h0M62 18h0M84 46h0M44 38h0"/><clipPath id="$w">' +
  '<path id="$v" d="M-37 48Q-134 40-134 0C-134-42-70-64 0-64S134-42 134 0q0 14-20 26Q76-24 0-36-30-12-37 48z"/></clipPath>' +
  '<use href="#$v" class="hp-a"/><g clip-path="url(#$w)" class="hp-15"><use href="#$l" y="6" class="hp-i hp-q"/><g class="hp-c">' +
  '<path id="$l" class="hp-s" d="M-146-12q60 8 150 70M-126-40Q-46-30 64 70M-76-62Q4-42 64 48M-26-76q60 14 150 80"/></g>' +
  '<use href="#$m" y="6" class="hp-i hp-q"/><g class="hp-c">' +
  '<path id="$m" class="hp-s" d="M-156 18q40-60 150-90M-116 48q20-60 180-124M-46 58q0-50 170-130"/></g></g>' +
  '<path class="hp-d hp-s hp-8" d="M-34 44Q-30-8 0-34 74-22 114 24"/><g class="hp-c hp-20">' +
  '<path id="$n" class="hp-s" stroke-dasharray="0 17" d="M-37 46Q-126 38-132-6M132-6q2 18-18 30"/></g><use href="#$n" y="-6" class="hp-l hp-6"/></g>';

export const digits =
  '<path class="hp-s hp-6" d="M421 360l-10 25h23m-7-8v20M449 365q8 0 8 15t-8 15-8-15 8-15M474 362l-10 25h23m-7-8v20"/>';

// The price card shows the number at @; the trail is one group of crumbs, repeated smaller towards the left.
export const card =
  '<path class="hp-i hp-half" d="M386 410l116-6-14 16-70 6z"/><path class="hp-w" d="M396 340l-20 66 26 8z"/>' +
  '<path class="hp-p" d="M396 340l90 6 12 64-96 4z"/><g class="hp-a hp-upright">@</g><g id="$t"><g transform="translate(540 418)scale(1.3)"><g id="$c">' +
  '<path class="hp-i hp-half" d="M-18 5l14-6 12 6-8 5z"/><path class="hp-d" d="M-10 4l2-10 8-4 10 5 2 7-9 6z"/>' +
  '<path class="hp-c" d="M-8-6l8-4 10 5-6 5-8 0z"/></g></g><use href="#$c" transform="translate(440 422)scale(.9 .8)"/>' +
  '<use href="#$c" transform="translate(352 412)scale(1 1.1)"/></g><use href="#$c" transform="translate(580 318)"/>' +
  '<use href="#$t" transform="translate(-40 140)scale(.6)"/><use href="#$t" transform="translate(-64 224)scale(.36)"/>' +
  '<use href="#$t" transform="translate(-78 275)scale(.216)"/>';

export const bread =
  '<g transform="translate(752 408)rotate(-30)"><ellipse class="hp-d" rx="98" ry="36"/><ellipse class="hp-c" cy="-8" rx="95" ry="28"/>' +
  '<path class="hp-l hp-s hp-6" d="M-60-20q20 4 14 28m26-34q20 4 14 28m26-28q20 4 14 28"/></g>';

export const awning =
  '<g id="$b"><g id="$a"><path class="hp-a" d="M-800-14v36a20 20 0 0 0 40 0v-36"/><path class="hp-z" d="M-760-14v36a20 20 0 0 0 40 0v-36"/></g>' +
  '<use href="#$a" x="80"/><use href="#$a" x="160"/><use href="#$a" x="240"/><use href="#$a" x="320"/></g><use href="#$b" x="400"/>' +
  '<use href="#$b" x="800"/><use href="#$b" x="1200"/><use href="#$b" x="1600"/><path class="hp-i hp-q" d="M-800-14H1200V6H-800z"/>' +
  '<path class="hp-b hp-s hp-8" d="M-800-16H1200"/>';
