/** The planes from the back to the front: depth, drawing, and the name of what moves by itself. `$` is the scene's id, `@` the number. */
export const planes: readonly (readonly [depth: number, art: string, className?: string])[] = [
  [0.05, '<g class="hp-z"><circle class="hp-half" cx="560" cy="186" r="226"/><circle cx="560" cy="186" r="184"/></g><circle class="hp-g" cx="560" cy="186" r="148"/>', 'light'],
  // Low shelves along the wall, and high ones on the right.
  [0.15,
    '<path class="hp-h" d="M-400 300H1200V520H-400z"/><path class="hp-f" d="M-400 294H1200v10H-400z"/><path class="hp-f hp-s hp-50 hp-cap" stroke-dasharray="14 3 20 2 10 3 16 22 12 2 18 3" d="M-400 347H1200"/>'],
  [0.3,
    '<path class="hp-f" d="M732-40h600v460H732z"/><path class="hp-h" d="M746 14h600v88H746zM746 118h600v96H746zM746 230h600v150H746z"/>' +
    '<g class="hp-u hp-s hp-cap"><path class="hp-60" stroke-dasharray="16 2 12 3 22 2 14 20 10 2 18 3" d="M752 72H1200M758 184H1200"/><path class="hp-90" stroke-dasharray="20 3 14 2 24 3 12 18" d="M750 300H1200"/></g>'],
  // A ladder.
  [0.4, '<path class="hp-m hp-s hp-6" d="M816 380L752-40M866 380L802-40M812 340h50M805 294h50M798 248h50M791 202h50M784 156h50M777 110h50M770 64h50"/>'],
  // The shelf, and the books in it that may be read.
  [0.5,
    '<path class="hp-n" d="M-400 380H1200V520H-400z"/><g class="hp-s hp-50 hp-cap"><path class="hp-x" stroke-dasharray="18 60 22 70 24 36" d="M-400 425H1200"/><path class="hp-m" stroke-dasharray="0 20 14 60 16 120" d="M-400 428H1200"/><path class="hp-d" stroke-dasharray="0 36 12 90 14 78" d="M-400 432H1200"/></g>' +
    '<path class="hp-u" d="M-400 366H1200v22H-400z"/><path class="hp-m" d="M-400 380H1200v10H-400z"/>'],
  [0.6, '<path class="hp-p hp-q" d="M424 210L360 372H592L520 210z"/>'],
  // Sealed: bars where the titles were.
  [0.85,
    '<path class="hp-i hp-half" d="M506 370h276l-14 12H494z"/>' +
    '<g transform="translate(541 372)rotate(8)"><path class="hp-d" d="M-38-126q19-10 38 0V0h-38z"/><path class="hp-i hp-q" d="M-10-130l10 4V0h-10z"/><path class="hp-p" d="M-31-112h22v54h-22z"/><path class="hp-i" d="M-25-106h10v42h-10z"/><path class="hp-l hp-s hp-3" d="M-34-124V-4"/></g>' +
    '<path class="hp-n" d="M560 176q27-14 54 0v196h-54z"/><path class="hp-j" d="M614 214q19-10 38 0v158h-38z"/><path class="hp-b" d="M652 154q31-16 62 0v218h-62z"/><path class="hp-x" d="M714 198q20-10 40 0v174h-40z"/>' +
    '<path class="hp-i hp-q" d="M598 170l16 6v196h-16zM640 210l12 4v158h-12zM694 147l20 7v218h-20zM742 194l12 4v174h-12z"/>' +
    '<path class="hp-p" d="M568 196h38v70h-38zM622 232h22v90h-22zM661 180h44v80h-44zM722 216h24v100h-24z"/>' +
    '<path class="hp-i" d="M573 204h28v12h-28zM577 224h20v12h-20zM574 244h26v12h-26zM628 239h10v76h-10zM666 188h34v14h-34zM672 212h22v14h-22zM668 236h30v14h-30zM729 225h10v82h-10z"/>' +
    '<path class="hp-l hp-s hp-3" d="M564 178v190M618 216v152M657 156v212M718 200v168M568 280h38M568 288h38M622 226h22"/>' +
    '<path class="hp-w" d="M652 300h62v12h-62z"/><path class="hp-a" d="M666 306a17 17 0 0134 0q2 6-2 10-2 8-10 8-10 2-17-4-6-6-5-14z"/><path class="hp-b hp-s hp-3" d="M674 306a9 9 0 0118 0 9 9 0 01-18 0"/>'],
  // The lamp.
  [0.8,
    '<ellipse class="hp-i hp-half" cx="462" cy="374" rx="42" ry="7"/><path class="hp-j" d="M430 372q4-14 26-16V196h12v160q22 2 26 16z"/><path class="hp-o" d="M462 196h6v160q22 2 26 16h-28q4-8-4-16z"/>' +
    '<ellipse class="hp-l" cx="462" cy="212" rx="52" ry="10"/><path class="hp-j hp-hit" d="M408 212q2-58 54-62 52 4 54 62-54 14-108 0z"/><path class="hp-o" d="M516 212q-2-58-54-62 26 14 24 68 18-2 30-6z"/><path class="hp-p hp-s hp-5" d="M422 196q4-22 20-30"/><circle class="hp-c" cx="462" cy="148" r="7"/>'],
  // Crumb reads.
  [0.95,
    '<ellipse class="hp-i hp-half" cx="406" cy="376" rx="54" ry="8"/><g transform="translate(406 314)scale(.82)"><path class="hp-v hp-s hp-5" d="M-30 66c-24 6-36-10-28-26s-4-22-12-10"/><path class="hp-e" d="M-20-4h40l14 50h-68z"/>' +
    '<path class="hp-b" d="M-24-4Q0 12 24-6l4 14Q2 26-26 10z"/><path class="hp-a" d="M-26-2Q0 14 26-4l4 10Q2 22-28 6z"/>' +
    '<g transform="rotate(4)"><circle class="hp-e" cx="-29" cy="-62" r="25"/><circle class="hp-r" cx="-27" cy="-59" r="16"/><circle class="hp-i hp-q" cx="-29" cy="-62" r="25"/><circle class="hp-e" cx="30" cy="-62" r="27"/><circle class="hp-r" cx="28" cy="-59" r="18"/>' +
    '<path class="hp-e" d="M-30-36C-30-56-16-66 1-66S30-56 30-36C30-22 18-14 12-6Q6 4-4 4T-19-6C-22-14-30-22-30-36z"/><path class="hp-v" d="M-30-36C-30-56-16-66 1-66-12-60-22-48-21-34-20-22-14-14-19-6-22-14-30-22-30-36z"/>' +
    '<path class="hp-p" d="M-25-36q10-12 20 0a10 10 0 01-20 0zM1-36q10-13 22 0a11 11 0 01-22 0z"/><circle class="hp-i" cx="-14" cy="-33" r="5"/><circle class="hp-i" cx="12" cy="-32" r="5"/>' +
    '<path class="hp-p" d="M-21-6a18 13 0 0135 0 18 13 0 01-35 0"/><path class="hp-a" d="M-12-17q7-6 14 0-1 7-7 7t-7-7z"/><path class="hp-i hp-s hp-2" d="M-11-3q6 5 13 0"/><path class="hp-t hp-s hp-2" d="M-23-9l-21-5M-22-4l-20 3M16-9l22-5M16-4l20 4"/></g></g>' +
    '<path class="hp-p" d="M406 332q-22-14-48-6v40h96v-40q-26-8-48 6z"/>'],
  [0.95, '<path class="hp-w" d="M406 332q22-18 46-9v44h-46z"/>', 'leaf'],
  [0.95,
    '<path class="hp-c" d="M406 340l-54-6v38l54 4z"/><path class="hp-d" d="M406 340l54-6v38l-54 4z"/><path class="hp-l hp-s hp-3" d="M364 346l30 3M372 355l14 2"/><path class="hp-i hp-q" d="M402 340h8v36h-8z"/><path class="hp-e" d="M345 352a7 7 0 1114 2 7 7 0 01-14-2zM453 354a7 7 0 1114-2 7 7 0 01-14 2z"/>'],
  // The rope.
  [1.1,
    '<path class="hp-i hp-q" d="M486 440h60v8h-60zM736 440h60v8h-60z"/><path class="hp-b hp-s hp-12" d="M514 318q125 104 250 0"/><path class="hp-a hp-s hp-8" d="M514 315q125 104 250 0"/>' +
    '<g id="$p" transform="translate(15)"><path class="hp-d" d="M492 312h14v126h-14z"/><path class="hp-c" d="M492 312h6v126h-6z"/><circle class="hp-c" cx="499" cy="306" r="12"/><path class="hp-d" d="M499 294a12 12 0 010 24q8-12 0-24z"/><path class="hp-d" d="M472 446q4-12 27-12t27 12z"/></g><use href="#$p" x="246"/>' +
    '<path class="hp-i hp-s hp-3" d="M607 366v20M671 366v20"/><path class="hp-d" d="M593 386h98v46h-98z"/><path class="hp-p" d="M589 382h98v46h-98z"/><g class="hp-i" transform="translate(638 405)"><g class="hp-upright">@</g></g>'],
  [1.2, '<path class="hp-y" d="M-400 440H1200v90H-400z"/><path class="hp-x hp-s hp-4" d="M-400 441H1200"/>'],
];

/** 451, as the sign has it. */
export const digits = '<path class="hp-s hp-6" d="M-24-14l-12 18h18m-6-6v16M12-14h-18l-2 13q18-6 18 6t-20 8M24-8l8-6v28"/>';
