import { Bathtub } from '@humble-pie/react/scenes/bathtub';
import { BurntPie } from '@humble-pie/react/scenes/burnt-pie';
import { Crossroads } from '@humble-pie/react/scenes/crossroads';
import { DeepSea } from '@humble-pie/react/scenes/deep-sea';
import { FreshPaint } from '@humble-pie/react/scenes/fresh-paint';
import { Hourglass } from '@humble-pie/react/scenes/hourglass';
import { Island } from '@humble-pie/react/scenes/island';
import { Juggler } from '@humble-pie/react/scenes/juggler';
import { Keyhole } from '@humble-pie/react/scenes/keyhole';
import { LostAndFound } from '@humble-pie/react/scenes/lost-and-found';
import { LostInSpace } from '@humble-pie/react/scenes/lost-in-space';
import { MissingSlice } from '@humble-pie/react/scenes/missing-slice';
import { Oven } from '@humble-pie/react/scenes/oven';
import { SealedBooks } from '@humble-pie/react/scenes/sealed-books';
import { SnailJam } from '@humble-pie/react/scenes/snail-jam';
import { Teapot } from '@humble-pie/react/scenes/teapot';
import { Unplugged } from '@humble-pie/react/scenes/unplugged';
import { VelvetRope } from '@humble-pie/react/scenes/velvet-rope';

/** Every scene by the name of its subpath. */
export const sceneTable = {
  'missing-slice': MissingSlice,
  'burnt-pie': BurntPie,
  oven: Oven,
  juggler: Juggler,
  'snail-jam': SnailJam,
  hourglass: Hourglass,
  bathtub: Bathtub,
  island: Island,
  unplugged: Unplugged,
  keyhole: Keyhole,
  'velvet-rope': VelvetRope,
  teapot: Teapot,
  'lost-in-space': LostInSpace,
  'fresh-paint': FreshPaint,
  'sealed-books': SealedBooks,
  'lost-and-found': LostAndFound,
  crossroads: Crossroads,
  'deep-sea': DeepSea,
} as const;
