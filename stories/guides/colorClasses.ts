import type { ColorToken } from '@humble-pie/core';

/** What a scene may be painted with: a class, the theme's colour behind it, and what it is for. */
export const colorClasses: readonly (readonly [name: string, token: ColorToken, role: string])[] = [
  ['hp-k', 'sky', 'the flat background; it is there before you draw'],
  ['hp-z', 'haze', 'large calm areas near the sky: mist, clouds, walls'],
  ['hp-h', 'haze-far', 'between haze and far'],
  ['hp-f', 'far', 'what stands far away'],
  ['hp-u', 'far-mid', 'between far and mid'],
  ['hp-m', 'mid', 'the middle ground'],
  ['hp-x', 'mid-near', 'lit strokes of the foreground, shade of the middle ground'],
  ['hp-n', 'near', 'the ground that the hero stands on'],
  ['hp-y', 'near-shade', 'contact shadows, the foreground plane'],
  ['hp-g', 'glow', 'the one light: a disc behind the hero, a window, a lamp'],
  ['hp-l', 'glow-light', 'the rim of that light'],
  ['hp-a', 'accent', 'the story, and nothing else'],
  ['hp-b', 'accent-shade', 'its side away from the light'],
  ['hp-r', 'accent-light', 'its lit edge'],
  ['hp-j', 'second', 'a second colour for the story'],
  ['hp-o', 'second-shade', 'its side away from the light'],
  ['hp-c', 'crust', 'dough, wood, warm fur'],
  ['hp-d', 'crust-shade', 'its side away from the light'],
  ['hp-e', 'fur', 'grey fur; reads on every sky'],
  ['hp-v', 'fur-shade', 'its side away from the light'],
  ['hp-p', 'paper', 'the lightest: cards, eyes, plates'],
  ['hp-w', 'paper-shade', 'its side away from the light'],
  ['hp-i', 'ink', 'the darkest: pupils, soot, digits'],
  ['hp-t', 'text', 'thin things against the sky: a string, an antenna, whiskers'],
];
