import { createPageModel, type PageModel, type StatusKey } from '@humble-pie/core';
import type { SceneProps } from '@humble-pie/react';
import type { ComponentType } from 'react';
import { sceneTable } from '../content/sceneTable.js';

export interface SceneRow {
  /** The name of its subpath. */
  readonly name: string;
  readonly scene: ComponentType<SceneProps>;
  readonly play: string;
  readonly model: PageModel;
}

const hour = 3_600_000;
const now = Date.now();

const suggestions = [{ label: 'All pies', href: '#pies' }, { label: 'Opening hours', href: '#hours' }, { label: 'Bake your own', href: '#bake' }];

/** A page that is two thirds through its announced time, for scenes that tell it. */
const pageFor = (status: StatusKey) => createPageModel({ status, layout: 'embedded', since: now - 2 * hour, until: now + hour, now, suggestions });

const rows: readonly (Omit<SceneRow, 'scene' | 'name'> & { readonly name: keyof typeof sceneTable })[] = [
  { name: 'missing-slice', model: pageFor(404), play: 'A slice is gone, and the crumbs lead out of the picture. Crumb is still in it.' },
  { name: 'burnt-pie', model: pageFor(500), play: 'Baker stands in soot and holds out the black pie. Wave the smoke away.' },
  { name: 'oven', model: pageFor('maintenance'), play: 'The pie rises behind the window, and the dial tells how much of the announced time has passed.' },
  { name: 'juggler', model: pageFor(503), play: 'An octopus cook has more plates in the air than arms. One has slipped, and Crumb dives for it.' },
  { name: 'snail-jam', model: pageFor(429), play: 'Rush hour at the toll gate. The barrier opens when the wait is over.' },
  { name: 'hourglass', model: pageFor(504), play: 'A tortoise crosses the dunes with total confidence. The sand runs slowly, because Crumb is the cork.' },
  { name: 'bathtub', model: pageFor(413), play: 'A whale, content, in a bathtub far too small. The water is everywhere, and Crumb holds the plug.' },
  { name: 'island', model: pageFor('offline'), play: 'Crumb is on the look-out. The bottle drifts nearer with each failed probe, and the crab has the plug.' },
  { name: 'unplugged', model: pageFor(502), play: 'A plug in one hand, a socket in the other, and Crumb between them. Somebody is chewing on the rest.' },
  { name: 'velvet-rope', model: pageFor(403), play: 'A night club for owls, and a very short list. Crumb slips under the rope.' },
  { name: 'teapot', model: pageFor(418), play: 'A teapot was asked for coffee, and turns up its spout. The coffee maker behind it has heard everything.' },
  { name: 'keyhole', model: pageFor(401), play: 'A pie is cooling behind a cosy door, and Crumb is at its keyhole. The key hangs in plain sight.' },
  { name: 'lost-in-space', model: pageFor(404), play: 'Crumb drifts past three worlds on a cut tether. On the ship, a crab still has a piece of it in its claw; point at Crumb for a somersault.' },
  { name: 'fresh-paint', model: pageFor('new-version'), play: 'A door is half painted, and the painter sleeps on the ladder. Somebody went through the paint.' },
  { name: 'sealed-books', model: pageFor(451), play: 'Bars where the titles were, behind a rope. Crumb reads what may still be read.' },
  { name: 'lost-and-found', model: pageFor(410), play: "A museum of lost things. One plinth is empty, and bears the page's own path. The guard is asleep, in the other sock." },
  { name: 'crossroads', model: pageFor(404), play: 'A signpost with too many arms. What the page suggests is written on them and leads there; Crumb is painting one more.' },
  { name: 'deep-sea', model: pageFor(404), play: 'Through a porthole: an anglerfish looks for the page with a lamp that follows the pointer, and an octopus has it. Point at the fish to put the lamp out.' },
];

/** Every scene, with the page that it was drawn for. */
export const scenes: readonly SceneRow[] = rows.map((row) => ({ ...row, scene: sceneTable[row.name] }));
