// A pot and clean plates wait on the counter; the floor.
export const kitchen =
  '<path class="hp-f hp-lean" d="M96 264h80v40h-80zm-8-8h96v8h-96zm40-8h16v8h-16z"/>' +
  '<path class="hp-f hp-s hp-cap hp-lean hp-60" stroke-dasharray="8 3" d="M252 304v-44"/><path class="hp-m" d="M-400 304h1640v92h-1640z"/>' +
  '<path class="hp-x" d="M-400 304h1640v12h-1640z"/><path class="hp-n" d="M-400 372h1640v152h-1640z"/>' +
  '<path class="hp-c hp-s hp-4" d="M-400 372h1640"/>';

// There are more plates to come.
export const stack =
  '<path class="hp-y" d="M-400 440h1640v100h-1640z"/><g transform="translate(740 444)"><g id="$d">' +
  '<ellipse class="hp-y" cy="6" rx="48" ry="13"/><ellipse class="hp-x" rx="48" ry="13"/><path class="hp-c hp-s hp-3" d="M10-12q36 3 37 14"/>' +
  '</g><use href="#$d" x="5" y="-13"/><use href="#$d" x="-3" y="-26"/><use href="#$d" x="2" y="-39"/><use href="#$d" x="-2" y="-52"/>' +
  '<ellipse class="hp-m" cx="-2" cy="-52" rx="34" ry="8"/></g>';

// In the air, from small and far on the right to large and near on the left: the next in the row is the one that falls.
export const plates =
  '<g transform="translate(742 288)rotate(-8)scale(.6)"><g id="$p"><ellipse class="hp-b" cy="5" rx="34" ry="13"/>' +
  '<ellipse class="hp-a" rx="34" ry="13"/><ellipse class="hp-p" cy="-1" rx="28" ry="10"/><ellipse class="hp-w" cy="1" rx="17" ry="5"/></g></g>' +
  '<use href="#$p" transform="translate(742 208)rotate(14)scale(.7)"/><use href="#$p" transform="translate(726 138)rotate(26)scale(.8)"/>' +
  '<use href="#$p" transform="translate(676 80)rotate(-20)scale(.9)"/><use href="#$p" transform="translate(562 46)rotate(-10)"/>' +
  '<use href="#$p" transform="translate(440 96)rotate(18)scale(1.1)"/><use href="#$p" transform="translate(387 168)rotate(-36)scale(1.2)"/>';

// The plate that falls carries the number, `@`.
export const slipped =
  '<g transform="translate(417 346)rotate(-18)"><ellipse class="hp-b" cx="-5" cy="10" rx="64" ry="46"/><ellipse class="hp-a" rx="64" ry="46"/>' +
  '<ellipse class="hp-p" cx="1" cy="-1" rx="56" ry="39"/><ellipse class="hp-w" cy="2" rx="44" ry="29"/>' +
  '<ellipse class="hp-p" cx="3" cy="5" rx="42" ry="27"/><g class="hp-upright">@</g></g>';

// An arm, `$a`, is drawn once; three make a side, `$l`, the other side is its mirror image, turned. The fourth pair is one garland, free at its left end.
export const octopus =
  '<ellipse class="hp-y" cx="416" cy="432" rx="52" ry="7"/><ellipse class="hp-y" cx="572" cy="424" rx="106" ry="10"/>' +
  '<path class="hp-x" d="M500 340h140l12 78h-164z"/><path class="hp-y" d="M500 340h44l-4 78h-52z"/><g class="hp-hit"><g id="$l">' +
  '<use href="#$a" class="hp-o" transform="rotate(14 566 296)"/><use href="#$a" class="hp-o" transform="rotate(-24 566 296)"/><g class="hp-j">' +
  '<path id="$a" d="M566 310c-212-6-98-130-128-188l2-2c60 82-62 156 126 150z"/></g>' +
  '<path class="hp-o" d="M566 310c-212-6-98-130-128-188 38 68-70 170 128 174z"/>' +
  '<path class="hp-p hp-s hp-6 hp-half" stroke-dasharray="0 13" d="M566 302c-194-4-106-104-122-166"/></g>' +
  '<use href="#$l" transform="translate(1150 122)scale(-1 1)rotate(-11)scale(.95)"/><g transform="translate(566 266)rotate(-5)">' +
  '<path class="hp-j" d="M-46 4c-18-14-32-50-26-84 8-32 32-50 72-50s64 18 72 50c6 34-8 70-26 84 4 20 8 34 16 46Q0 76-62 50c8-12 12-26 16-46z"/>' +
  '<path class="hp-o" d="M-46 4c-18-14-32-50-26-84 8-32 32-50 72-50-36 14-50 38-50 62 0 32 16 52 24 74z"/>' +
  '<path class="hp-l hp-s hp-4" d="M50-104q12 12 14 32"/>' +
  '<path class="hp-j" d="M176 58C150 106 64 76-4 76c-52 2-92-8-114-50-12-24-40-40-44-14a4 4 0 0 1-6 0' +
  'c-6-44 50-34 76-4 16 16 48 30 90 36 78 10 144 44 172 10z"/>' +
  '<path class="hp-o" d="M176 58C150 106 64 76-4 76c-52 2-92-8-114-50 20 26 62 40 114 38 74-2 146 30 180-6z"/>' +
  '<path class="hp-a" d="M-46 0q46 22 94-2l2 16q-8 8-18 10l22 16-16 2-4 18-16-30q-32 4-66-14z"/>' +
  '<path class="hp-i hp-s hp-4" d="M-44-52q16 16 32 0m20 0q16 16 32 0"/><g class="eyes"><g id="$e">' +
  '<circle class="hp-p" cx="-28" cy="-50" r="21"/><circle class="hp-i" cx="-34" cy="-44" r="10"/><circle class="hp-p" cx="-30" cy="-48" r="3"/>' +
  '</g><use href="#$e" x="52"/></g><path class="hp-o hp-s hp-4" d="M-50-76q10-10 26-8m38-2q18-2 28 10"/>' +
  '<path class="hp-i hp-s hp-4" d="M-16-12q10 4 18-4"/>' +
  '<path class="hp-p" d="M-40-112l-2-30c-28-2-26-38 4-38 16-24 68-26 80-4 46-12 62 44 8 50l-8 22q-42-16-82 0z"/>' +
  '<path class="hp-w" d="M-40-112l-2-30c-28-2-26-38 4-38-10 10-8 30 14 32v32q-10 2-16 4z"/>' +
  '<path class="hp-w hp-s hp-4" d="M4-124v-18m20 22 2-16"/></g></g>';

