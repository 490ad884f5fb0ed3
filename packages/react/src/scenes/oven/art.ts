// Wainscot and floor, from edge to edge.
export const room =
  '<path class="hp-f" d="M-400 300h1600v90H-400z"/><path class="hp-u" d="M-400 300h1600v6H-400zm0 80h1600v20H-400z"/>' +
  '<path class="hp-u hp-lean hp-cap hp-s hp-60" d="M-400 343h1600" stroke-dasharray="3 40"/><path class="hp-m" d="M-400 396h1600v90H-400z"/>';

// At the start of the dial, upwards.
export const hand =
  '<path class="hp-a" d="M-5 8l3-39h4L5 8z"/><circle class="hp-i" cx="0" cy="0" r="6"/>';

export const wall =
  '<path class="hp-f hp-s hp-5" d="M380 70h128m-109 0v66m40-66v36"/><circle class="hp-f" cx="400" cy="140" r="16"/>' +
  '<circle class="hp-f" cx="440" cy="126" r="22"/><circle class="hp-z" cx="440" cy="126" r="15"/>';

export const air =
  '<circle class="hp-z" cx="628" cy="262" r="290"/><circle class="hp-h" cx="628" cy="262" r="205"/>';

// A heart marks the end: it is the one on the lid.
export const dial =
  '<circle class="hp-o" cx="628" cy="122" r="46"/><circle class="hp-c" cx="628" cy="122" r="39"/>' +
  '<circle class="hp-l" cx="632" cy="120" r="35"/><path class="hp-i hp-cap hp-s hp-8" d="M607 143a30 30 0 1 1 42 0" stroke-dasharray="3 9.8"/>' +
  '<path class="hp-a" d="M652 157q-18-13-11-20 7-5 11 5 4-10 11-5 7 7-11 20z"/>';

export const glow =
  '<path class="hp-g hp-q" d="M492 400h256l60 40H438z"/><rect class="hp-g hp-q" x="512" y="210" width="232" height="164" rx="34"/>' +
  '<path class="hp-p hp-half hp-s hp-5" d="M596 264q-8-8 0-16t0-16m66 32q-8-8 0-16t0-16"/>';

// The body is `second`, with `sky` laid over it: pastel by day, dim by night, so that the window is the brightest thing.
export const oven =
  '<ellipse class="hp-i hp-q" cx="618" cy="414" rx="170" ry="10"/><path class="hp-y" d="M472 382h20v30h-20zm38 6h20v30h-20zm212 2h20v30h-20z"/>' +
  '<path class="hp-o" d="M464 132q0-26 26-26h36c26 0 20-52 74-52s48 52 74 52v292H492l-28-11z"/>' +
  '<path class="hp-j" d="M492 142q0-26 26-26h36c26 0 20-52 74-52s48 52 74 52h32q26 0 26 26v256H492z"/>' +
  '<path class="hp-k hp-half" d="M492 142q0-26 26-26h36c26 0 20-52 74-52s48 52 74 52h32q26 0 26 26v256H492z"/>' +
  '<path class="hp-o hp-half" d="M492 142q0-26 26-26v282h-26z"/>' +
  '<path class="hp-p hp-half hp-s hp-4" d="M628 64c56 0 48 52 74 52h32q26 0 26 26v50"/>' +
  '<rect class="hp-o" x="520" y="144" width="58" height="38" rx="6"/><rect class="hp-p" x="518" y="140" width="58" height="38" rx="5"/>' +
  '<circle class="hp-p" cx="690" cy="163" r="13"/><circle class="hp-p" cx="729" cy="163" r="13"/>' +
  '<path class="hp-i hp-s hp-5" d="M690 163v-7m38 7 5-4"/><rect class="hp-j" x="510" y="194" width="236" height="191" rx="10"/>' +
  '<rect class="hp-y" x="522" y="222" width="212" height="142" rx="24"/><rect class="hp-d" x="530" y="230" width="196" height="127" rx="18"/>' +
  '<path class="hp-g" d="M532 349c0-70 40-109 96-109s96 39 96 110z"/>';

export const fore =
  '<path class="hp-n" d="M-400 434q408-6 808 0t792-4v90H-400z"/><path class="hp-c hp-s hp-4" d="M-400 434q408-6 808 0t792-4"/>' +
  '<g transform="translate(712 424)rotate(-8)"><rect class="hp-d" x="-92" y="-6" width="184" height="12" rx="6"/>' +
  '<rect class="hp-c" x="-66" y="-14" width="132" height="28" rx="9"/><rect class="hp-d" x="-66" y="0" width="132" height="14" rx="9"/>' +
  '<path class="hp-l hp-s hp-4" d="M-54-7H7"/></g>';

export const front =
  '<path class="hp-a" d="M560 312h136l-9 28q-4 5-8 5H580q-6 0-8-5z"/><path class="hp-b" d="M560 312h48v33h-30q-6 0-8-5z"/>' +
  '<rect class="hp-d" x="546" y="306" width="164" height="16" rx="8"/>' +
  '<path class="hp-c hp-s hp-15" d="M554 312h150" stroke-dasharray="0 13.4"/>' +
  '<path class="hp-l hp-s hp-4" d="M560 310h150" stroke-dasharray="0 13.4"/><path class="hp-y hp-s hp-4" d="M532 349h192"/>' +
  '<rect class="hp-p" x="542" y="200" width="172" height="10" rx="5"/><path class="hp-p hp-q" d="M536 348v-28l56-90h28z"/>';

