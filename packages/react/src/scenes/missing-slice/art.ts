export const sky =
  '<circle class="hp-z hp-half" cx="585" cy="172" r="212"/><circle class="hp-z" cx="585" cy="172" r="168"/><circle class="hp-l" cx="585" cy="172" r="126"/>' +
  '<path class="hp-z hp-s hp-8" d="M730 84h90M-200 130h120M860 140h140"/>';

export const hill =
  '<path class="hp-h" d="M-400 322q150-40 330-14t250-8 190 0 120-24 130-4 120-20 500 20v300h-1640z"/>';

// Two crooked houses, base at y=0; the ramp colour comes from the <use>, the shade from ink.
const houses =
  '<g id="$h"><path d="M-34 70L-30-32H30L34 70z"/><path d="M-44-26Q-10-44 6-104 16-48 44-24 0-14-44-26z"/><path class="hp-i hp-q" d="M-44-26Q-10-44 6-104 6-60-12-20L-16 70H-34L-30-23z"/>' +
  '<path class="hp-z hp-s hp-4" d="M-42-26q6 6 12 0 7 10 14 2 6 12 14 2 8 8 14-1 8 8 14-2 8 8 16 1"/><path class="hp-l" d="M-4 4h20v28h-20zM2-50h10v14h-10z"/><path class="hp-i hp-s hp-2 hp-half" d="M6 4v28M-4 16h20"/></g>' +
  '<g id="$j"><path d="M-26 70L-22-56H24L28 70z"/><path d="M-34-50Q-22-56-18-82L10-112 26-84Q26-60 36-50z"/><path class="hp-i hp-q" d="M-34-50Q-22-56-18-82L10-112Q-6-84-8-50L-10 70H-26L-22-50z"/>' +
  '<path class="hp-z hp-s hp-4" d="M-34-49q8 8 14 1 8 10 14 1 8 10 14 1 8 8 14 0 6 6 12-2"/><path class="hp-l" d="M2-30h14v22H2zM2 10h14v22H2z"/></g>';

export const back =
  '<g class="hp-f"><path d="M352 340l6-128h44l6 128z"/><path d="M346 214q26-16 34-74 8 58 34 74-34 12-68 0z"/><path class="hp-i hp-q" d="M346 214q26-16 34-74-2 50-14 78l-4 122h-10l6-124z"/><path class="hp-z hp-s hp-5" d="M348 215q8 10 16 2 8 14 16 2 8 10 16 0 8 8 16-4M380 140v-10"/><circle class="hp-l" cx="382" cy="246" r="17"/><path class="hp-i hp-s hp-3" d="M382 246l9 6M382 246l5-12"/></g>' +
  '<g class="hp-f"><defs>' + houses + '</defs>' +
  '<use href="#$h" transform="translate(312 316)scale(.7)"/><use href="#$j" transform="translate(256 322)scale(.6)rotate(-3)"/><use href="#$h" transform="translate(206 326)scale(-.55 .55)"/><use href="#$j" transform="translate(160 328)scale(-.5 .45)"/><use href="#$h" transform="translate(116 330)scale(.45)"/><use href="#$j" transform="translate(76 330)scale(.4)"/><use href="#$h" transform="translate(38 330)scale(.36)"/><use href="#$j" transform="translate(4 330)scale(-.34 .34)"/><use href="#$h" transform="translate(-30 330)scale(.3)"/></g>';

export const town =
'<g class="hp-u"><use href="#$j" transform="translate(446 336)scale(.8)rotate(2)"/></g>' +
  '<path class="hp-m" d="M692 370L698 226H776L784 370z"/><path class="hp-x" d="M682 232Q726 206 744 104 756 190 800 228 740 262 682 232z"/><path class="hp-i hp-q" d="M682 232Q726 206 744 104 738 190 712 242z"/><path class="hp-h hp-s hp-5" d="M684 232q8 16 18 4 8 20 20 5 8 16 20 2 8 20 20 0 8 12 18-3 6 8 16-10"/>' +
  '<path class="hp-g" d="M704 360V292q4-32 32-32t32 32v68z"/><path class="hp-l" d="M738 190q6-6 12 0v18h-12z"/>' +
  '<g class="hp-m"><use href="#$j" transform="translate(850 270)scale(1.7)rotate(3)"/><use href="#$h" transform="translate(960 250)scale(1.9)"/><use href="#$j" transform="translate(1090 240)scale(2.2)"/></g>' +
  '<path class="hp-u" d="M-400 330Q100 320 460 346L690 350V500H-400zM780 340h420v160H780z"/>';

