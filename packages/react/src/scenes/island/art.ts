/** The planes from the back to the front: depth, drawing, and the name of what moves by itself. `$` is the scene's id. */
export const planes: readonly (readonly [depth: number, art: string, className?: string])[] = [
  [0.05,
    '<g class="hp-z"><circle class="hp-half" cx="520" cy="206" r="226"/><circle cx="520" cy="206" r="172"/></g>' +
    '<circle class="hp-g" cx="520" cy="206" r="126"/><path class="hp-z hp-s hp-20" d="M690 44h90m-70 18h90"/>'],
  // The far coast, where there is a signal.
  [0.1,
    '<path class="hp-f" d="M640 296q50-34 90-26 50-34 110-10 60-20 100 4 60 0 110 32z"/><path class="hp-f hp-s hp-4" d="M738 268l12-62 12 62M743 244h14"/><circle class="hp-a" cx="750" cy="204" r="5"/>'],
  [0.15,
    '<path class="hp-h" d="M-400 290H1200V520H-400z"/><path class="hp-z hp-s hp-6 hp-lean" d="M-120 306h90M60 314h60"/><path class="hp-g hp-s hp-6 hp-lean" d="M428 300h160m-140 14h116m-140 14h90"/>'],
  [0.35,
    '<path class="hp-f" d="M-400 346q40 14 80 0t80 0 80 0 80 0 80 0 80 0 80 0 80 0 80 0 80 0 80 0 80 0 80 0 80 0 80 0 80 0 80 0 80 0 80 0 80 0V560H-400z"/>'],
  [0.6,
    '<path class="hp-m" d="M-400 372q50 18 100 0t100 0 100 0 100 0 100 0 100 0 100 0 100 0 100 0 100 0 100 0 100 0 100 0 100 0 100 0 100 0V560H-400z"/>'],
  // Palm.
  [0.8,
    '<g transform="translate(704 148)"><path class="hp-d" d="M-38 224Q6 134-10 12H10Q28 122-8 224"/><path class="hp-b" d="M-22 224Q20 134 0 12H10Q28 122-8 224"/>' +
    '<path class="hp-b hp-s hp-4" d="M-20 184l18 4m-10-44 18 4m-13-44 18 4m-17-42 18 4"/>' +
    '<g class="hp-o"><path id="$f" d="M0 0c22-44 78-50 104 6-18-10-20-4-24-12 0 12-8 10-18-6 0 14-8 10-20-4 0 12-8 10-18-2Q14-14 0 0" transform="rotate(-66)"/>' +
    '<use href="#$f" transform="scale(-1 1)rotate(18)"/></g>' +
    '<g class="hp-j"><use href="#$f" transform="rotate(106)"/><use href="#$f" transform="scale(-1 1)rotate(108)"/><use href="#$f" transform="rotate(38)"/><use href="#$f" transform="scale(-1 1)rotate(62)"/></g>' +
    '<circle class="hp-y" cx="14" cy="18" r="12"/><circle class="hp-n" cx="-6" cy="12" r="12"/></g>'],
  // Sand, and the cable. The pointer finds the sand, which stays when the crab ducks.
  [0.85,
    '<path class="hp-c" d="M400 440q80-40 120-72 60-30 150-22 60 4 92 22 40 20 80 72z"/><path class="hp-l" d="M400 440q80-40 120-72 60-30 150-22-110 4-170 94z"/>' +
    '<path class="hp-d hp-hit" d="M660 345q64-2 102 23 40 20 80 72H680q30-60-30-86z"/>' +
    '<path class="hp-i hp-s hp-4" d="M620 374q30 26 62 10t60 6"/>'],
  // Mast and Crumb.
  [0.9,
    '<path class="hp-i hp-q" d="M570 372q50-14 110 0-60 14-110 0z"/><path class="hp-t hp-s hp-8" d="M620 374Q620 220 576 70"/>' +
    '<path class="hp-t hp-s hp-6" d="M488 98l132-36M504 74l12 44m20-52 12 44m20-52 12 44m20-52 12 44"/>' +
    '<g transform="translate(582 300)rotate(-22)scale(1.15)">' +
    '<path class="hp-v hp-s hp-6" d="M16-10C50 20 66 34 56 54S30 62 36 46"/>' +
    '<path class="hp-v" d="M-8-18L-14 14-2 16 8-14zM-26 17Q-22 8-13 10T-2 22z"/>' +
    '<path class="hp-e" d="M-14-56C-26-40-28-8 2-8S32-40 10-56"/><path class="hp-v" d="M10-56C32-40 30-8 2-8-4-8-8-9-11-11 16-10 20-40 0-56z"/>' +
    '<path class="hp-w" d="M-18-45C-26-28-20-12-9-10-2-16-6-36-18-45z"/>' +
    '<path class="hp-e" d="M12-22L24 18 13 22-4-12z"/><path class="hp-e" transform="translate(23 25)rotate(-68)" d="M-13 0Q-13-10 0-10T13 0z"/>' +
    '<path class="hp-b" d="M-18-52L14-54 12-46-14-44z"/><path class="hp-a" d="M-21-48Q-4-40 14-52L20-43Q0-26-24-37z"/><path class="hp-a" d="M14-50L38-40 28-35 30-22 12-40z"/>' +
    '<path class="hp-e" d="M4-48L46-70 52-62 10-36A7 7 0 0 1 4-48z"/>' +
    '<g transform="translate(-6 -52)rotate(8)"><path class="hp-v" d="M-12-10L-46 4-68-28-80-24-56 14A8 8 0 0 0-48 17L-6 2z"/><circle class="hp-v" cx="-12" cy="-68" r="25"/><circle class="hp-r hp-half" cx="-14" cy="-66" r="16"/>' +
    '<path class="hp-e" d="M30-32C30-54 14-64-2-64-20-64-28-52-33-40-37-30-47-24-56-19-62-15-60-8-53-7-36-4-22 2-4 2 16 2 30-12 30-32z"/>' +
    '<path class="hp-v" d="M30-32C30-54 14-64-2-64 12-58 20-46 18-32 16-14 0-4-22-2-16 1-10 2-4 2 16 2 30-12 30-32z"/>' +
    '<path class="hp-p" d="M-33-8C-28-16-40-26-48-24L-56-19C-62-15-60-8-53-7-46-6-40-5-33-8z"/><circle class="hp-e" cx="25" cy="-56" r="27"/><circle class="hp-r" cx="23" cy="-53" r="18"/>' +
    '<path class="hp-a" d="M-64-18Q-63-26-55-25T-51-15Q-58-9-64-18z"/><path class="hp-i hp-s hp-2" d="M-50-7Q-42-9-38-14"/>' +
    '<path class="hp-i" d="M-14-52h-38v18h38zM-48-57l-60-4v36l60-4z"/><path class="hp-c" d="M-108-63h9v40h-9zM-52-58h8v30h-8z"/><path class="hp-v" d="M-84-32q12-8 16 2l-4 8q-10 4-14-2z"/></g>' +
    '<circle class="hp-e" cx="50" cy="-66" r="9"/>' +
    '</g>',
    'mast'],
  [0.95,
    '<g transform="translate(736 382)"><path class="hp-b hp-s hp-5" d="M-26 4l-14 6-4 12m24-12-10 14M26 4l14 6 4 12m-24-12 10 14"/>' +
    '<path class="hp-i hp-s hp-4" d="M20 6q34-6 18-50"/><path class="hp-p" d="M20-84l30-6 4 20q2 14-10 18l-8 2q-12 0-14-14z"/><path class="hp-w" d="M20-84l12-2 4 36q-12 0-14-14z"/><path class="hp-t hp-s hp-5" d="M28-86l-3-14M42-89l-2-14"/>' +
    '<path class="hp-a hp-s hp-6" d="M-30 2q-12-2-16-2M30-2q14-8 12-22"/>' +
    '<path class="hp-a" d="M-48-8c14 2 14 22 2 30l-2-10-8 10c-12-8-8-30 8-30zM26-34c-10-16-8-28 0-34l8 20 16-24c10 16 8 36-4 44-8 4-16 0-20-6z"/>' +
    '<path class="hp-a hp-s hp-4" d="M-12-14l-3-14M12-14l3-14"/><path class="hp-a" d="M-36-4Q0-34 36-4 30 18 0 18T-36-4z"/><path class="hp-b" d="M-36-4Q-28 6 0 8T36-4Q30 18 0 18T-36-4z"/>' +
    '<path class="hp-p" d="M-23-32a1 1 0 0116 0 1 1 0 01-16 0m30 0a1 1 0 0116 0A1 1 0 017-32"/><path class="hp-i" d="M-23-31a1 1 0 018 0 1 1 0 01-8 0m30 0a1 1 0 018 0 1 1 0 01-8 0"/>' +
    '<path class="hp-a" d="M-24-32a1 1 0 0118-2zM6-32a1 1 0 0118-2z"/><path class="hp-i hp-s hp-3" d="M-12 1q14 8 22-4"/></g>',
    'crab'],
  [1,
    '<path class="hp-x" d="M-520 404q60 24 120 0t120 0 120 0 120 0 120 0 120 0 120 0 120 0 120 0 120 0 120 0 120 0 120 0 120 0V560H-520z"/>'],
  [1,
    '<g transform="translate(520 394)rotate(-20)"><path class="hp-j" d="M-40-18H14q16 2 22 10H58V8H36q-6 8-22 10H-40q-16-18 0-36z"/><path class="hp-p" d="M-32-9h42v18h-42z"/><path class="hp-i hp-s hp-3" d="M-24-2h24m-24 6h16"/><path class="hp-d" d="M56-8h14v16H56z"/><path class="hp-p hp-s hp-4 hp-half" d="M-36-14h44"/></g>',
    'bottle'],
  [1,
    '<path class="hp-a hp-s hp-5" d="M470 82q-12 18-2 38M454 74q-18 28-4 56"/>',
    'waves'],
  [1.2,
    '<g class="hp-c"><path id="$s" d="M362 460q-6-58 36-58 36 0 42 30 10-14 26-14 24 0 26 42z"/></g><use href="#$s" class="hp-n" y="6"/>' +
    '<path class="hp-n" d="M-400 446q300-44 560-20t340 12 700-26V580H-400"/><path class="hp-c hp-s hp-4" d="M-400 446q300-44 560-20t340 12 700-26"/>'],
];