export const number503 =
  '<path class="hp-a hp-s hp-5" d="M-10-10h-9v8h3a6 6 0 1 1-4 11M2-10c-8 0-8 20 0 20s8-20 0-20zm11 0h10l-7 8a6 6 0 1 1-4 11"/>';

export const lid =
  '<path class="hp-c hp-hit" d="M554 322v-8c0-46 38-58 74-58s74 12 74 58v8z"/>' +
  '<path class="hp-d" d="M554 322v-8c0-46 38-58 66-58-32 9-46 26-44 58v8z"/>' +
  '<path class="hp-b hp-s hp-4" d="M594 304q-4-18 6-26m62 26q4-18-6-26m-84 28q-4-18 6-26m106 26q4-18-6-26"/>' +
  '<path class="hp-a" d="M628 297q-18-13-11-20 7-5 11 5 4-10 11-5 7 7-11 20z"/><path class="hp-l hp-s hp-4" d="M660 268q22 4 30 20"/>';

// Drawn facing left, as everywhere, and turned round; the neck is the origin of the head.
export const crumb =
  '<ellipse class="hp-i hp-q" cx="403" cy="428" rx="80" ry="7"/>' +
  '<path class="hp-w" d="M359 426c-10-26 2-56 18-66q36-8 70 0c18 14 30 46 18 66q-50 6-106 0z"/>' +
  '<path class="hp-e" d="M359 426c-10-26 2-56 18-66l18-2c-16 18-18 42-2 71z"/><g transform="translate(421 360)scale(-1.1 1.1)">' +
  '<path class="hp-v hp-s hp-5" d="M30-8c26 2 32 24 18 40s2 28 18 20"/>' +
  '<path class="hp-v" d="M-1-17l-44-5q-8 0-8 8v33q-9 3-9 11h27V20l-2-24h36z"/><path class="hp-e" d="M-16-48C-28-34-34 2 4 2c32 0 33-32 4-50z"/>' +
  '<path class="hp-v" d="M8-48C36-30 36 2 4 2Q-6 2-13-3C18-2 22-30-2-48z"/>' +
  '<path class="hp-e" d="M8-17l-44-5q-8 0-8 8v33q-9 3-9 11h27V20l-2-24H8z"/><g transform="rotate(6)">' +
  '<ellipse class="hp-p" cx="-50" cy="-28" rx="30" ry="7"/><ellipse class="hp-w" cx="-50" cy="-28" rx="19" ry="4"/></g>' +
  '<path class="hp-p hp-s hp-4" d="M-46-28-93-82m-5 7 16 8-1-16"/>' +
  '<path class="hp-a" d="M-24-42l34-4 6 9q-20 17-43 6zm34-2 25 5-9 7 2 9L8-34z"/>' +
  '<path class="hp-e" d="M-1-34q6-5 11 3L6-16q-2 7-8 5l-46-16 5-9 37 12z"/><circle class="hp-e" cx="-47" cy="-32" r="7"/>' +
  '<g transform="translate(-10 -46)rotate(10)"><circle class="hp-e" cx="-12" cy="-68" r="25"/><circle class="hp-r" cx="-14" cy="-65" r="16"/>' +
  '<circle class="hp-i hp-q" cx="-12" cy="-68" r="25"/>' +
  '<path class="hp-e" d="M30-32c0-22-16-32-32-32-18 0-26 12-31 24-4 10-14 16-23 21-6 4-4 11 3 12 17 3 31 9 49 9 20 0 34-14 34-34z"/>' +
  '<path class="hp-v" d="M30-32c0-22-16-32-32-32 14 6 22 18 20 32C16-14 0-4-22-2c6 3 12 4 18 4 20 0 34-14 34-34z"/>' +
  '<path class="hp-p" d="M-33-8c5-8-7-18-15-16l-8 5c-6 4-4 11 3 12z"/>' +
  '<path class="hp-l hp-s hp-2" d="M-12-93a25 25 0 0 0-24 18m34 11c-18 0-26 12-31 24-4 10-14 16-23 21"/>' +
  '<circle class="hp-e" cx="25" cy="-56" r="27"/><circle class="hp-r" cx="23" cy="-53" r="18"/><circle class="hp-a" cx="-58" cy="-20" r="6"/>' +
  '<circle class="hp-p" cx="-20" cy="-38" r="9"/><circle class="hp-i" cx="-22" cy="-41" r="6"/><circle class="hp-p" cx="-20" cy="-43" r="2"/>' +
  '<path class="hp-i hp-s hp-2" d="M-50-7q8-2 12-7"/></g></g>';

// The lid’s own heart, twice as large.
export const heart =
  '<path class="hp-a" transform="translate(-628-290)scale(2)" d="M628 297q-18-13-11-20 7-5 11 5 4-10 11-5 7 7-11 20z"/>';
