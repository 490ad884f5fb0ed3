/** The planes from the back to the front: depth, drawing, and the name of what moves by itself. `$` is the scene's id, `@` the number. */
export const planes: readonly (readonly [depth: number, art: string, className?: string])[] = [
  [0.05, '<g class="hp-z"><circle class="hp-half" cx="580" cy="170" r="270"/><circle cx="580" cy="170" r="216"/></g>'],
  // The street, asleep.
  [0.2,
    '<g class="hp-h"><g id="$h"><path d="M60 400V316l-10-6 44-56 40 58-8 6v82z"/><path d="M140 400v-60l-8-4 50-40 34 44-8 4v60zM220 400v-96l-10-6 50-44 34 48-8 4v94z"/></g><use href="#$h" x="-250"/><use href="#$h" x="-500"/><use href="#$h" x="760"/><use href="#$h" x="1000"/></g>' +
    '<path class="hp-g" d="M76 330h12v16H76zM236 318h12v18h-12zM260 318h12v18h-12zM160 352h14v14h-14z"/>'],
  [0.3, '<path class="hp-u" d="M-400 390H1200V540H-400z"/>'],
  [0.5,
    '<path class="hp-f" d="M404 150L578 0 762 150 754 400H412z"/><path class="hp-u" d="M404 150L578 0 456 400H412z"/>' +
    '<path class="hp-m" d="M578-36L812 152 784 182 578 20 372 182 344 152z"/><path class="hp-x" d="M578-36L344 152 372 182 578 20z"/><g class="hp-20 hp-lean"><path class="hp-x hp-s" stroke-dasharray="0 21" d="M382 172L578 20"/><path class="hp-m hp-s" stroke-dasharray="0 21" d="M774 172L578 20"/></g>'],
  [0.55,
    '<path class="hp-n" d="M462 404V174a112 112 0 0 1 224 0v230z"/><path class="hp-b" d="M478 404V174a96 96 0 0 1 192 0v230z"/><path class="hp-a" d="M490 404V174a92 92 0 0 1 180 0v230z"/>' +
    '<path class="hp-b hp-s hp-3" d="M536 100v304M626 100v304"/><circle class="hp-r hp-half" cx="580" cy="214" r="90"/>' +
    '<path class="hp-d" d="M508 216a72 72 0 1 1 136 24q6 60 20 116H502q12-60 18-116z"/><path class="hp-c" d="M514 214a72 72 0 1 1 134 24q6 60 18 118H508q12-60 18-118z"/>' +
    '<g class="hp-y"><path id="$k" d="M550 256a54 54 0 1 1 60 0l22 84H528z"/></g><use class="hp-g hp-hit" href="#$k" x="5" y="4"/><circle class="hp-l" cx="588" cy="212" r="38"/>' +
    '<path class="hp-c" d="M562 324q4-24 26-24t26 24z"/><path class="hp-d" d="M558 322h60l-8 20h-44z"/><path class="hp-p hp-half hp-s hp-4" d="M582 292q-8-10 0-18t0-16m18 34q-8-10 0-18t0-16"/>' +
    '<g transform="translate(578 108)"><path class="hp-i hp-q" d="M-38-14h84v38h-84z"/><path class="hp-w" d="M-42-18h84v38h-84z"/><path class="hp-p" d="M-40-20h82v36h-82z"/><g class="hp-upright">@</g></g>'],
  [0.55,
    '<use class="hp-d" href="#$k" x="5" y="4"/><circle class="hp-p" cx="594" cy="214" r="34"/><ellipse class="hp-i" cx="584" cy="218" rx="12" ry="24"/><circle class="hp-p" cx="589" cy="206" r="6"/><path class="hp-c" d="M556 204a1 1 0 0176-6z"/><path class="hp-b" d="M580 256l26 4-20 8zm-4 24 40 6-34 8zm-10 26 60 8-54 8z"/>',
    'eye'],
  [0.6,
    '<path class="hp-m" d="M436 396H726l20 26H416z"/><path class="hp-h" d="M436 392H726v12H436z"/><path class="hp-x" d="M416 420H746v14H416z"/>' +
    '<path class="hp-n" d="M694 176h56v148h-56z"/><path class="hp-x" d="M700 170h52v148h-52z"/>'],
  [0.65,
    '<path class="hp-y hp-s hp-5" d="M716 186q0 12 9 12t9-8"/>' +
    '<path class="hp-d" d="M722 196a22 22 0 1 0 1 0zm0 12a11 11 0 1 1-1 0zM716 236h12v66h-12z"/><path class="hp-c" d="M725 196a22 22 0 1 0 1 0zm0 12a11 11 0 1 1-1 0zM720 236h11v66h-11zM730 268h18v10h-18zM730 286h13v11h-13z"/>',
    'key'],
  [0.7, '<path class="hp-g hp-half" d="M532 404h104l44 130H448z"/>'],
  [0.8, '<path class="hp-v hp-s hp-6" d="M470 288C440 296 424 280 434 256S424 218 412 232"/>', 'tail'],
  [0.85,
    '<ellipse class="hp-i hp-q" cx="480" cy="408" rx="66" ry="7"/><path class="hp-o" d="M442 366h76l10 42h-96zm8-40h60l8 34h-76z"/><path class="hp-j" d="M462 366h56l10 42h-70zm-26-8h88v10h-88zm30-32h44l8 34h-54zm-20-8h68v10h-68z"/>' +
    '<g class="hp-hit" transform="translate(484 309)scale(-1.12 1.12)rotate(-14)">' +
    '<path class="hp-v" d="M-12-14L-10-2-19 2-17 8-2 6 2-12z"/><path class="hp-e" d="M4-14L8 0Q-2 3 0 12L16 10 22 2 18-14z"/>' +
    '<path class="hp-v" d="M-12-42L-34-44-50-74-42-78-28-54-8-52z"/><circle class="hp-v" cx="-47" cy="-77" r="7"/>' +
    '<path class="hp-e" d="M-14-56C-26-40-28-8 2-8S32-40 10-56z"/><path class="hp-v" d="M10-56C32-40 30-8 2-8-4-8-8-9-11-11 16-10 20-40 0-56z"/><path class="hp-w" d="M-18-45C-26-28-20-12-9-10-2-16-6-36-18-45z"/>' +
    '<path class="hp-b" d="M-18-52L14-54 12-46-14-44z"/><path class="hp-a" d="M-21-48Q-4-40 14-52L20-43Q0-26-24-37zM14-50L38-46 28-39 32-28 12-40z"/>' +
    '<path class="hp-e" d="M0-34L-30-32-52-60-45-65-26-44 0-46z"/><circle class="hp-e" cx="-48" cy="-63" r="7"/>' +
    '<g transform="translate(-6 -52)rotate(12)"><circle class="hp-v" cx="-12" cy="-70" r="25"/><circle class="hp-r hp-half" cx="-14" cy="-68" r="16"/>' +
    '<path class="hp-e" d="M30-32C30-54 14-64-2-64-20-64-28-52-33-40-37-30-47-24-56-19-62-15-60-8-53-7-36-4-22 2-4 2 16 2 30-12 30-32z"/>' +
    '<path class="hp-v" d="M30-32C30-54 14-64-2-64 12-58 20-46 18-32 16-14 0-4-22-2-16 1-10 2-4 2 16 2 30-12 30-32z"/>' +
    '<path class="hp-p" d="M-33-8C-28-16-40-26-48-24L-56-19C-62-15-60-8-53-7-46-6-40-5-33-8z"/><circle class="hp-e" cx="25" cy="-56" r="27"/><circle class="hp-r" cx="23" cy="-53" r="18"/>' +
    '<path class="hp-a" d="M-64-18Q-63-26-55-25T-51-15Q-58-9-64-18z"/><circle class="hp-p" cx="-20" cy="-40" r="10"/><circle class="hp-i" cx="-24" cy="-40" r="6"/><circle class="hp-p" cx="-22" cy="-42" r="2"/><path class="hp-i hp-s hp-2" d="M-50-7Q-42-9-38-14"/></g></g>'],
  [1,
    '<path class="hp-o" d="M690 372a38 38 0 1 1 66 0z"/><path class="hp-j" d="M700 370a30 30 0 1 1 56 0z"/><path class="hp-d" d="M694 370h58l-8 50h-42z"/><path class="hp-c" d="M710 370h42l-8 50h-28zM690 364h66v10h-66z"/>'],
  [1.15,
    '<g class="hp-c"><path id="$g" d="M-400 436q40-24 80 0 40-24 80 0 40-24 80 0 40-24 80 0 40-24 80 0 40-24 80 0 40-24 80 0 40-24 80 0 40-24 80 0 40-24 80 0 20 24 140 28 140-4 160-30 40-24 80 0 40-24 80 0 40-24 80 0 40-24 80 0 40-24 80 0V560H-400z"/></g><use class="hp-y" href="#$g" y="5"/>'],
];

/** 401, as the plate has it. */
export const digits =
  '<path class="hp-i hp-s hp-6" d="M-21-13l-9 15h18m-5-8v14M3-13c-10 0-10 21 0 21s10-21 0-21M21-8l7-5v21"/>';
