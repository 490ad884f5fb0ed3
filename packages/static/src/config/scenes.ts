import type { SceneProps } from '@humble-pie/react';
import type { ComponentType } from 'react';

/** Scenes by name, each loaded when it is asked for. Names exist here alone: in React a scene is imported. */
export const scenes = {
  'missing-slice': async () => (await import('@humble-pie/react/scenes/missing-slice')).MissingSlice,
  'burnt-pie': async () => (await import('@humble-pie/react/scenes/burnt-pie')).BurntPie,
  juggler: async () => (await import('@humble-pie/react/scenes/juggler')).Juggler,
  oven: async () => (await import('@humble-pie/react/scenes/oven')).Oven,
  'snail-jam': async () => (await import('@humble-pie/react/scenes/snail-jam')).SnailJam,
  hourglass: async () => (await import('@humble-pie/react/scenes/hourglass')).Hourglass,
  bathtub: async () => (await import('@humble-pie/react/scenes/bathtub')).Bathtub,
  island: async () => (await import('@humble-pie/react/scenes/island')).Island,
  unplugged: async () => (await import('@humble-pie/react/scenes/unplugged')).Unplugged,
  'velvet-rope': async () => (await import('@humble-pie/react/scenes/velvet-rope')).VelvetRope,
  teapot: async () => (await import('@humble-pie/react/scenes/teapot')).Teapot,
  keyhole: async () => (await import('@humble-pie/react/scenes/keyhole')).Keyhole,
  'lost-in-space': async () => (await import('@humble-pie/react/scenes/lost-in-space')).LostInSpace,
  'fresh-paint': async () => (await import('@humble-pie/react/scenes/fresh-paint')).FreshPaint,
  'sealed-books': async () => (await import('@humble-pie/react/scenes/sealed-books')).SealedBooks,
  'lost-and-found': async () => (await import('@humble-pie/react/scenes/lost-and-found')).LostAndFound,
  crossroads: async () => (await import('@humble-pie/react/scenes/crossroads')).Crossroads,
  'deep-sea': async () => (await import('@humble-pie/react/scenes/deep-sea')).DeepSea,
} as const satisfies Record<string, () => Promise<ComponentType<SceneProps>>>;

export type SceneName = keyof typeof scenes;

export const sceneNames = Object.keys(scenes) as SceneName[];

export const isSceneName = (name: unknown): name is SceneName => typeof name === 'string' && Object.hasOwn(scenes, name);
