import { isAbsolute, join } from 'node:path';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import esbuild from 'rollup-plugin-esbuild';
import preserveDirectives from 'rollup-preserve-directives';
import { entryPointsOf } from './scripts/entry-points.mjs';
import { minifyStyles } from './scripts/minify-styles.mjs';
import { oneImport } from './scripts/one-import.mjs';
import { scriptModule } from './scripts/script-module.mjs';
import { packageNames, root } from './scripts/source-files.mjs';

/** What hands on the libraries that many modules of the React package import. */
const internals = join(root, 'packages/react/src/internals');
const gateways = {
  react: join(internals, 'react.ts'),
  'react/jsx-runtime': join(internals, 'react.ts'),
  'styled-components': join(internals, 'styled-components.ts'),
};

/** One module out for each module in: `'use client'` stays on the files that carry it, and an unused scene costs nothing. */
export default packageNames.map((name) => {
  const folder = join(root, 'packages', name);
  const handedOn = name === 'react' ? gateways : {};
  return {
    input: entryPointsOf(name).map(({ source }) => join(folder, source)),
    // What is not a file of the package is a dependency, a peer or the package's own `#…` import.
    external: (id) => !id.startsWith('.') && !isAbsolute(id) && !Object.hasOwn(handedOn, id),
    treeshake: { moduleSideEffects: false },
    onLog(level, log, handler) {
      // Rollup warns that it ignores directives; preserveDirectives puts them back.
      if (log.code === 'MODULE_LEVEL_DIRECTIVE') return;
      handler(level === 'warn' ? 'error' : level, log);
    },
    plugins: [
      scriptModule(),
      oneImport(handedOn),
      nodeResolve({ extensions: ['.ts', '.tsx'] }),
      // Modules are strict by themselves: with the project's own options each would begin with 'use strict'.
      esbuild({ target: 'es2022', jsx: 'automatic', tsconfig: false }),
      minifyStyles(),
      preserveDirectives(),
    ],
    output: {
      dir: join(folder, 'dist'),
      format: 'es',
      preserveModules: true,
      preserveModulesRoot: join(folder, 'src'),
      entryFileNames: '[name].js',
    },
  };
});
