// Who may import whom. The table is the rule; the rest finds out where an import really leads.
import { dirname, join, relative } from 'node:path';
import ts from 'typescript';
import { readManifest } from '../entry-points.mjs';
import { isTestFile, root } from '../source-files.mjs';
import { importsOf, lineOf, pathOf, readProgram } from './program.mjs';
import { collectRows } from './rows.mjs';

const logic = ['core/problem', 'core/status', 'core/theme', 'core/tone', 'core/scene', 'core/apology', 'core/incident', 'core/recovery', 'core/suggest', 'core/parallax'];
const ours = ['react', 'react-dom', 'styled-components', 'framer-motion'];

/**
 * What a zone may import besides itself. `types` are gone after compiling; `values` may be both. `libraries`
 * are packages from outside. A zone is a folder of `src`, or `<package>/index` for the files right in it.
 */
const rules = {
  ...Object.fromEntries(logic.map((zone) => [zone, { values: [], types: logic, libraries: [] }])),
  // What the makers of a theme find wrong is told at once: they are called by an app's modules, not by a page.
  'core/theme': { values: ['core/problem'], types: logic, libraries: [] },
  'core/color': { values: [], types: [], libraries: ['culori'] },
  'core/design-tokens': { values: ['core/color', 'core/problem', 'core/theme'], types: [], libraries: [] },
  'core/create-theme': { values: ['core/color', 'core/problem', 'core/theme'], types: [], libraries: [] },
  // What is done to text from outside, whoever reads it.
  'core/text': { values: [], types: [], libraries: [] },
  'core/incident': { values: ['core/text'], types: logic, libraries: [] },
  // Asks a status page; which tab of a browser asks is settled as for recovery.
  'core/poll': { values: ['core/incident', 'core/recovery'], types: [], libraries: [] },
  'core/feeds': { values: ['core/incident', 'core/text'], types: [], libraries: ['htmlparser2'] },
  'core/copy': { values: [], types: ['core/problem', 'core/status', 'core/tone', 'core/apology', 'core/incident'], libraries: [] },
  'core/page': { values: [...logic.filter((zone) => zone !== 'core/parallax'), 'core/copy', 'core/text'], types: [], libraries: [] },
  'core/index': { values: [...logic, 'core/copy', 'core/page', 'core/poll', 'core/text'], types: [], libraries: [] },
  'react/internals': { values: ['core/*'], types: ['react/components', 'react/scenes'], libraries: ours },
  'react/scenes': { values: ['core/theme', 'core/scene', 'react/internals'], types: ['core/page'], libraries: ours },
  'react/components': { values: ['core/*', 'react/internals'], types: ['react/scenes'], libraries: ours },
  'react/adapters': { values: ['react/components'], types: ['core/*'], libraries: 'declared' },
  'react/themes': { values: ['core/theme'], types: [], libraries: [] },
  'react/design-tokens': { values: ['core/design-tokens'], types: [], libraries: [] },
  'react/create-theme': { values: ['core/create-theme'], types: [], libraries: [] },
  'react/locales': { values: ['core/copy'], types: [], libraries: [] },
  'react/index': { values: ['core/*', 'react/components', 'react/internals'], types: ['react/scenes'], libraries: [] },
  'static/*': { values: ['core/*', 'react/*', 'static/*'], types: [], libraries: 'declared' },
  'stories/*': { values: ['stories/*'], types: [], libraries: 'any', publicOnly: true },
};

/** The components that bind one default scene each; no other component knows a scene. */
const namedPages = [
  'NotFound', 'ServerError', 'Maintenance', 'Unavailable', 'SignInRequired', 'Forbidden', 'Timeout', 'Gone', 'TooLarge', 'Teapot',
  'TooManyRequests', 'LegallyBlocked', 'BadGateway', 'Offline', 'NewVersion',
];

/** `packages/core/src/theme/themes/bakery.ts` → `core/theme`; `null` for what is no source of ours. */
function zoneOf(path) {
  const source = /^packages\/([^/]+)\/src\/(?:([^/]+)\/)?/.exec(path);
  if (source) return `${source[1]}/${source[2] ?? 'index'}`;
  return path.startsWith('stories/') ? 'stories/guides' : null;
}

const isIn = (zone, list) => list.some((entry) => entry === zone || (entry.endsWith('/*') && zone.startsWith(entry.slice(0, -1))));

const ruleOf = (zone) => rules[zone] ?? rules[`${zone.split('/')[0]}/*`];

/** Scenes don't know each other; what lies right in `scenes/` is their common contract. */
const sceneOf = (path) => /^packages\/react\/src\/scenes\/([^/]+)\//.exec(path)?.[1];

