// All smoke of the scene is one cloud, `$s`, turned, scaled or mirrored; `$c` adds the edge that the fire lights.
export const sky =
  '<defs>' +
  '<path id="$s" d="M-150 20a1 1 0 0126-64 1 1 0 0164-34 1 1 0 0196-6 1 1 0 0156 28 1 1 0 0158 42 1 1 0 01-14 54 1 1 0 01-44 26 1 1 0 01-52-8 1 1 0 01-30 26 1 1 0 01-60-2 1 1 0 01-30-24 1 1 0 01-48 2 1 1 0 01-22-40"/>' +
  '<g id="$c"><use href="#$s" class="hp-l" y="6"/><use href="#$s"/></g></defs>' +
  '<use href="#$s" class="hp-z hp-lean" transform="translate(470 140)rotate(-80)scale(1.2)"/>' +
  '<use href="#$s" class="hp-z hp-lean" transform="translate(600-50)rotate(-20)scale(1.5)"/>';

// The oldest smoke: behind the oven, and adrift through the room.
export const back =
  '<use href="#$s" class="hp-h" transform="translate(466 236)rotate(-80)"/>' +
  '<use href="#$s" class="hp-h" transform="translate(640-30)rotate(-20)scale(1.5)"/>' +
  '<use href="#$s" class="hp-h" transform="translate(226 396)scale(1.1.8)"/>';

// A brick arch around the fire; `$m` is the mouth, drawn smaller and brighter towards the heat.
export const oven =
  '<path class="hp-m" d="M384 420V200C384 60 460-8 590-8H1200V420"/><g transform="translate(548 404)">' +
  '<use href="#$m" class="hp-n" transform="scale(1.17)"/>' +
  '<use href="#$m" class="hp-x hp-s hp-20 hp-cap" stroke-dasharray="26 5" transform="scale(1.085)"/><g class="hp-y">' +
  '<path id="$m" d="M-140 0V-190C-140-290-100-330 0-330S140-290 140-190V0"/></g><use href="#$m" class="hp-a" transform="scale(.94.97)"/>' +
  '<use href="#$m" class="hp-c" transform="translate(4)scale(.88.94)"/><use href="#$m" class="hp-g" transform="translate(8)scale(.82.9)"/>' +
  '<path class="hp-c" d="M40 0Q30-90 66-190 80-50 100-150 128-80 118 0"/></g>';

// The gauge around (0,0); its needle is past the red.
export const dial =
  '<circle class="hp-y" cx="6" cy="8" r="45"/><circle class="hp-c" r="43"/><circle class="hp-w" r="35"/>' +
  '<circle class="hp-p" cx="2" cy="2" r="32"/><path class="hp-a hp-s hp-6" d="M9-26a26 26 0 0118 22"/>' +
  '<path class="hp-i hp-s hp-4" d="M-25-8l2 1M-18-21l2 2M-5-27v2M0-6l17-13"/>';

// 500, as the gauge has it.
export const digits =
  '<path class="hp-i hp-s hp-4" d="M-15 2h-9v8q10-2 10 6t-11 5M0 2c-9 0-9 19 0 19s9-19 0-19zM18 2c-9 0-9 19 0 19s9-19 0-19z"/>';

// Out of the mouth: dark where it leaves the fire, paler as it rises.
export const plume =
  '<use href="#$c" class="hp-f" transform="translate(690-14)rotate(-24)scale(1.1)"/>' +
  '<use href="#$c" class="hp-u" transform="translate(610 40)rotate(-30)scale(.8)"/>' +
  '<use href="#$c" class="hp-x" transform="translate(636 112)rotate(-8)scale(.5)"/>';

// Baker from the waist up, black but for one ear and cheek.
export const baker =
  '<g class="hp-hit" transform="translate(528 414)scale(1.25)"><path class="hp-p" d="M-36-138-64-28H60V-72L71-64a1 1 0 0022-24L36-138"/>' +
  '<path class="hp-w" d="M-10-138H-36L-93-88a1 1 0 0022 24L-60-72V-28H-36"/><path class="hp-b" d="M-36-144H36V-124H-36"/>' +
  '<path class="hp-a" d="M-38-134Q0-112 36-138L44-120Q0-84-42-116"/><g transform="translate(0-134)rotate(-6)">' +
  '<path class="hp-d" d="M0 4C36 4 64-8 64-38Q64-50 59-61L71-87Q74-96 65-97L26-94"/>' +
  '<path class="hp-i" d="M12 3C-30 6-64-8-64-38Q-64-50-59-61L-71-87Q-74-96-65-97L-26-94 12-88a1 1 0 0118 11 1 1 0 0115 15 1 1 0 014 19 1 1 0 01-3 18 1 1 0 01-13 15"/>' +
  '<path class="hp-p hp-q" d="M-31-15a1 1 0 0134 0 1 1 0 01-34 0M-3-15a1 1 0 0134 0 1 1 0 01-34 0"/>' +
  '<path class="hp-b" d="M-51-66L-63-86-37-85M51-66L63-86 37-85M-8-31Q0-36 8-31 8-23 0-21-8-23-8-31"/>' +
  '<path class="hp-d hp-s hp-4" d="M-10-9q5-5 10-1t10 0"/><g class="eyes">' +
  '<path class="hp-p" d="M-42-46a1 1 0 0136 0 1 1 0 01-36 0M6-46a1 1 0 0136 0 1 1 0 01-36 0"/>' +
  '<path class="hp-i" d="M-33-47a1 1 0 0118 0 1 1 0 01-18 0M14-47a1 1 0 0118 0 1 1 0 01-18 0M-46-40V-70H46V-40Q30-62 6-60H-6Q-30-62-46-40"/>' +
  '<path class="hp-p" d="M-24-51a1 1 0 016 0 1 1 0 01-6 0M23-51a1 1 0 016 0 1 1 0 01-6 0"/></g>' +
  '<path class="hp-t hp-s hp-3" d="M-46-18l-28 4-8 8M-44-10l-24 10-4 8M46-18l28 4 8 8M44-10l24 10 4 8"/>' +
  '<path class="hp-p" d="M-28-79L-33-116C-52-146-20-172 14-162 46-176 92-156 90-124 88-104 64-100 54-114 46-122 38-118 29-110L28-79Q0-91-28-79"/>' +
  '<path class="hp-w" d="M-28-79L-33-116C-52-146-20-172 14-162-18-152-24-134-16-112L-14-85M29-110Q38-124 26-136 52-138 54-114 42-122 29-110"/>' +
  '<path class="hp-i" d="M60-164a1 1 0 002 16 1 1 0 008 11 1 1 0 0012 6 1 1 0 008 14C96-140 84-160 60-164"/></g></g>';

