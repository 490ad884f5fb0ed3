// `import script from './motion.entry.ts?script'` gives the text of a finished, minified browser script.
// The same plugin serves rollup (the build) and Vite (tests and Storybook), so both see the same bytes.
import { existsSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { build } from 'esbuild';
import { sourceAliases } from './source-aliases.mjs';

const query = '?script';

/** `…/motion.entry.ts` ↔ `…/motion.script.js`: a name of its own, so that the build writes a module of that name. */
const toId = (file) => file.replace(/\.entry\.ts$/, '.script.js');
const toFile = (id) => id.replace(/\.script\.js$/, '.entry.ts');

const fromSource = {
  name: 'from-source',
  setup({ onResolve }) {
    const aliases = sourceAliases();
    onResolve({ filter: /^@humble-pie\// }, ({ path }) => ({ path: aliases.find(({ find }) => find instanceof RegExp && find.test(path))?.replacement }));
  },
};

/** Bundles one entry as it is put into a page. */
export async function bundleScript(file) {
  const result = await build({
    entryPoints: [file],
    bundle: true,
    minify: true,
    write: false,
    metafile: true,
    format: 'iife',
    target: 'es2020',
    define: { 'process.env.NODE_ENV': '"production"' },
    legalComments: 'none',
    logLevel: 'silent',
    plugins: [fromSource],
    // Without the project's own options: `strict` there would write "use strict" into the page.
    tsconfigRaw: {},
  });
  return { text: result.outputFiles[0].text.trim(), sources: Object.keys(result.metafile.inputs).map((path) => resolve(path)) };
}

/** @returns {import('rollup').Plugin & { enforce: 'pre' }} */
export function scriptModule() {
  return {
    name: 'humble-pie-script-module',
    enforce: 'pre',
    resolveId(source, importer) {
      if (!importer || !source.endsWith(`.entry.ts${query}`)) return null;
      const file = resolve(dirname(importer), source.slice(0, -query.length));
      if (!existsSync(file)) throw new Error(`${importer} imports ${source}, and there is no such file. The pages would have no script. Correct the path.`);
      return { id: toId(file), moduleSideEffects: false };
    },
    async load(id) {
      if (!id.endsWith('.script.js') || !existsSync(toFile(id))) return null;
      const { text, sources } = await bundleScript(toFile(id));
      for (const path of sources) this.addWatchFile(path);
      return `export default ${JSON.stringify(text)};\n`;
    },
  };
}
