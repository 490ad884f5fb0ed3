/**
 * Sends every import of a library to the one module that hands it on. A bundler repeats an import of what it keeps apart, or a
 * wrapper of what it takes in, for each module that has it; and the compiler adds React's JSX runtime to every module with JSX.
 *
 * @param {Record<string, string>} gateways by library, the path of its module
 * @returns {import('rollup').Plugin}
 */
export function oneImport(gateways) {
  return {
    name: 'humble-pie-one-import',
    resolveId(source, importer) {
      const gateway = Object.hasOwn(gateways, source) ? gateways[source] : undefined;
      if (!gateway) return null;
      return importer === gateway ? { id: source, external: true } : gateway;
    },
  };
}