export const digits =
  '<path class="hp-i hp-s hp-8" d="M-18-10h-14l-2 12q16-6 16 6t-18 8m36-28c-12 0-12 28 0 28s12-28 0-28zm20 0h14l-8 10q10 0 10 10t-16 8"/>';

// Crumb dives with a pillow, nearly in time.
export const crumb =
  '<g transform="translate(563 397)"><path class="hp-v hp-s hp-4" d="M66-14c34-16 6-60 52-54"/>' +
  '<path class="hp-v" d="M60-14l32-12q10 10 6 24h-34z"/>' +
  '<path class="hp-e" d="M-2-14c22-12 68-18 74 2l28 2q10-4 14 6 2 10-4 16-12-2-12-12l-28 2q-24 12-68 8z"/>' +
  '<path class="hp-v" d="M4 4q40-2 64-10l2 8q-24 12-68 8z"/>' +
  '<path class="hp-a" d="M-2-16q30-2 44-24l4 12 14 2Q36-6 16-8q0 10-2 20H0q6-14-2-28z"/><circle class="hp-v" cx="-5" cy="-55" r="18"/>' +
  '<circle class="hp-r" cx="-7" cy="-53" r="12"/>' +
  '<path class="hp-e" d="M26-28c0-14-12-22-24-24-12 0-18 10-22 18s-10 12-18 14c-4 4-2 10 2 10 12 2 22 8 36 6 14 2 24-8 26-24z"/>' +
  '<path class="hp-v" d="M26-28Q12-6-14-6c20 6 38 0 40-22z"/><circle class="hp-p" cx="-31" cy="-16" r="7"/>' +
  '<circle class="hp-e" cx="22" cy="-45" r="20"/><circle class="hp-r" cx="20" cy="-43" r="13"/><circle class="hp-a" cx="-39" cy="-19" r="6"/>' +
  '<circle class="hp-p" cx="-11" cy="-33" r="7"/><circle class="hp-i" cx="-14" cy="-35" r="4"/><circle class="hp-p" cx="-13" cy="-37" r="1"/>' +
  '<path class="hp-i hp-s hp-2" d="M-36-10q10 0 14-6"/><path class="hp-l" d="M-112-4' +
  'q8 2 14 0 20-10 38-4 8 2 14-4 6 0 4 8-2 10 6 24 6 6 0 12-8 0-12-2-22 12-42 6-8 0-14 6-6 0-4-10 4-14-4-26-6-8 0-10z"/>' +
  '<path class="hp-c" d="M-106 24q34 4 66-12l4 8q6 6 0 12-8 0-12-2-22 12-42 6-8 0-14 6-6 0-4-10z"/>' +
  '<path class="hp-c hp-s hp-2" d="M-100 4q12 8 22 4"/><path class="hp-e" d="M10 0l-24 14-30-2 2 8 30 2 26-12z"/>' +
  '<circle class="hp-e" cx="-44" cy="16" r="6"/></g>';

// The lit hatch with its rail of orders.
export const pass =
  '<path class="hp-z" d="M356 16h404v296h-404z"/><circle class="hp-l" cx="566" cy="210" r="158"/>' +
  '<circle class="hp-g" cx="566" cy="210" r="132"/>' +
  '<path class="hp-h hp-s hp-cap hp-lean hp-50" stroke-dasharray="30 40" d="M368 44l112-4m152 0 112 4"/>' +
  '<path class="hp-h hp-s hp-cap hp-lean hp-40" stroke-dasharray="30 40" d="M404 32h92m172 0 92 4"/>' +
  '<path class="hp-z hp-s hp-3 hp-lean" stroke-dasharray="17 18" d="M376 40l100-4m-100 12 100-4m164-4 100 4m-100 4 100 4"/>' +
  '<path class="hp-f" d="M344 8h900v16h-900zm8 12h8v300h-8zm408 0h8v300h-8z"/>';