// The pie and the mitts that hold it out; `$h` is the right hand.
export const pie =
  '<g class="hp-hit" transform="translate(528 414)scale(1.25)"><path class="hp-j" d="M-72-54H72L65-45 58-22Q0-16-58-22L-65-45"/>' +
  '<path class="hp-o" d="M-72-54H-30L-22-19-58-22-65-45"/>' +
  '<path class="hp-i" d="M-64-58Q-60-98 0-98T64-58a1 1 0 01-16 0 1 1 0 01-16 0 1 1 0 01-16 0 1 1 0 01-16 0 1 1 0 01-16 0 1 1 0 01-16 0 1 1 0 01-16 0 1 1 0 01-16 0"/>' +
  '<path class="hp-d hp-s hp-3" d="M22-91Q48-86 55-66"/><path class="hp-a hp-s hp-6" d="M-34-80l12 10M0-90v14M34-80l-12 10"/><g id="$h">' +
  '<path class="hp-d" d="M93-80L96-56H70V-70"/><path class="hp-a" d="M66-54C42-64 42-44 67-40L64-31C40-32 40-10 70-11 92-13 102-28 97-48"/>' +
  '<path class="hp-b" d="M70-66L99-60 97-42 66-47"/></g><use href="#$h" transform="scale(-1 1)"/></g>';

// Crumb behind the counter, in a colander, with a white flag.
export const counter =
  '<g transform="translate(702 403)"><path class="hp-b hp-s hp-4" d="M-34 0L-44-132"/>' +
  '<path class="hp-v" d="M-66-36a1 1 0 0150 0 1 1 0 01-50 0"/>' +
  '<path class="hp-e" d="M15-36a1 1 0 0154 0 1 1 0 01-54 0M30-48Q36-10 12 0H-16Q-36-10-30-48"/>' +
  '<path class="hp-r" d="M-59-34a1 1 0 0130 0 1 1 0 01-30 0M28-34a1 1 0 0134 0 1 1 0 01-34 0"/>' +
  '<path class="hp-p" d="M-24-37a1 1 0 0118 0 1 1 0 01-18 0M1-37a1 1 0 0120 0 1 1 0 01-20 0M-18-6a1 1 0 0128 0 1 1 0 01-28 0"/>' +
  '<path class="hp-i" d="M-22-40a1 1 0 018 0 1 1 0 01-8 0M3-40a1 1 0 0110 0 1 1 0 01-10 0"/>' +
  '<path class="hp-a" d="M-12-19Q-5-23 2-19 1-11-5-11T-12-19"/>' +
  '<path class="hp-p" d="M-48-52H50L44-44H-42M-44-134q12-8 22 0t22 0l2 30q-10 8-22 0t-22 0"/>' +
  '<path class="hp-w" d="M-38-52C-38-80-22-94 1-94S40-80 40-52M-22-134q10 8 22 0l2 30q-10 8-22 0"/>' +
  '<path class="hp-v" d="M-38-52C-38-80-22-94 1-94-12-84-20-70-20-52"/><path class="hp-n hp-s hp-4" d="M-8-62h0m13 0h0m13 0h0M0-76h0m13 0h0"/>' +
  '</g><path class="hp-x" d="M-400 404h1600v20H-400"/><path class="hp-n" d="M-400 420h1600v100H-400"/>' +
  '<path class="hp-c hp-s hp-4" d="M-400 405h1600"/><path class="hp-y" d="M420 413a20 1 0 01216 0 20 1 0 01-216 0"/>' +
  '<path class="hp-e" d="M660 408a1 1 0 0118 0 1 1 0 01-18 0M728 408a1 1 0 0118 0 1 1 0 01-18 0"/>';

// Smoke that spills over the counter, lit from above.
export const front =
  '<use href="#$c" class="hp-u" transform="translate(120 480)scale(-1-.6)"/>' +
  '<use href="#$c" class="hp-f" transform="translate(330 470)scale(.9-.7)"/>' +
  '<use href="#$c" class="hp-f" transform="translate(800 480)scale(-1-.8)"/>' +
  '<use href="#$c" class="hp-f" transform="translate(-180 480)scale(1.4-.7)"/>';