export const counter =
'<path class="hp-y" d="M-400 340L1200 470V700H-400z"/><path class="hp-n" d="M-400 332L1200 388V492L-400 348z"/><path class="hp-c hp-s hp-4" d="M-400 332L1200 388"/><path class="hp-x hp-s hp-3" d="M-400 348L1200 492"/>' +
  '<path class="hp-x hp-s hp-2 hp-half" d="M-300 340L60 360M120 363L400 379M-200 352L200 381M240 384L380 394M740 415L1200 450"/>' +
  '<path class="hp-x hp-s hp-2 hp-half" d="M40 402v80M230 420v80M400 436v80M780 470v60"/>';

export const stand =
'<path class="hp-o" d="M500 419L684 434 640 452 602 500 556 452z"/><path class="hp-j" d="M398 402L560 372 744 414 684 434 500 419z"/><path class="hp-w hp-s hp-3" d="M420 403L562 378 718 414"/>' +
  '<path class="hp-i hp-half" d="M420 396q60-20 140-18 80 4 90 18-20 14-110 14-80-2-120-14z"/>' +
  '<path class="hp-p" d="M522 318h76q-4 44 14 56 40 4 40 18 0 16-92 16t-92-16q0-14 42-18 16-14 12-56z"/><path class="hp-w" d="M522 318h30q-2 50-16 58-30 8-14 32-54-2-54-16 0-14 42-18 16-14 12-56z"/>' +
  '<path class="hp-w" d="M396 300q2 22 10 18 6 18 19 11 10 19 26 9 15 19 33 6 17 20 37 5 19 19 39 1 20 18 39-1 20 15 37-5 18 13 33-6 16 10 26-9 13 7 19-11 8 4 10-18z"/>' +
  '<ellipse class="hp-p" cx="560" cy="292" rx="168" ry="50"/><ellipse class="hp-w" cx="560" cy="292" rx="146" ry="40"/>';

export const crumb =
  '<g transform="translate(614 158)scale(1.1)"><path class="hp-e" d="M-34 45Q-40 0 0 0T34 45z"/><g class="hp-e"><circle cx="-27" cy="-68" r="25"/><circle class="hp-r" cx="-27" cy="-65" r="16"/><circle class="hp-i hp-q" cx="-27" cy="-68" r="25"/><circle cx="29" cy="-68" r="27"/><circle class="hp-r" cx="27" cy="-65" r="18"/>' +
  '<path d="M-29-42C-29-58-16-66 1-66S30-58 30-42C48-40 57-22 49-6 42 9 20 11 8 3Q-4 7-16 3C-28 11-46 9-51-7-57-23-47-40-29-42z"/><path class="hp-v" d="M-29-42C-29-58-16-66 1-66-12-60-21-54-20-42-38-36-46-12-27 8-38 9-48 4-51-7-57-23-47-40-29-42z"/></g>' +
  '<g class="hp-p"><circle cx="-15" cy="-37" r="11"/><circle cx="11" cy="-37" r="12"/><path d="M-4-20C6-20 13-15 13-8S5 4-4 4-21-1-21-8C-21-15-14-20-4-20z"/></g><g class="hp-i"><circle cx="-10" cy="-38" r="4"/><circle cx="16" cy="-38" r="5"/></g><g class="hp-p"><circle cx="-8" cy="-40" r="2"/><circle cx="18" cy="-40" r="2"/></g>' +
  '<path class="hp-v hp-s hp-3" d="M18-20Q26-10 19 0"/><path class="hp-a" d="M-12-19Q-5-25 2-19 1-12-5-12T-12-19z"/><path class="hp-i hp-s hp-3" d="M-8-4h7"/><path class="hp-c" d="M24-4l7-4 5 6-6 5zM8 10l6-2 3 6-7 2zM-12 13l5 1-1 5-6-1z"/>' +
  '<path class="hp-i hp-s hp-2" d="M-38-18L-62-26M-38-11L-63-10M36-18L60-26M36-11L61-10"/></g>';

export const tail =
'<path class="hp-v hp-s hp-6" d="M676 262q44 6 46 34 0 22 12 34t6 24-28 4 2-18"/>';

export const steam =
'<path class="hp-p" d="M528 146c-22-18 8-26-4-48-8-14 4-26 10-38-2 16-6 22 4 38 12 22-18 28-10 48zM550 142c-12-14 8-20 0-36-6-12 2-18 6-30 2 12-2 18 4 30 8 18-12 22-10 36z"/>';

