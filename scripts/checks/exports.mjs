// What package.json promises, what is built, what tsconfig.json maps and what lies in the folders are the same.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { readManifest } from '../entry-points.mjs';
import { sourceOf } from '../source-aliases.mjs';
import { packageNames, root } from '../source-files.mjs';
import { collectRows } from './rows.mjs';

/** Folders of which every member is an entry point, and nothing else is: `{ folder: subpath }`. */
const families = [
  { name: 'react', folder: 'src/scenes', subpath: (member) => `./scenes/${member}` },
  { name: 'react', folder: 'src/adapters', subpath: (member) => `./${member}` },
  { name: 'react', folder: 'src/locales', subpath: (member) => `./locales/${member}` },
  { name: 'core', folder: 'src/locales', subpath: (member) => `./locales/${member}` },
];

const kebab = /^[a-z0-9]+(-[a-z0-9]+)*$/;

const conditions = (target) => (typeof target === 'string' ? { default: target } : target);

/** The file that tsconfig's `paths` give for a specifier: the longest pattern wins, as in TypeScript. */
function mapped(paths, specifier) {
  const fits = Object.entries(paths)
    .map(([pattern, [target]]) => ({ pattern, target, prefix: pattern.split('*')[0] }))
    .filter(({ pattern, prefix }) => (pattern.includes('*') ? specifier.startsWith(prefix) : specifier === pattern))
    .sort((a, b) => Number(a.pattern.includes('*')) - Number(b.pattern.includes('*')) || b.prefix.length - a.prefix.length);
  const [best] = fits;
  return best?.target.replace('*', specifier.slice(best.prefix.length));
}

function checkTargets(name, { exports, imports = {} }, add) {
  for (const [subpath, target] of Object.entries({ ...exports, ...imports })) {
    for (const [condition, file] of Object.entries(conditions(target))) {
      if (!existsSync(join(root, 'packages', name, file))) {
        add(`${name} ${subpath}`, `its "${condition}" is ${file}, which is not built. Importing it would fail. Correct the path, or write the module.`);
      }
    }
    const { types, default: script } = conditions(target);
    if (types && script && types.replace(/\.d\.ts$/, '') !== script.replace(/\.js$/, '')) {
      add(`${name} ${subpath}`, `its types (${types}) and its script (${script}) are two modules. Editors would show something else than what runs. Point both at one.`);
    }
  }
}

function checkPaths(name, { exports }, paths, add) {
  for (const [subpath, target] of Object.entries(exports)) {
    if (typeof target === 'string') continue;
    const specifier = `@humble-pie/${name}${subpath.slice(1)}`;
    const source = `./packages/${name}/${sourceOf(target.default).slice(2)}`;
    const found = mapped(paths, specifier);
    if (found !== source) {
      add(`${name} ${subpath}`, `tsconfig.json maps ${specifier} to ${found ?? 'nothing'}, not to ${source}. Type checks would read something else. Add or correct the path.`);
    }
  }
}

function checkFamily({ name, folder, subpath }, { exports }, add) {
  const full = join(root, 'packages', name, folder);
  const members = existsSync(full) ? readdirSync(full, { withFileTypes: true }).filter((entry) => entry.isDirectory()).map((entry) => entry.name) : [];
  for (const member of members) {
    const where = `packages/${name}/${folder}/${member}`;
    if (!kebab.test(member)) add(where, 'is not named in kebab-case. Its address would look unlike all others. Rename it.');
    if (!existsSync(join(full, member, 'index.ts'))) add(where, 'has no index.ts. Nobody could import it. Write one, or move the files.');
    const target = exports[subpath(member)];
    const expected = `./dist/${folder.slice('src/'.length)}/${member}/index.js`;
    if (conditions(target ?? '').default !== expected) {
      add(where, `is not exported as ${subpath(member)} from ${expected}. Nobody could import it. Add it to the package's "exports".`);
    }
  }
}

export function check() {
  const { paths } = ts.readConfigFile(join(root, 'tsconfig.json'), (file) => readFileSync(file, 'utf8')).config.compilerOptions;
  const manifests = packageNames.map((name) => [name, readManifest(name)]);
  const items = manifests.flatMap(([name, { exports, imports = {} }]) => Object.keys({ ...exports, ...imports }).map((subpath) => `${name} ${subpath}`));
  const { add, rows } = collectRows(items);
  for (const [name, manifest] of manifests) {
    checkTargets(name, manifest, add);
    checkPaths(name, manifest, paths, add);
    for (const family of families.filter((row) => row.name === name)) checkFamily(family, manifest, add);
  }
  return rows();
}
