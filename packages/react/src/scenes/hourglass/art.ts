/** The planes from the back to the front: depth, drawing, and the name of what moves by itself. `$` is the scene's id, `@` the number. */
export const planes: readonly (readonly [depth: number, art: string, className?: string])[] = [
  [0.05, '<g class="hp-z"><circle class="hp-half" cx="560" cy="196" r="240"/><circle cx="560" cy="196" r="190"/></g>'],
  // A clockmaker's shelf. All clocks have stopped at the same time, which reads the same mirrored.
  [0.2,
    '<g class="hp-f"><path d="M206 400v-84h-10l48-46 48 46h-10v84"/><path class="hp-i hp-q" d="M206 400v-84h-10l48-46q-24 40-18 130"/>' +
    '<g id="$k"><path d="M90 390q0-70 48-70t48 70"/><path class="hp-i hp-q" d="M90 390q0-70 48-70-30 16-26 70"/><g id="$h">' +
    '<circle class="hp-h" cx="140" cy="352" r="20"/><path class="hp-m hp-s hp-4" d="M131 345l9 8 9-8"/></g></g><use href="#$h" x="106" y="-22"/>' +
    '<use href="#$k" transform="translate(-38 103)scale(.73)"/><use href="#$k" transform="translate(552 -340)scale(1.5 1.9)"/></g>'],
  [0.5, '<path class="hp-m" d="M-400 376H1200V530H-400z"/><path class="hp-x" d="M230 450l110-42h440l40 42"/>'],
  // The glass, `$g`, is filled here and drawn as a rim further on.
  [0.8,
    '<path class="hp-d hp-s hp-12" d="M440 34L356 410M680 34L764 410"/>' +
    '<clipPath id="$b">' +
    '<path id="$g" d="M547 140C547 176 378 168 378 296c0 66 50 112 112 112h140c62 0 112-46 112-112C742 168 573 176 573 140 573 112 664 120 664 70c0-24-14-38-40-38H496c-26 0-40 14-40 38C456 120 547 112 547 140z"/>' +
    '</clipPath><use href="#$g" class="hp-g"/><g clip-path="url(#$b)"><circle class="hp-l" cx="560" cy="262" r="112"/><g class="hp-c"><path class="hp-half" d="M360 322q90-54 170-16t230-30v144H360z"/>' +
    '<path d="M360 344q120-14 200 0t220-14v90H360z"/></g></g>'],
  [0.85, '<path class="hp-c hp-s hp-6" d="M560 120v130"/><path class="hp-l hp-s hp-2" stroke-dasharray="4 8" d="M560 120v130"/>', 'sand'],
  // The tortoise carries the number, `@`, and what has come down on it so far.
  [0.85,
    '<g transform="translate(564 356)scale(.9)"><ellipse class="hp-d" cx="-6" cy="2" rx="104" ry="8"/><path class="hp-i hp-s hp-4" d="M50-94l16-66"/>' +
    '<g class="hp-b"><path id="$f" d="M64-154l84 6-20 22 12 26-90-4"/></g><use href="#$f" class="hp-a" x="2" y="-6"/>' +
    '<g class="hp-p" transform="translate(96 -132)scale(.9)"><g class="hp-upright">@</g></g>' +
    '<path class="hp-o" d="M-66-26q4 12-6 22 0 8 8 8h32q8 0 8-8-2-12 8-24zM74-26q4 12-6 22 0 8 8 8h32q8 0 8-8-2-12 8-24zM86-44q20 4 34 22-26 2-40-8z"/>' +
    '<path class="hp-j" d="M-54-26c-28-6-46-38-48-86l38-6c0 34 8 48 34 56z"/><path class="hp-o" d="M-54-26c-28-6-46-38-48-86l12-2c2 44 14 64 44 72z"/>' +
    '<g transform="translate(-84 -112)rotate(12)"><path class="hp-j" d="M22 2c8-24-10-44-38-44-26 0-42 14-44 28 0 10 4 14 10 16 10 10 22 14 42 14 18 0 28-4 30-14z"/>' +
    '<path class="hp-o" d="M-60-10q20 12 40 8 0 8 20 18-34 2-52-14-8-4-8-12z"/>' +
    '<path class="hp-i hp-s hp-3" d="M-60-12q20 14 46 2M-36-22q9 8 18 0m-35 0h0"/><path class="hp-o hp-s hp-4" d="M-40-32q12-6 24 0"/></g>' +
    '<path class="hp-a" d="M-106-98q24 10 50-8 24-26 60-16-12 4-18 12 12-2 20 8-28 0-56 12-26 20-56 8z"/><path class="hp-b" d="M-106-98q10 5 24 4l-2 18q-12 0-22-4z"/>' +
    '<path class="hp-n hp-hit" d="M-78-32c-6-60 38-94 86-94 50 0 84 38 86 92z"/>' +
    '<path class="hp-d hp-s hp-6" d="M-74-46l54-24h54l54 20M-30-114l10 44-20 40M44-114L34-70l20 40"/>' +
    '<path class="hp-i hp-q" d="M-78-32c-6-60 38-94 86-94-52 16-64 56-52 92z"/><path class="hp-c" d="M-86-40q86 20 190-2 4 10-4 16Q0-6-84-24q-8-6-2-16z"/>' +
    '<g class="hp-o"><path id="$l" d="M-24-40l-62-4q-6 0-8-10-4-16-16-16t-14 18l6 24q2 12 14 12l60 2q20 0 26-24zM8-26q4 12-6 22 0 8 8 8h32q8 0 8-8-2-12 8-24z"/></g>' +
    '<use href="#$l" class="hp-j" x="4" y="-5"/>' +
    '<path class="hp-p hp-s hp-5" d="M-116-68h0m10-2h0m9 8h0"/><path class="hp-c" d="M-42-112q36-12 38-36h4q10 26 52 40-46 18-94-4z"/></g>',
    'walk'],
  // Crumb is the cork.
  [0.85, '<path class="hp-v hp-s hp-5" d="M564 134q2 36 20 38t14 16-16 8"/><path class="hp-v" d="M551 134l-1 16q-14 4-10 14h12q8-4 6-16z"/><path class="hp-e" d="M562 134l2 16q-14 4-10 14h12q8-4 6-16z"/>', 'tail'],
  [0.85,
    '<g transform="translate(560 98)scale(.66)"><path class="hp-e hp-hit" d="M-24 4h48L16 60h-32zM-54-62a1 1 0 0150 0 1 1 0 01-50 0m57 0a1 1 0 0154 0A1 1 0 013-62"/>' +
    '<path class="hp-r" d="M-43-59a1 1 0 0132 0 1 1 0 01-32 0m53 0a1 1 0 0136 0A1 1 0 0110-59"/><path class="hp-i hp-q" d="M-54-62a1 1 0 0150 0 1 1 0 01-50 0"/>' +
    '<path class="hp-e" d="M-30-36C-30-76 30-76 30-36 30-22 18-14 12-6Q6 4-4 4t-15-10c-3-8-11-16-11-30z"/>' +
    '<path class="hp-v" d="M-30-36c0-20 14-30 31-30q-24 16-20 60-11-14-11-30z"/>' +
    '<path class="hp-p" d="M-24-37a1 1 0 0118 0 1 1 0 01-18 0m25 0a1 1 0 0120 0A1 1 0 011-37M-21-6a1 1 0 0135 0 1 1 0 01-35 0"/>' +
    '<path class="hp-i" d="M-23-37a1 1 0 0110 0 1 1 0 01-10 0m25 0a1 1 0 0112 0A1 1 0 012-37"/><path class="hp-a" d="M-12-18q7-6 14 0-7 14-14 0M-28 0q26 14 56 0l4 14q-32 14-64 0z"/></g>',
    'crumb'],
  [0.87,
    '<g clip-path="url(#$b)"><path class="hp-d" d="M360 376q80-22 200 0t220-16v60H360zM440 84q76 0 96 28h12l10 30H440z"/>' +
    '<path class="hp-c" d="M536 112h48q20-28 96-28v58H558z"/></g>'],
  [0.9,
    '<use href="#$g" class="hp-p hp-s hp-6"/><path class="hp-p hp-s hp-10 hp-half" d="M716 250q14 34 6 72M480 56q-4 20 8 32"/>' +
    '<path class="hp-n" d="M332 406h456l-8 26H340zM432 12h256l-6 22H438z"/>' +
    '<path class="hp-c hp-s hp-4" d="M334 407h452M434 13h252"/>'],
  [1.15,
    '<path class="hp-n" d="M-400 440H1200v90H-400z"/><path class="hp-x hp-s hp-4" d="M-400 440H1200"/>' +
    '<path class="hp-c hp-s hp-6" stroke-dasharray="6 8" d="M270 424q-80-24-160 6t-240 0"/><g transform="translate(312 430)rotate(-14)">' +
    '<path class="hp-d hp-s hp-5" d="M-42-4a10 10 0 1 1 0-12"/><ellipse class="hp-d" cy="7" rx="46" ry="34"/><ellipse class="hp-c" rx="46" ry="34"/>' +
    '<ellipse class="hp-w" rx="37" ry="26"/><path class="hp-i hp-s hp-4" d="M-14-8L0 0l14-10"/></g>'],
];

/** 504, as the flag has it. */
export const digits = '<path class="hp-s hp-5" d="M-20-14h-13l-2 12q15-6 15 6t-17 8M0-14c-11 0-11 26 0 26s11-26 0-26M24-14L13 6h20m-7-8v14"/>';
