/** The planes from the back to the front: depth, drawing, and the name of what moves by itself. `$` is the scene's id, `@` the number. */
export const planes: readonly (readonly [depth: number, art: string, className?: string])[] = [
  [0.05,
    '<g class="hp-z"><circle class="hp-half" cx="572" cy="184" r="238"/><circle cx="572" cy="184" r="192"/></g><circle class="hp-g" cx="572" cy="184" r="150"/>'],
  [0.1,
    '<path class="hp-h" d="M-400 340h900l20 30h60l20-50h60V290h540v250H-400"/>'],
  // A town in the dark; its lights wait for current.
  [0.2,
    '<path class="hp-f" d="M734 400V170l30-40 30 40v30l30-30 30 30v200z"/><g class="hp-u">' +
    '<path id="$w" d="M748 174h12v16h-12zm24 0h12v16h-12zm0 30h12v16h-12zm-24 0h12v16h-12"/></g>'],
  [0.2, '<use class="hp-g" href="#$w"/>', 'lights'],
  [0.4,
    '<path class="hp-u" d="M-400 420h870l30-60 44 80h40l40-120h576v220H-400"/><path class="hp-z" d="M440 540V420q20-20 44-10 20-26 60-10 20-20 60 0 30-10 46 20v120z"/>'],
  // This side, and the other.
  [0.8,
    '<path class="hp-n" d="M496 306l-10 60 14 40-20 134H-400V306z"/><path class="hp-x" d="M-400 306H472l-10 46-34 26-60-10-100 30-670 10M690 266H1200V540H680z"/>' +
    '<path class="hp-m" d="M656 266h48l4 54-30 40 20 60-24 50 20 70H644l20-134z"/><g class="hp-c hp-s hp-20"><path d="M-400 308H492M656 268H1200"/><path stroke-dasharray="0 24" d="M490 316H400M660 276h100"/></g>'],
  // Crumb, over the abyss.
  [0.85,
    '<g transform="translate(574 190)"><path class="hp-v hp-s hp-5" d="M2 50C-14 80 22 90 8 116s-24 18-22 4"/>' +
    '<path class="hp-v" d="M-24 32L-80 88-84 95Q-102 96-102 111H-70L-2 58z"/><path class="hp-e" d="M24 30L86 49 92 54Q108 56 108 71H76L2 58z"/><path class="hp-v" d="M108 71H76L2 58 14 52 80 64z"/>' +
    '<path class="hp-e" d="M-16-8C-26 18-32 56 0 58 32 56 28 18 16-8z"/><path class="hp-v" d="M-16-8C-26 18-32 56 0 58-14 40-14 14-6-8z"/><ellipse class="hp-w" cx="3" cy="33" rx="9" ry="18"/>' +
    '<path class="hp-b" d="M14 2L36 14 24 16 22 26z"/><path class="hp-a" d="M-22-10Q0 4 22-10L26 0Q4 18-22 4"/>' +
    '<g transform="translate(0 -10)rotate(-4)"><circle class="hp-v" cx="-36" cy="-52" r="25"/><circle class="hp-r hp-half" cx="-34" cy="-49" r="16"/><circle class="hp-e" cx="38" cy="-52" r="27"/><circle class="hp-r" cx="36" cy="-49" r="18"/>' +
    '<path class="hp-e" d="M-30-36C-30-56-16-66 1-66S30-56 30-36C30-22 18-14 12-6Q6 4-4 4T-19-6C-22-14-30-22-30-36z"/><path class="hp-v" d="M-30-36C-30-56-16-66 1-66-12-60-22-48-21-34-20-22-14-14-19-6-22-14-30-22-30-36z"/>' +
    '<circle class="hp-p" cx="-13" cy="-37" r="11"/><circle class="hp-p" cx="13" cy="-37" r="12"/><circle class="hp-i" cx="-8" cy="-36" r="5"/><circle class="hp-i" cx="18" cy="-36" r="6"/>' +
    '<path class="hp-p" d="M-1-19C9-19 16-13 16-6 16 2 8 6-1 6S-18 2-18-6C-18-13-11-19-1-19z"/><path class="hp-a" d="M-9-18Q-2-24 5-18 4-11-2-11T-9-18z"/><path class="hp-i hp-s hp-2" d="M-11-2l4-4 4 4 4-4 4 4 4-4"/></g></g>',
    'crumb'],
  [0.85,
    '<g transform="translate(574 190)"><path class="hp-t hp-s hp-6" d="M-98-14L-190-2"/><path class="hp-i" d="M-58-25h24v7h-24zM-58-10h24v7h-24z"/><path class="hp-a" d="M-108-22l12-12h42v40h-42l-12-12z"/><path class="hp-b" d="M-108-12h54v18h-42l-12-12z"/><path class="hp-v" d="M-12 0L-74-6-78 8-12 14q8-7 0-14z"/><circle class="hp-v" cx="-76" cy="1" r="10"/></g>',
    'plug'],
  [0.85,
    '<path class="hp-i hp-q" d="M690 260q50-8 100 0-50 8-100 0z"/><path class="hp-t hp-s hp-6" d="M700 192q-30 44-2 66H1200"/><g class="hp-hit" transform="translate(730 260)scale(.86)"><path class="hp-d" d="M-14-36L-20 0H-8L6-34zM30-36L28 0H40L48-36zM54-76q4-16 14-8 0 12-8 18z"/>' +
    '<path class="hp-c" d="M-36-50V-94L4-98 24-78C44-78 62-74 64-54 65-40 60-32 58-26L62 0H48L42-26Q20-16-6-24L-22 0H-36L-30-28Q-38-38-36-50z"/><path class="hp-d" d="M-36-46Q4-22 64-54C65-40 60-32 58-26L56-14 42-26Q20-16-6-24L-14-12-30-28z"/><path class="hp-y" d="M-36 0l4-7h14l-4 7zM48 0v-7h13l1 7z"/>' +
    '' +
    '<path class="hp-c" d="M0-116C-16-124-32-118-40-108L-62-92Q-72-78-54-76L-10-84Q10-98 0-116z"/><path class="hp-p" d="M-18-114C-16-142 12-146 28-130 10-134 0-126 0-110z"/><path class="hp-d" d="M4-106l28-2q-6 16-26 10z"/>' +
    '<circle class="hp-p" cx="-24" cy="-102" r="8"/><path class="hp-i" d="M-31-102h12v5h-12z"/><path class="hp-d" d="M-33-103a1 1 0 0118 0z"/></g>',
    'goat'],
  [0.85,
    '<path class="hp-t hp-s hp-6" d="M680 176l20 16"/><g transform="translate(574 190)"><path class="hp-j" d="M108-22L96-34H52V6h44l12-12z"/><path class="hp-o" d="M108-12H52V6h44l12-12z"/><ellipse class="hp-o" cx="52" cy="-14" rx="10" ry="20"/><path class="hp-i" d="M48-25h7v7h-7zM48-10h7v7h-7z"/><path class="hp-e" d="M2 1L74-6 78 8 2 14z"/><circle class="hp-e" cx="76" cy="1" r="10"/></g>',
    'socket'],
  [0.85,
    '<g transform="translate(730 260)scale(.86)"><path class="hp-p" d="M-44-72q4 20-2 30 18-8 20-34z"/><path class="hp-d" d="M-14-84L-54-75q0 12 14 11 18 0 28-10z"/></g>',
    'jaw'],
  // The lamp that the plug is of.
  [0.85,
    '<path class="hp-i hp-q" d="M380 302q50-8 100 0-50 8-100 0z"/><path class="hp-d" d="M412 302V132h18v170z"/><path class="hp-u" d="M408 104h26l-4 32h-18z"/><path class="hp-y" d="M402 104l15-14h8l15 14zM410 134h22v8h-22z"/>' +
    '<g transform="translate(420 184)rotate(-4)"><path class="hp-w" d="M-38-22h82v48h-82z"/><path class="hp-p" d="M-42-26h82v48h-82z"/><g class="hp-upright">@</g></g>'],
  [0.85,
    '<path class="hp-g" d="M408 104h26l-4 32h-18z"/><path class="hp-a hp-s hp-5" d="M392 104l-14-7m7 27h-14m79-20 14-7m-7 27h14m-50-46V64"/>' +
    '<g transform="translate(574 180)rotate(-4)"><path class="hp-e" d="M-25-37a1 1 0 0125 0 1 1 0 01-25 0m25 0a1 1 0 0126 0 1 1 0 01-26 0"/><path class="hp-i hp-s hp-4" d="M-20-34q7-10 14 0m12 0q7-10 14 0"/></g>',
    'lights'],
  [1.15,
    '<path class="hp-y" d="M-400 440q200-30 420-6t440 6 300-16 440-6V560H-400z"/><path class="hp-c hp-s hp-4" d="M-400 440q200-30 420-6t440 6 300-16 440-6"/>' +
    '<path class="hp-y" d="M706 448q-10-30-34-38 26-4 40 16-2-30-14-42 28 12 28 38 8-20 34-30-20 22-24 56z"/>'],
];

/** 502, as the tag has it. */
export const digits =
  '<path class="hp-i hp-s hp-6" d="M-17-10h-13l-2 11q14-4 14 5t-16 6M0-10c-12 0-12 24 0 24s12-24 0-24M18-6q8-8 14-2t-14 20h16"/>';
