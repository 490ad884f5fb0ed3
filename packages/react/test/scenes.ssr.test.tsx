/// <reference types="vite/client" />
import type { SceneProps } from '@humble-pie/react';
import type { ComponentType } from 'react';
import { expect, it } from 'vitest';
import { describeScene } from './describeScene.js';

const modules = import.meta.glob<Record<string, ComponentType<SceneProps>>>('../src/scenes/*/index.ts', { eager: true });

it('finds the scenes', () => expect(Object.keys(modules).length).toBeGreaterThanOrEqual(3));

for (const [path, scene] of Object.entries(modules)) {
  const name = path.split('/').at(-2)!;
  it(`${name} exports one scene, named after its folder`, () => {
    expect(Object.keys(scene)).toEqual([name.replace(/(^|-)(\w)/g, (_, __, letter: string) => letter.toUpperCase())]);
  });
  describeScene(name, Object.values(scene)[0]!);
}
