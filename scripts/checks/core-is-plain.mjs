// core runs anywhere: its built modules import nothing but each other, and importing them touches no browser.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { entryPointsOf } from '../entry-points.mjs';
import { runCommand } from '../run-command.mjs';
import { filesUnder, root } from '../source-files.mjs';
import { importsOf, parseFile } from './program.mjs';
import { collectRows } from './rows.mjs';

/** The modules that need a library, each behind an entry point of its own; the root entry reaches none of them. */
const libraries = { 'packages/core/dist/color/readColor.js': ['culori/fn'], 'packages/core/dist/feeds/readElements.js': ['htmlparser2'] };

const browserGlobals = [
  'window', 'document', 'navigator', 'location', 'localStorage', 'sessionStorage', 'matchMedia', 'requestAnimationFrame', 'HTMLElement', 'self',
];

/** Imports one module in a Node whose browser globals throw when they are so much as looked at. */
function program(file) {
  return `for (const name of ${JSON.stringify(browserGlobals)}) {
    Object.defineProperty(globalThis, name, { get() { throw new Error('it touches ' + name); } });
  }
  for (const name of ['fetch', 'setTimeout', 'setInterval', 'queueMicrotask']) {
    globalThis[name] = () => { throw new Error('it calls ' + name); };
  }
  await import(${JSON.stringify(pathToFileURL(file).href)});`;
}

export async function check() {
  const entries = entryPointsOf('core').map(({ target }) => target);
  const modules = filesUnder('packages/core/dist').filter((path) => path.endsWith('.js'));
  const { add, rows } = collectRows([...entries.map((entry) => `import ${entry}`), ...modules]);
  for (const path of modules) {
    for (const { specifier } of importsOf(parseFile(path, readFileSync(join(root, path), 'utf8')))) {
      if (specifier.startsWith('.') || libraries[path]?.includes(specifier)) continue;
      add(path, `imports ${specifier}. core would no longer run everywhere without a dependency. Do without it, or give it an entry point of its own.`);
    }
  }
  for (const entry of entries) {
    const { code, output } = await runCommand(process.execPath, ['--input-type=module', '-e', program(join(root, 'packages/core', entry))], { quiet: true, timeout: 20_000 });
    if (code === 0) continue;
    const reason = /^\w*Error[^:]*: (.*)$/m.exec(output)?.[1] ?? output.trim();
    add(`import ${entry}`, `${reason} on import. A server that imports core would break. Do it inside a function that is called later.`);
  }
  return rows();
}
