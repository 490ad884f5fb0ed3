/** The planes from the back to the front: depth, drawing, and the name of what moves by itself. `$` is the scene's id, `@` the number. */
export const planes: readonly (readonly [depth: number, art: string, className?: string])[] = [
  // The water darkens inwards, ring by ring.
  [0.05, '<circle class="hp-z" cx="580" cy="206" r="266"/>'],
  [0.1, '<circle class="hp-j hp-half" cx="580" cy="206" r="254"/>'],
  [0.2, '<circle class="hp-o" cx="580" cy="208" r="242"/><path class="hp-j hp-s hp-4 hp-q" d="M396 128q20-10 40 0t40 0M470 44q16-8 32 0t32 0"/>'],
  [0.3, '<path class="hp-i hp-q" d="M356 380q-12-110 20-130 26 0 30 70 20-40 44-20 30 20 36 80zM796 380q12-150-24-170-30 0-34 80-16-20-34 0-30 30-34 90z"/>'],
  [0.4,
    '<path class="hp-u" d="M-400 352Q-100 324 240 350T800 344q200-20 400 4V520H-400z"/><path class="hp-f hp-s hp-4" d="M-400 352Q-100 324 240 350T800 344q200-20 400 4"/>' +
    '<path class="hp-j hp-s hp-8" d="M96 352q-14-24 0-44t0-36M118 352q12-18 0-36M762 350q-16-30 0-60t-2-60M740 350q10-24-2-50"/>'],
  // Sunken letters, `@`, grown over.
  [0.45,
    '<g transform="translate(562 386)scale(.95)"><g class="hp-d"><g id="$n" class="hp-upright">@</g></g><use href="#$n" class="hp-w" x="6" y="-5"/><use href="#$n" class="hp-p" x="10" y="-8"/>' +
    '<path class="hp-r hp-s hp-8" d="M-152-20q-2-30-14-44m12 30q12-14 14-36m-13 22l14 2M-152-46V-86"/><path class="hp-a hp-s hp-8" d="M50-30q4-34-6-54m6 30q14-16 14-40m-24 26l-14-8M52-70V-104"/>' +
    '<path class="hp-c hp-s hp-10" d="M-94-134h0m10 12h0m-14 6h0M0-140h0m12 4h0M150-44h0m8-14h0m-16-4h0"/><path class="hp-j hp-s hp-6" d="M-30-124q-18 20-8 44t-6 40M124-130q14 22 4 44t6 30"/></g>'],
  // What the lamp does not reach: the dark, with a hole where it shines.
  [2, '<path class="hp-i hp-half" d="M376 236a1 1 0 01408 0v160H500Q376 380 376 236zm62 4a1 1 0 00204 0 1 1 0 00-204 0z"/><circle class="hp-l hp-q" cx="540" cy="240" r="102"/>', 'swim'],
  [2, '<circle class="hp-i hp-half" cx="540" cy="240" r="102"/>', 'swim dark'],
  [0.6, '<g class="hp-g"><path id="$e" d="M450 190a1 1 0 0118 0 1 1 0 01-18 0m24 0a1 1 0 0118 0 1 1 0 01-18 0"/><use href="#$e" transform="translate(126 40)scale(.6)"/><use href="#$e" x="140" y="36"/><use href="#$e" x="284" y="50"/></g>', 'eyes'],
  [0.6,
    '<path class="hp-m" d="M-400 384Q-60 356 300 382q60-22 120-6 70 14 120-4 60-10 110 6 70-16 130-4 200-20 420 6V520H-400z"/><path class="hp-u hp-s hp-4" d="M-400 384Q-60 356 300 382q60-22 120-6 70 14 120-4 60-10 110 6 70-16 130-4 200-20 420 6"/>'],
  [2,
    '<g class="hp-hit" transform="translate(684 124)scale(.9)"><path class="hp-d hp-s hp-6" d="M-10-80C-30-150-158-142-160-12"/>' +
    '<path class="hp-b" d="M98-20L152-58q-6 30 0 52 6 24-2 56L98 24zM20-84Q50-124 92-106 76-84 84-54z"/><path class="hp-i hp-q" d="M98-20L152-58q-30 40-26 82L98 24z"/>' +
    '<path class="hp-a" d="M-92-4C-84-60-40-92 22-88 76-84 114-46 114 2 114 52 62 90 2 88-56 88-116 76-112 30z"/><path class="hp-b" d="M22-88C76-84 114-46 114 2 114 52 62 90 2 88-20 88-42 86-60 82 10 82 62 50 66-4 70-40 50-74 22-88z"/>' +
    '<path class="hp-i" d="M-104 10C-70-14-8-10 22 24 12 50-40 70-108 54q-10-20 4-44z"/><path class="hp-r" d="M-70 58q30-26 70-8-30 16-70 8z"/><path class="hp-p" d="M-96 5l8 24 10-32zM-70-3l10 28 12-30zM-38-6l12 24 10-20zM-104 55l4-30 14 32zM-78 60l8-26 12 26zM-48 60l12-20 8 16z"/>' +
    '<circle class="hp-p" cx="-40" cy="-38" r="25"/><circle class="hp-i" cx="-51" cy="-27" r="12"/><circle class="hp-p" cx="-55" cy="-31" r="3"/><path class="hp-b hp-s hp-8" d="M-66-74q20-16 44 0"/>' +
    '<path class="hp-i hp-q" d="M40 26q40-16 54 10-10 32-48 22z"/><path class="hp-a" d="M40 18q40-16 54 10-10 32-48 22z"/><path class="hp-r hp-s hp-8" d="M44-50h0m16 16h0m-8 18h0m-20-14h0"/>' +
    '<path class="hp-w" d="M-174-14h28l22 46h-72z"/><path class="hp-p" d="M-160-14h14l22 46h-36z"/><circle class="hp-g" cx="-160" cy="36" r="13"/><path class="hp-c" d="M-198 28h76v7h-76z"/></g>',
    'swim'],
  // Crumb in the diving bell.
  [1,
    '<ellipse class="hp-i hp-q" cx="388" cy="414" rx="66" ry="9"/><g transform="translate(386 410)"><path class="hp-i hp-s hp-6" d="M0-104q-4-20-26-18C-70-116-40-26-100-10T-800 6"/>' +
    '<path class="hp-c" d="M-46-6v-46C-46-118 46-118 46-52v46z"/><path class="hp-d" d="M-46-6v-46c0-36 28-52 50-49-30 10-36 60-24 95z"/><path class="hp-d" d="M-14-112h28v12h-28zM-54-10H54v12H-54z"/>' +
    '<circle class="hp-d" cy="-50" r="35"/><circle class="hp-z" cy="-50" r="29"/>' +
    '<g transform="translate(0 -36)scale(.44)"><path class="hp-v" d="M-30 22Q-20-4 0-4T30 22Q0 40-30 22z"/><path class="hp-a" d="M-24 10q24 14 48 0l4 10q-28 16-56 0z"/><circle class="hp-e" cx="-37" cy="-44" r="25"/><circle class="hp-r" cx="-35" cy="-41" r="16"/><circle class="hp-i hp-q" cx="-37" cy="-44" r="25"/><circle class="hp-e" cx="38" cy="-46" r="26"/><circle class="hp-r" cx="36" cy="-43" r="17"/><path class="hp-e" d="M-30-36C-30-56-16-66 1-66S30-56 30-36C30-22 18-14 12-6Q6 4-4 4T-19-6C-22-14-30-22-30-36z"/><path class="hp-v" d="M-30-36C-30-56-16-66 1-66-12-60-22-48-21-34-20-22-14-14-19-6-22-14-30-22-30-36z"/>' +
    '<circle class="hp-p" cx="-13" cy="-38" r="11"/><circle class="hp-p" cx="14" cy="-38" r="12"/><circle class="hp-i" cx="-9" cy="-42" r="5"/><circle class="hp-i" cx="19" cy="-43" r="6"/><path class="hp-p" d="M-4-19C6-19 14-13 14-6 14 2 5 6-4 6S-21 2-21-6C-21-13-14-19-4-19z"/><path class="hp-a" d="M-12-18q7-6 14 0-1 7-7 7t-7-7z"/></g>' +
    '<path class="hp-p hp-s hp-3" d="M12-73q10 6 12 16"/></g>'],
  [1, '<g class="hp-p hp-s hp-3"><circle cx="404" cy="276" r="6"/><circle cx="412" cy="254" r="9"/><circle cx="402" cy="232" r="5"/></g>', 'air'],
  [1.15,
    '<path class="hp-n" d="M-400 432Q-100 414 240 434T800 424q200 4 400 8V530H-400z"/><path class="hp-x hp-s hp-4" d="M-400 432Q-100 414 240 434T800 424q200 4 400 8"/>' +
    '<path class="hp-b hp-s hp-12" d="M700 452q-4-40-26-58m20 34q22-16 24-50m-20 30l18 8"/><path class="hp-a hp-s hp-8" d="M703 452q-4-40-26-58m20 34q22-16 24-50m-20 30l18 8"/><path class="hp-c" d="M520 436l8-14 8 12 16 2-12 10 4 14-16-8-14 8 2-14-12-10z"/>'],
];

/** 404, leaning as they have come down. */
export const digits = '<path transform="translate(-108 4)rotate(-7)" d="M18-150L-52-54V-24H14V20H46V-24H60V-56H46V-150zM14-56H-14L14-96z"/><path transform="rotate(4)" d="M0-146C-38-146-50-110-50-66S-38 20 0 20 50-22 50-66 38-146 0-146zM0-114C18-114 19-92 19-66S18-14 0-14-19-40-19-66-18-114 0-114z"/><path transform="translate(108 10)rotate(9)" d="M18-150L-52-54V-24H14V20H46V-24H60V-56H46V-150zM14-56H-14L14-96z"/>';
