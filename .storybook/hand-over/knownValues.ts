import * as react from '@humble-pie/react';
import * as themes from '@humble-pie/react/themes';
import { sceneTable } from '../../stories/content/sceneTable.js';

/** A value with a name: where an app imports it from, and what a configuration calls it. */
export interface KnownValue {
  readonly name: string;
  readonly from: string;
  readonly inConfig?: string;
}

const pascal = (kebab: string) => kebab.replace(/(^|-)(\w)/g, (_, __, letter: string) => letter.toUpperCase());

/** Themes, scenes and components, which are imported and never written out. */
export const knownValues: ReadonlyMap<unknown, KnownValue> = new Map<unknown, KnownValue>([
  ...Object.entries(react).map(([name, value]) => [value, { name, from: '@humble-pie/react' }] as const),
  ...Object.entries(themes).map(([name, value]) => [value, { name, from: '@humble-pie/react/themes', inConfig: name }] as const),
  ...Object.entries(sceneTable).map(([name, value]) => [value, { name: pascal(name), from: `@humble-pie/react/scenes/${name}`, inConfig: name }] as const),
]);