const lid = 'M519 260A134 50 0 0 1 422 212C422 170 486 148 556 148S690 170 690 212A134 50 0 0 1 670 238Q632 188 556 176 526 200 519 260z';
export const pie =
  '<ellipse class="hp-i hp-q" cx="548" cy="296" rx="136" ry="34"/>' +
  '<g class="hp-hit"><path class="hp-d" d="M422 212L434 270A122 44 0 0 0 522 310L519 250z"/><path class="hp-c" d="M690 212L678 270A122 44 0 0 1 659 291L670 230z"/>' +
  '<path class="hp-i hp-q" d="M422 212L434 270Q446 288 476 301L450 236z"/><path class="hp-i hp-s hp-20 hp-q" d="M519 264A134 50 0 0 1 424 214"/>' +
  '<path class="hp-a" d="M556 170Q640 186 670 236L659 291 556 264z"/><path class="hp-r" d="M556 170L519 250 522 310 556 264z"/><path class="hp-d" d="M556 250L662 277 659 291 556 264 522 310 521 294z"/>' +
  '<path class="hp-b hp-s hp-12" d="M586 216h0M618 230h0M640 258h0M600 250h0M646 236h0"/>' +
  '<clipPath id="$w"><path d="' + lid + '"/></clipPath><path class="hp-a" d="' + lid + '"/>' +
  '<g clip-path="url(#$w)"><path class="hp-i hp-s hp-15 hp-q" d="M410 206q60 8 150 70M430 178q80 10 190 110M480 156q80 20 140 110M530 142q60 14 150 80"/><path class="hp-c hp-s hp-15" d="M410 200q60 8 150 70M430 172q80 10 190 110M480 150q80 20 140 110M530 136q60 14 150 80"/>' +
  '<path class="hp-i hp-s hp-15 hp-q" d="M400 236q40-60 150-90M440 266q20-60 160-110M510 276q0-50 150-120"/><path class="hp-c hp-s hp-15" d="M400 230q40-60 150-90M440 260q20-60 160-110M510 270q0-50 150-120"/></g>' +
  '<path class="hp-d hp-s hp-8" d="M522 256Q526 204 556 178 630 190 670 236"/><path class="hp-c hp-s hp-20" stroke-dasharray="0 17" d="M519 258A134 50 0 0 1 424 206M688 206A134 50 0 0 1 670 236"/><path class="hp-l hp-s hp-6" stroke-dasharray="0 17" d="M519 252A134 50 0 0 1 424 200M688 200A134 50 0 0 1 670 230"/></g>';

export const card =
'<path class="hp-i hp-half" d="M386 410l116-6-14 16-70 6z"/><path class="hp-w" d="M396 340l-20 66 26 8z"/><path class="hp-p" d="M396 340l90 6 12 64-96 4z"/>';

export const digits =
'<path class="hp-a hp-s hp-6" d="M421 360l-10 25h23m-7-8v20M474 362l-10 25h23m-7-8v20"/><ellipse class="hp-a hp-s hp-6" cx="449" cy="380" rx="8" ry="15"/>';

export const otherDigits = (code: number | null) => `<text class="hp-a" x="404" y="396" font-size="44" font-weight="800">${code ?? ''}</text>`;

export const trail =
  '<defs><g id="$c"><path class="hp-i hp-half" d="M-18 5l14-6 12 6-8 5z"/><path class="hp-d" d="M-10 4l2-10 8-4 10 5 2 7-9 6z"/><path class="hp-c" d="M-8-6l8-4 10 5-6 5-8 0z"/></g></defs>' +
  '<use href="#$c" transform="translate(560 322)scale(.9 1.1)"/><use href="#$c" transform="translate(592 316)scale(.7)"/><use href="#$c" transform="translate(540 418)scale(1.3)"/><use href="#$c" transform="translate(506 428)scale(.8 0.64)"/><use href="#$c" transform="translate(372 412)scale(1.2 0.96)"/><use href="#$c" transform="translate(338 398)scale(.8 0.64)"/><use href="#$c" transform="translate(290 398)"/><use href="#$c" transform="translate(240 384)scale(.7 0.56)"/><use href="#$c" transform="translate(190 384)scale(.8)"/><use href="#$c" transform="translate(140 374)scale(.6)"/><use href="#$c" transform="translate(96 372)scale(.6 0.48)"/><use href="#$c" transform="translate(50 366)scale(.5)"/>';

export const bread =
  '<path class="hp-d" d="M672 440c-10 34 40 30 90 6s86-60 66-76-50-8-96 20-54 34-60 50z"/><path class="hp-c" d="M672 440c-6 20 30 12 80-14s82-40 76-56-50-8-96 20-54 34-60 50z"/><path class="hp-l hp-s hp-6" d="M694 416q20 0 24 16m2-34q22 0 28 18m4-34q22 0 28 18m4-32q18 0 22 14"/>';

export const awning =
'<path class="hp-z" d="M-400-34V22' + 'a20 20 0 0 0 40 0a20 20 0 0 0 40 0'.repeat(20) + 'V-34z"/><path class="hp-a" d="M-360-34' + 'v56a20 20 0 0 0 40 0v-56zm80 0'.repeat(20) + '"/><path class="hp-i hp-q" d="M-400-34h1600V6h-1600z"/><path class="hp-b" d="M-400-42h1600v10h-1600z"/>';
