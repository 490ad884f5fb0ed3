/** The planes from the back to the front: depth, drawing, and the name of what moves by itself. `$` is the scene's id, `@` what the sign says. */
export const planes: readonly (readonly [depth: number, art: string, className?: string])[] = [
  [0.05, '<g class="hp-z"><circle class="hp-half" cx="640" cy="196" r="246"/><circle cx="640" cy="196" r="204"/></g><circle class="hp-g" cx="640" cy="196" r="162"/>'],
  [0.2, '<g class="hp-f"><path id="$h" d="M-50 400V274l40-34 40 34v50l40-34 40 34v90z"/><use href="#$h" x="190"/><use href="#$h" x="910"/></g>'],
  // The wall, and the gate in it.
  [0.5, '<path class="hp-m" d="M-400 308H1200V520H-400z"/><path class="hp-u hp-s hp-4" stroke-dasharray="30 66" d="M-400 340H1200M-340 370H1200"/><path class="hp-x hp-s hp-15" d="M-400 312H1200"/>'],
  [0.6,
    '<path class="hp-f" d="M-400 392H1200V520H-400z"/><path class="hp-l hp-s hp-4" d="M-400 392H1200"/><path class="hp-x" d="M376 400V84h220v316z"/><path class="hp-m" d="M402 84h174v24H402z"/><path class="hp-y" d="M362 84h248v10H362zM402 108h174v292H402z"/>' +
    '<path class="hp-n" d="M362 84l24-34h200l24 34z"/><path class="hp-x hp-s hp-12" stroke-dasharray="0 22" d="M374 84h230"/>'],
  // Half a door in the new colour.
  [0.65,
    '<path class="hp-j" d="M414 118h150v278H414z"/><path class="hp-o" d="M434 286h46v90h-46zM498 286h46v90h-46z"/>' +
    '<path class="hp-a" d="M414 118h150V238q-4 20-14 20t-14-10q-4 34-14 34t-14-20q-8 8-14-6-4 40-14 40t-14-32q-8 14-14-6-4 26-14 26t-14-10z"/>' +
    '<path class="hp-b" d="M434 140h46v90h-46zM498 140h46v90h-46z"/><path class="hp-i hp-q" d="M414 118h150v12H426v266h-12z"/><circle class="hp-c" cx="550" cy="300" r="7"/><path class="hp-w" d="M392 392h196l8 18H384z"/><path class="hp-p" d="M390 392h200v6H390z"/>'],
  [0.7,
    '<path class="hp-p hp-s hp-3" d="M462 280l32-42 32 42"/><circle class="hp-n" cx="494" cy="236" r="5"/><g transform="translate(494 306)rotate(-5)"><path class="hp-i hp-q" d="M-34-26h72v62h-72z"/><path class="hp-p" d="M-38-32h76v64h-76z"/><g class="hp-upright">@</g></g>'],
  // The ladder.
  [0.8, '<ellipse class="hp-i hp-half" cx="690" cy="408" rx="84" ry="6"/><path class="hp-d hp-s hp-8" d="M664 180l-22 214M710 180l42 214"/><path class="hp-w hp-s hp-10" d="M642 224h74M636 272h86M630 320h98M624 368h110"/><path class="hp-p hp-s hp-12" d="M646 180l-28 226M712 180l28 226"/><path class="hp-w hp-s hp-4" d="M642 180l-28 226M708 180l28 226"/>'],
  [0.85, '<g class="hp-d hp-s hp-15"><path id="$t" d="M740 176c34 20 26 60 16 90s4 56 26 42"/></g><use href="#$t" class="hp-b hp-s hp-15 hp-cap" stroke-dasharray="9 24"/>', 'tail'],
  // The painter.
  [0.85,
    '<g transform="translate(678 172)"><path class="hp-x" d="M-70 0C-66-50-30-78 14-76S84-52 84-14Q86 8 68 8H-56z"/><path class="hp-n" d="M-70 0C-66-50-30-78 14-76-24-64-36-30-20-14 10 4 60-2 84-14 86 8 78 8 68 8H-56z"/><path class="hp-f hp-s hp-4" d="M30-69q32 8 42 34"/>' +
    '<path class="hp-w" d="M-44 6h92v12h-92z"/><path class="hp-p" d="M-44 2h92v8h-92z"/><path class="hp-c" d="M46 36h30l2 28q0 18-18 18t-16-16z"/><path class="hp-x" d="M26-32q46-8 50 30l4 40H44l-4-32q-18 4-26-4z"/><path class="hp-d hp-s hp-3" d="M56 80v-8M66 80v-8"/></g>' +
    '<path class="hp-d hp-s hp-15" d="M600 188q-8 50-2 92"/><path class="hp-n" d="M593 246l9 56h10v12h-28v-12h10z"/><path class="hp-a" d="M584 314h28l2 26q-8 12-16 8t-16 2z"/><path class="hp-c" d="M586 270q0-12 12-12t14 12-2 20-12 6-12-26z"/>' +
    '<path class="hp-c hp-s hp-20" d="M654 166l-40 12"/><g class="hp-hit" transform="translate(598 182)rotate(-9)scale(.78)"><path class="hp-d" d="M-60-50L-63-94Q-60-104-52-99L-16-82z"/><path class="hp-c" d="M60-50L63-94Q60-104 52-99L16-82z"/>' +
    '<path class="hp-c" d="M-64-38C-64-72-38-90 0-90S64-72 64-38C64-8 36 4 0 4S-64-8-64-38z"/><path class="hp-d" d="M-64-38C-64-72-38-90 0-90-58-70-60-20 0 4-36 4-64-8-64-38z"/><path class="hp-b" d="M64-48l-16 4 17 4zM65-33l-14 1 13 7z"/>' +
    '<path class="hp-i hp-s hp-5" d="M-38-44q14 14 28 0M10-44q14 14 28 0"/><g class="eye"><circle class="hp-p" cx="24" cy="-44" r="17"/><circle class="hp-i" cx="18" cy="-42" r="8"/></g>' +
    '<ellipse class="hp-p" cy="-14" rx="31" ry="16"/><path class="hp-a" d="M-8-31q8-5 16 0 0 8-8 10-8-2-8-10z"/><path class="hp-i hp-s hp-3" d="M-11-12q6 6 11-1 5 7 11 1"/>' +
    '<path class="hp-p" d="M-56-76L4-146 56-76Q0-94-56-76z"/><path class="hp-w" d="M-56-76L4-146-8-88q-26 2-48 12z"/></g>'],
  [0.9, '<circle class="hp-p hp-half" cx="574" cy="180" r="20"/><path class="hp-p hp-s hp-3" d="M560 188q-2-10 6-14"/>', 'bubble'],
  // What dripped, and who went through it.
  [0.9, '<g class="hp-a"><ellipse cx="598" cy="416" rx="36" ry="11"/><path d="M592 376q8-16 10 0-5 8-10 0z"/><g id="$p"><ellipse cx="540" cy="408" rx="9" ry="5"/><path class="hp-s hp-5" d="M530 401h0M525 407h0M529 413h0"/></g><use href="#$p" x="-30" y="17"/><use href="#$p" x="-62" y="1"/><use href="#$p" x="-88" y="15"/></g>'],
  [1,
    '<ellipse class="hp-i hp-half" cx="416" cy="428" rx="44" ry="6"/><g transform="translate(414 426)scale(.84)"><path class="hp-v hp-s hp-5" d="M16-14c30 12 50 0 46-22s14-26 24-8"/><path class="hp-a" d="M86-46q12 6 8 22-16-4-14-20z"/><path class="hp-a hp-s hp-12" d="M-34-3h12M0-3h14"/>' +
    '<path class="hp-e" d="M-14-56c-12 16-14 48 16 48s30-32 8-48z"/><path class="hp-a" d="M-21-48q17 8 35-4l24 6-14 18-16-12q-18 10-40 3z"/>' +
    '<g transform="translate(-7 -47)scale(1.2)"><circle class="hp-v" cx="-5" cy="-55" r="18"/><circle class="hp-r" cx="-7" cy="-53" r="12"/><path class="hp-e" d="M26-28c0-14-12-22-24-24-12 0-18 10-22 18s-10 12-18 14c-4 4-2 10 2 10 12 2 22 8 36 6 14 2 24-8 26-24z"/><path class="hp-v" d="M26-28Q12-6-14-6c20 6 38 0 40-22z"/><circle class="hp-p" cx="-31" cy="-16" r="7"/><circle class="hp-e" cx="22" cy="-45" r="20"/><circle class="hp-r" cx="20" cy="-43" r="13"/><circle class="hp-a" cx="-39" cy="-19" r="6"/><circle class="hp-p" cx="-11" cy="-33" r="7"/><circle class="hp-i" cx="-8" cy="-34" r="4"/></g><path class="hp-v hp-s hp-10" d="M0-30l-34 2-14-28"/></g>'],
  [1.15,
    '<path class="hp-n" d="M-400 440H1200V520H-400z"/><path class="hp-x hp-s hp-4" d="M-400 440H1200"/><path class="hp-p" d="M652 384h76v72h-76z"/><path class="hp-j" d="M652 402h76v36h-76z"/><path class="hp-i hp-q" d="M652 384h22v72h-22z"/><ellipse class="hp-w" cx="690" cy="384" rx="38" ry="9"/><ellipse class="hp-b" cx="690" cy="384" rx="31" ry="6"/><path class="hp-a hp-s hp-10" d="M694 390v26M704 390v8M714 390v18"/>'],
];

/** A drop and a mark: what wet paint is called without words. */
export const drop = '<path class="hp-a" d="M-10-24Q12 2 6 14q-8 14-24 8-14-8-8-24zM14-20h12l-3 28h-6z"/><circle class="hp-a" cx="20" cy="18" r="6"/>';
