/**
 * Sends every import of React's JSX runtime, which the compiler adds to each module with JSX, to the one module that hands it on.
 * A bundler repeats an import of what it keeps apart, or a wrapper of what it takes in, for each module that has it.
 *
 * @param {string} runtime path of that module
 * @returns {import('rollup').Plugin}
 */
export function oneJsxRuntime(runtime) {
  return {
    name: 'humble-pie-one-jsx-runtime',
    resolveId(source, importer) {
      if (source !== 'react/jsx-runtime') return null;
      return importer === runtime ? { id: source, external: true } : runtime;
    },
  };
}
