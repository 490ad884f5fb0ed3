// `npm run new-scene lost-parcel` writes what a scene needs and enters it wherever scenes are listed.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from './source-files.mjs';

const pascal = (name) => name.replace(/(^|-)(\w)/g, (_, __, letter) => letter.toUpperCase());

/** The files of a scene: a drawing that is plain, and passes every test, until it is drawn over. */
const files = {
  'index.ts': (name) => `export { ${pascal(name)} } from './${pascal(name)}.js';\n`,

  'art.ts': () => `// In stage units, 800×450; planes reach from x = -400 to 1200 and down to y = 510. The words stand left of x = 320.
export const sky = '<circle class="hp-z" cx="560" cy="170" r="140"/>';
export const far = '<path class="hp-f" d="M-400 330L200 240 700 300 1200 220V510H-400z"/>';
export const middle = '<path class="hp-m" d="M-400 370L300 320 1200 350V510H-400z"/>';
export const stand = '<path class="hp-x" d="M-400 400H1200V510H-400z"/>';
export const hero = '<g class="hp-c"><path id="$c" d="M460 400L560 250 660 400z"/></g><use href="#$c" class="hp-i hp-q"/>';
export const near = '<path class="hp-n" d="M-400 440L500 425 1200 445V510H-400z"/>';
`,

  Scene: (name) => `import { useId } from 'react';
import { styled } from 'styled-components';
import { Plane } from '../../internals/Plane.js';
import { far, hero, middle, near, sky, stand } from './art.js';

const Stage = styled.div.withConfig({ componentId: 'hp-${name}' })\`
  --hp-focus-x: 560;
\`;

const planes: readonly (readonly [depth: number, art: string])[] = [
  [0.05, sky],
  [0.2, far],
  [0.5, middle],
  [0.7, stand],
  [0.85, hero],
  [1.1, near],
];

/** What is in the picture, and what happens in it. */
export function ${pascal(name)}() {
  const id = useId();
  return (
    <Stage aria-hidden="true">
      {planes.map(([depth, art]) => (
        <Plane key={art} depth={depth} art={art} id={id} />
      ))}
    </Stage>
  );
}
`,
};

/** Puts `line` after the last line that fits, or before it. */
function insert(text, fits, line, { before = false } = {}) {
  const lines = text.split('\n');
  const at = lines.findLastIndex((candidate) => fits.test(candidate));
  if (at === -1) throw new Error(`no line like ${fits} was found`);
  lines.splice(before ? at : at + 1, 0, line);
  return lines.join('\n');
}

function addExport(text, name) {
  const manifest = JSON.parse(text);
  const entry = [`./scenes/${name}`, { types: `./dist/scenes/${name}/index.d.ts`, default: `./dist/scenes/${name}/index.js` }];
  const entries = Object.entries(manifest.exports);
  const at = entries.findLastIndex(([subpath]) => subpath.startsWith('./scenes/'));
  manifest.exports = Object.fromEntries(entries.toSpliced(at + 1, 0, entry));
  return `${JSON.stringify(manifest, null, 2)}\n`;
}

/** The places that list scenes, and how one more is entered. */
const lists = {
  'packages/react/package.json': addExport,
  'packages/static/src/config/scenes.ts': (text, name) =>
    insert(text, /^ {2}'?[\w-]+'?: async \(\) => \(await import\('@humble-pie\/react\/scenes\//, `  '${name}': async () => (await import('@humble-pie/react/scenes/${name}')).${pascal(name)},`),
  'stories/content/sceneTable.ts': (text, name) =>
    insert(
      insert(text, /^import .* from '@humble-pie\/react\/scenes\//, `import { ${pascal(name)} } from '@humble-pie/react/scenes/${name}';`),
      /^\} as const;/, `  '${name}': ${pascal(name)},`, { before: true },
    ),
  'stories/gallery/scenes.ts': (text, name) => insert(text, /^\];/, `  { name: '${name}', model: pageFor(404), play: 'What is in the picture, and what happens in it.' },`, { before: true }),
};

/**
 * Writes a scene and enters it into every list; touches nothing when it can't do all of that.
 *
 * @param {string} name kebab-case, such as `lost-parcel`
 * @param {string} [top] folder of the repository
 * @returns {string[]} the files that were written, from the top
 * @throws when the name won't do, is taken, or a list isn't as expected
 */
export function createScene(name, top = root) {
  if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(name ?? '')) {
    throw new Error(`Humble Pie: "${name ?? ''}" is no name for a scene. Nothing was written. Use kebab-case: npm run new-scene lost-parcel`);
  }
  const folder = `packages/react/src/scenes/${name}`;
  if (existsSync(join(top, folder))) throw new Error(`Humble Pie: ${folder} exists. Nothing was written. Choose another name.`);
  const written = new Map();
  for (const [file, write] of Object.entries(files)) written.set(`${folder}/${file === 'Scene' ? `${pascal(name)}.tsx` : file}`, write(name));
  for (const [list, enter] of Object.entries(lists)) {
    try {
      written.set(list, enter(readFileSync(join(top, list), 'utf8'), name));
    } catch (error) {
      throw new Error(`Humble Pie: ${list} could not be extended: ${error.message}. Nothing was written. Adapt scripts/new-scene.mjs to it.`, { cause: error });
    }
  }
  for (const [file, text] of written) {
    mkdirSync(dirname(join(top, file)), { recursive: true });
    writeFileSync(join(top, file), text);
  }
  return [...written.keys()];
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  try {
    for (const file of createScene(process.argv[2])) console.log(file);
    console.log('\nDraw it in art.ts; the gallery in Storybook shows it. The tests of all scenes and its byte budgets apply to it by themselves.');
  } catch (error) {
    console.error(error.message);
    process.exit(1);
  }
}
