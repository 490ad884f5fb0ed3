import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { createScene } from './new-scene.mjs';
import { root } from './source-files.mjs';

const lists = ['packages/react/package.json', 'packages/static/src/config/scenes.ts', 'stories/content/sceneTable.ts', 'stories/gallery/scenes.ts'];
let top;

beforeEach(() => {
  top = mkdtempSync(join(tmpdir(), 'humble-pie-'));
  for (const list of lists) cpSync(join(root, list), join(top, list));
});
afterEach(() => rmSync(top, { recursive: true, force: true }));

const read = (file) => readFileSync(join(top, file), 'utf8');

it('writes a scene and enters it wherever scenes are listed', () => {
  const written = createScene('lost-parcel', top);
  expect(written.every((file) => existsSync(join(top, file)))).toBe(true);
  expect(read('packages/react/src/scenes/lost-parcel/LostParcel.tsx')).toContain('export function LostParcel()');
  const { exports } = JSON.parse(read('packages/react/package.json'));
  expect(exports['./scenes/lost-parcel']).toEqual({ types: './dist/scenes/lost-parcel/index.d.ts', default: './dist/scenes/lost-parcel/index.js' });
  expect(Object.keys(exports).at(-1)).toBe('./package.json');
  for (const list of lists.slice(1, 3)) expect(read(list)).toContain('@humble-pie/react/scenes/lost-parcel');
  expect(read('stories/content/sceneTable.ts')).toContain("  'lost-parcel': LostParcel,\n} as const;");
  expect(read('stories/gallery/scenes.ts')).toContain("{ name: 'lost-parcel', model: pageFor(404),");
});

it.each(['', 'LostParcel', 'lost_parcel', '../lost', undefined])('refuses the name %j', (name) => {
  expect(() => createScene(name, top)).toThrow('is no name for a scene');
});

it('leaves a scene that exists alone', () => {
  createScene('lost-parcel', top);
  expect(() => createScene('lost-parcel', top)).toThrow('exists');
});

it('writes nothing when a list is not as expected', () => {
  writeFileSync(join(top, lists[3]), 'export const scenes = [] as const;\n');
  expect(() => createScene('lost-parcel', top)).toThrow(/stories\/gallery\/scenes\.ts could not be extended/);
  expect(existsSync(join(top, 'packages/react/src/scenes/lost-parcel'))).toBe(false);
});
