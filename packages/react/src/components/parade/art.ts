/** The cast from the last to the first, each on a plane of its own: how wide it is, and its drawing. All face right and stand on y = 0. Light from the upper right. */
export const cast: readonly (readonly [width: number, art: string])[] = [
  // The last, as ever.
  [210,
    '<g transform="scale(-0.85 0.85)"><ellipse class="hp-i hp-q" rx="96" ry="6"/>' +
    '<path class="hp-o" d="M-70 0c-24 0-28-24-8-36 18-10 22-32 14-62h50c0 30 8 66 26 74l66 2c18 4 34 8 46 20q2 2-8 2z"/>' +
    '<path class="hp-j" d="M-74-4c-20 0-22-18-4-30 18-10 22-32 14-64h36c0 40 12 66 30 72z"/><path class="hp-j hp-s hp-8" d="M-62-94l-6-34M-40-94l8-32"/>' +
    '<path class="hp-p hp-s hp-20" d="M-68-130h0m37 2h0"/><path class="hp-i hp-s hp-8" d="M-71-129h0m37 2h0"/>' +
    '<path class="hp-i hp-s hp-4" d="M-62-74q6 6 16 2"/><path class="hp-b" d="M50-120h18v36h-18zM-30-56a1 1 0 0 1 116 0 1 1 0 0 1-116 0"/>' +
    '<path class="hp-a" d="M-32-58a1 1 0 0 1 106 0 1 1 0 0 1-106 0"/><path class="hp-c hp-s hp-5" d="M-12-58a33 33 0 0 0 66 0 33 33 0 0 0-66 0"/>' +
    '<circle class="hp-g" cx="21" cy="-58" r="26"/><path class="hp-y hp-s hp-5" d="M21-84v52m-26-26h52"/></g>'],
  [190,
    '<g transform="scale(-0.9 0.9)"><ellipse class="hp-i hp-q" rx="70" ry="6"/><path class="hp-o hp-s hp-20" d="M-30-24L-44-8M44-24L54-8"/>' +
    '<path class="hp-j" d="M-56-22c-20-10-30-30-30-56 0-22-40-18-38 4 2 14 14 16 20 14 0 24 10 44 34 54z"/>' +
    '<path class="hp-i hp-s hp-4" d="M-114-78q4-6 8 0"/><path class="hp-i hp-s hp-3" d="M-122-68q8 6 14 2"/>' +
    '<path class="hp-d" d="M-70-22C-66-70-30-92 4-92s72 24 76 70z"/><path class="hp-i hp-q" d="M4-92c34 0 72 24 76 70H40Q60-60 4-92z"/>' +
    '<path class="hp-c hp-s hp-5" d="M-62-38l44-16 44 0 44 16M-26-84l8 30-14 30M34-84l-8 30 14 30"/>' +
    '<path class="hp-c" d="M-74-30h158q4 14-10 14H-66q-12 0-8-14z"/><path class="hp-j hp-s hp-20" d="M-40-16L-48-8M32-16L28-8"/></g>'],
  // The whale has come in his tub.
  [230,
    '<g transform="scale(-0.95 0.95)"><ellipse class="hp-i hp-q" rx="100" ry="7"/><path class="hp-j hp-s hp-8" d="M-36-176q-4-30-24-24m24 24q4-36 28-26"/>' +
    '<path class="hp-e" d="M-82-80C-104-150-50-178 0-170 40-162 56-130 74-126 84-134 86-146 84-156 66-158 56-166 56-184 74-184 84-176 90-166 96-184' +
    ' 108-190 122-186 122-170 112-160 98-158 104-110 90-86 70-76z"/>' +
    '<path class="hp-v" d="M10-168C40-160 56-130 74-126 84-134 86-146 84-156l14-2C104-110 90-86 70-76H30C70-90 60-140 10-168z"/>' +
    '<path class="hp-p" d="M-88-104C-50-92-20-96 0-110 20-90 30-80 40-70H-80z"/><path class="hp-i hp-s hp-4" d="M-88-106q50 16 80-10"/>' +
    '<path class="hp-p hp-s hp-4" d="M-46-130q8-10 16 0"/><path class="hp-a" d="M-96-76H92q-2 40-30 54H-66q-28-14-30-54z"/>' +
    '<path class="hp-b" d="M92-76q-2 40-30 54H20q38-10 40-54z"/><path class="hp-w" d="M-104-84h204a7 7 0 0 1 0 16h-204a7 7 0 0 1 0-16z"/>' +
    '<circle class="hp-n" cx="-48" cy="-16" r="16"/><circle class="hp-n" cx="48" cy="-16" r="16"/><circle class="hp-g" cx="-48" cy="-16" r="6"/>' +
    '<circle class="hp-g" cx="48" cy="-16" r="6"/></g>'],
  // The octopus beats the drum that says 200: all is well.
  [270,
    '<g transform="scale(-0.85 0.85)"><ellipse class="hp-i hp-q" rx="96" ry="8"/>' +
    '<path class="hp-o hp-s hp-20" d="M20-50Q60-40 64-14q8 12 28-2M-10-50Q-40-40-38-12q-4 10-22 4"/>' +
    '<path class="hp-j hp-s hp-20" d="M4-46Q14-30 6-10q2 10 22 4M30-50Q84-50 92-84t34-10"/>' +
    '<path class="hp-j" d="M-46-60c-18-14-32-50-26-84 8-32 32-50 72-50s64 18 72 50c6 34-8 70-26 84 2 20 6 24 10 28Q0 0-54-32c6-4 6-10 8-28z"/>' +
    '<path class="hp-o" d="M0-194c40 0 64 18 72 50 6 34-8 70-26 84 2 20 6 24 10 28Q30-16 0-18c40-20 54-60 52-100C50-160 34-180 0-194z"/>' +
    '<path class="hp-a" d="M-48-68q46 22 94-2l4 16q-50 26-100 4z"/><circle class="hp-p" cx="-40" cy="-112" r="19"/>' +
    '<circle class="hp-p" cx="6" cy="-112" r="21"/><circle class="hp-i" cx="-46" cy="-110" r="9"/><circle class="hp-i" cx="-2" cy="-110" r="10"/>' +
    '<path class="hp-p hp-s hp-6" d="M-43-114h0m45 0h0"/><path class="hp-i hp-s hp-4" d="M-38-82q14 12 28 0"/>' +
    '<path class="hp-p" d="M-40-176l-2-30c-28-2-26-38 4-38 16-24 68-26 80-4 46-12 62 44 8 50l-8 22q-42-16-82 0z"/>' +
    '<path class="hp-w" d="M42-176l8-22c54-6 38-62-8-50 20 14 14 40-8 44v24z"/><g transform="translate(-112 -68)">' +
    '<path class="hp-b" d="M-20-58q60-8 60 58t-60 58z"/><path class="hp-c hp-s hp-4" d="M-12-48l44 22M-4-10l44 20M-12 48l44-24"/>' +
    '<path class="hp-a" d="M-66 0a48 60 0 0 1 96 0 48 60 0 0 1-96 0"/><path class="hp-p" d="M-62 0a43 53 0 0 1 86 0 43 53 0 0 1-86 0"/>' +
    '<g class="hp-upright">' +
    '<path class="hp-i hp-s hp-6" transform="matrix(-1 0 0 1 -37 0)" d="M-46-10q8-12 15 0T-48 16h17M-16-16c-12 0-12 32 0 32s12-32 0-32M9-16c-12 0-12 32 0' +
    ' 32s12-32 0-32"/></g></g><path class="hp-o hp-s hp-20" d="M-36-60Q-52-50-60-60"/><path class="hp-j hp-s hp-20" d="M-30-54C-70-40-80-120-112-140"/>' +
    '<path class="hp-d hp-s hp-6" d="M-104-134l-56-20"/><circle class="hp-p" cx="-164" cy="-156" r="12"/></g>'],
  // Baker brings the pie; one slice is missing.
  [230,
    '<g transform="scale(-0.88 0.88)"><ellipse class="hp-i hp-q" rx="70" ry="8"/><path class="hp-d hp-s hp-12" d="M30-30C96-6 112-50 96-80s10-66 26-62"/>' +
    '<path class="hp-d hp-s hp-20" d="M12-34L30-10h-8"/><path class="hp-c hp-s hp-20" d="M-10-30L-24-10h-10"/>' +
    '<path class="hp-p" d="M-30-136C-50-110-60-60-52-28Q0-16 50-28C56-60 50-118 26-138z"/>' +
    '<path class="hp-w" d="M26-138C50-118 56-60 50-28Q26-22 4-22C40-50 36-110 10-138z"/><path class="hp-w hp-s hp-4" d="M-54-60Q-20-54 30-60"/>' +
    '<path class="hp-a" d="M-36-132Q0-118 34-140L42-122Q4-96-38-112z"/><path class="hp-a" d="M34-126L66-112 52-106 54-90 30-112z"/>' +
    '<g transform="translate(-92 -106)"><path class="hp-w" d="M-66 8h132l-12 14H-54z"/><path class="hp-b" d="M-56-24h112v32h-112z"/>' +
    '<path class="hp-d" d="M-62-26L-50 10h100l12-36z"/><path class="hp-c" d="M-64-30a64 17 0 0 1 128 0 64 17 0 0 1-128 0"/>' +
    '<path class="hp-l hp-s hp-4" d="M-20-38l-8 14M6-40v16M26-37l10 12"/><path class="hp-b" d="M-8-30L-50-19-28-14-16 10h-20L-58-20z"/>' +
    '<path class="hp-a" d="M-6-31L-56-20-40-16-24-14-34 10h22L-2-24z"/></g><path class="hp-w" d="M-8-106L-30-82a14 14 0 0 1-20-18L-28-122z"/>' +
    '<path class="hp-c hp-s hp-20" d="M-40-92L-72-88"/><path class="hp-p" d="M23-106L14-70a15 15 0 0 1-30-6L-7-110a15 15 0 0 1 30 4"/>' +
    '<path class="hp-c hp-s hp-20" d="M0-72L-50-80"/><g transform="translate(-2 -134)"><path class="hp-d" d="M-44-66L-46-102Q-44-110-37-106L-10-86z"/>' +
    '<path class="hp-c" d="M-56-46C-56-76-32-92 4-92S60-70 60-40 36 4 4 4C-14 4-26 2-36-1-48 2-62-2-63-14-63-22-61-26-57-29-56-34-56-40-56-46z"/>' +
    '<path class="hp-d" d="M4-92C40-92 60-70 60-40S36 4 4 4C-8 4-18 3-26 1 22 4 44-16 44-42 44-66 28-84 4-92z"/>' +
    '<path class="hp-p" d="M-36-1C-22-5-18-22-30-29-40-34-52-32-57-29-61-26-63-22-63-14-62-2-48 2-36-1z"/><circle class="hp-a" cx="-58" cy="-26" r="8"/>' +
    '<path class="hp-i hp-s hp-3" d="M-58-14q8 8 18-2"/><path class="hp-i hp-s hp-5" d="M-46-46q10-12 20 0"/>' +
    '<path class="hp-p" d="M-28-79L-32-124C-42-158-14-172 8-162 26-178 72-168 72-142 72-122 48-116 36-126L29-108 28-79Q0-91-28-79z"/>' +
    '<path class="hp-w" d="M29-108L36-126Q24-128 14-146 34-128 56-128 46-122 36-126z"/><path class="hp-c" d="M16-78L38-108Q44-113 47-106L52-62z"/>' +
    '<path class="hp-r" d="M28-80L40-98 43-74z"/></g></g>'],
  // Crumb, in front, has it.
  [190,
    '<g transform="scale(-1 1)"><ellipse class="hp-i hp-q" cx="6" rx="46" ry="6"/><path class="hp-v hp-s hp-5" d="M20-12C46 0 66-14 58-32S68-60 80-46"/>' +
    '<path class="hp-v hp-s hp-12" d="M12-16L28-6h-7"/><path class="hp-e hp-s hp-12" d="M-2-16L-14-5h-8"/>' +
    '<path class="hp-e" d="M-14-56C-26-40-28-8 2-8 30-8 32-40 10-56z"/><path class="hp-v" d="M10-56C32-40 30-8 2-8-4-8-8-9-11-11 16-10 20-40 0-56z"/>' +
    '<path class="hp-w" d="M-18-45C-26-28-20-12-9-10-2-16-6-36-18-45z"/><path class="hp-t hp-s hp-5" d="M-52-18l-8-142"/>' +
    '<path class="hp-t hp-s hp-4" d="M-78-190l2 18q14 22 28-2l-2-18m-12-2v40"/><g transform="translate(-63 -186)rotate(-6)">' +
    '<path class="hp-b" d="M-34 0L30-24 34-4 30 8-30 12z"/><path class="hp-a" d="M-34 0L34-8 32 4-32 9z"/>' +
    '<path class="hp-d" d="M-36-2L28-30q12 0 12 12l-4 24q-8 6-10-2l2-12-60 8q-6 0-4-2z"/><path class="hp-c" d="M-36-4L26-34q10 0 10 10L-32 0z"/>' +
    '<path class="hp-l hp-s hp-3" d="M-20-10l12-5m8-4 14-6"/></g><path class="hp-a" d="M-21-48Q-4-40 14-52L20-43Q0-26-24-37z"/>' +
    '<path class="hp-a" d="M14-50L38-46 28-39 32-28 12-40z"/><path class="hp-e hp-s hp-10" d="M2-38Q-14-22-52-44"/>' +
    '<path class="hp-e" d="M-46-46a1 1 0 0 1-14 4 1 1 0 0 1 14-4"/><g transform="translate(-6 -52)rotate(4)">' +
    '<circle class="hp-e" cx="-12" cy="-68" r="25"/><circle class="hp-r" cx="-14" cy="-66" r="16"/><circle class="hp-i hp-q" cx="-12" cy="-68" r="25"/>' +
    '<path class="hp-e" d="M30-32C30-54 14-64-2-64-20-64-28-52-33-40-37-30-47-24-56-19-62-15-60-8-53-7-36-4-22 2-4 2 16 2 30-12 30-32z"/>' +
    '<path class="hp-v" d="M30-32C30-54 14-64-2-64 12-58 20-46 18-32 16-14 0-4-22-2-16 1-10 2-4 2 16 2 30-12 30-32z"/>' +
    '<path class="hp-p" d="M-33-8C-28-16-40-26-48-24L-56-19C-62-15-60-8-53-7-46-6-40-5-33-8z"/><circle class="hp-e" cx="25" cy="-56" r="27"/>' +
    '<circle class="hp-r" cx="23" cy="-53" r="18"/><circle class="hp-a" cx="-57" cy="-20" r="6"/><path class="hp-i hp-s hp-4" d="M-27-38q7-9 14 0"/>' +
    '<path class="hp-i hp-s hp-2" d="M-50-8q10 0 16-8"/></g></g>'],
];

/** Bunting in a stage of 1600×110 units: one swag of flags, five times. */
export const bunting =
  '<g id="$s"><path class="hp-t hp-s hp-3" d="M0 6Q200 66 400 6"/><path class="hp-a" d="M24 14l44 10-28 36zM206 36l46-2-20 40z"/>' +
  '<path class="hp-g" d="M84 26l46 6-26 38zM270 32l46-6-16 40z"/><path class="hp-j" d="M144 34l46 2-23 40zM330 24l44-10-14 40z"/></g>' +
  '<use href="#$s" x="400"/><use href="#$s" x="800"/><use href="#$s" x="1200"/><use href="#$s" x="-400"/><use href="#$s" x="1600"/>';