function declaredLibraries(zone) {
  const { dependencies = {}, peerDependencies = {} } = readManifest(zone.split('/')[0]);
  return [...Object.keys(dependencies), ...Object.keys(peerDependencies)];
}

const libraryOf = (specifier) => specifier.split('/').slice(0, specifier.startsWith('@') ? 2 : 1).join('/');

/** The files in which what is imported was written: through every `export … from`, so that a package's root entry hides nothing. */
function originsOf({ names, node, specifier }, from, checker, options) {
  const declared = names?.map((name) => {
    let symbol = checker.getSymbolAtLocation(ts.isQualifiedName(name) ? name.right : name.propertyName ?? name.name ?? name);
    if (symbol && symbol.flags & ts.SymbolFlags.Alias) symbol = checker.getAliasedSymbol(symbol);
    return symbol?.declarations?.[0]?.getSourceFile().fileName;
  });
  if (declared?.every(Boolean)) return [...new Set(declared)];
  const resolved = ts.resolveModuleName(specifier, node.getSourceFile().fileName, options, ts.sys).resolvedModule?.resolvedFileName;
  if (resolved) return [resolved];
  return specifier.startsWith('.') ? [join(root, dirname(from), specifier)] : [];
}

function problemsOf(found, from, checker, options) {
  const { specifier, types, node } = found;
  const zone = zoneOf(from);
  const rule = ruleOf(zone);
  const at = `line ${lineOf(node.getSourceFile(), node)} imports ${types ? 'types of ' : ''}${specifier}`;
  const internal = specifier.startsWith('.') || specifier.startsWith('#') || specifier.startsWith('@humble-pie/');

  if (!internal) {
    if (rule.libraries === 'any') return [];
    const allowed = rule.libraries === 'declared' ? declaredLibraries(zone) : rule.libraries;
    if (allowed.includes(libraryOf(specifier)) || (zone.startsWith('static/') && specifier.startsWith('node:'))) return [];
    return [`${at}, which ${zone} may not use (it may use ${allowed.join(', ') || 'no library'}). It would reach every user of this module. `
      + 'Do without it, or put what needs it behind an entry point of its own.'];
  }
  if (rule.publicOnly) {
    const own = specifier.startsWith('.') && !relative(join(root, 'stories'), join(root, dirname(from), specifier)).startsWith('..');
    if (own || specifier.startsWith('@humble-pie/')) return [];
    return [`${at}, which is no public entry point. Readers copy stories, and this line would not work for them. Import from @humble-pie/….`];
  }
  const problems = [];
  for (const origin of originsOf(found, from, checker, options).map((file) => pathOf({ fileName: file }))) {
    const target = zoneOf(origin);
    if (!target) {
      if (specifier.startsWith('.') && !origin.includes('node_modules')) {
        problems.push(`${at}, which lies outside the package's sources. It would not be in the published package. Move it into src.`);
      }
      continue;
    }
    if (target === zone && [undefined, sceneOf(from)].includes(sceneOf(origin))) continue;
    if (target.startsWith('react/scenes') && namedPages.some((page) => from.endsWith(`/${page}.tsx`))) continue;
    if (isIn(target, rule.values) || (types && isIn(target, rule.types))) continue;
    const other = target === zone ? `another scene (${sceneOf(origin)})` : target;
    problems.push(`${at}, which comes from ${other}. ${zone} may import ${rule.values.join(', ') || 'no values'}`
      + `${rule.types.length > 0 ? ` and types of ${rule.types.join(', ')}` : ''}: otherwise weight and knowledge leak. Move the code, or pass the value in.`);
  }
  return problems;
}

/** A named page binds one default scene. */
function sceneCount(found, checker, options, from) {
  return new Set(found.flatMap((entry) => originsOf(entry, from, checker, options)).map((file) => sceneOf(pathOf({ fileName: file }))).filter(Boolean)).size;
}

export function check() {
  const program = readProgram();
  const checker = program.getTypeChecker();
  const options = program.getCompilerOptions();
  const files = program.getSourceFiles().filter((file) => {
    const path = pathOf(file);
    return zoneOf(path) && !file.isDeclarationFile && !isTestFile(path);
  });
  const { add, rows } = collectRows(files.map(pathOf));
  for (const file of files) {
    const from = pathOf(file);
    if (!ruleOf(zoneOf(from))) {
      add(from, `${zoneOf(from)} is a folder without an import rule. Nothing would guard it. Give it a row in scripts/checks/boundaries.mjs.`);
      continue;
    }
    const found = importsOf(file);
    for (const entry of found) for (const problem of problemsOf(entry, from, checker, options)) add(from, problem);
    if (zoneOf(from) === 'react/components' && sceneCount(found, checker, options, from) > 1) {
      add(from, 'binds more than one scene. Each would weigh on every user of the page. Keep one default; the others are a prop.');
    }
  }
  return rows();
}
