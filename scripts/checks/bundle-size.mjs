import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { root } from '../source-files.mjs';

export const gzip = (text) => gzipSync(text, { level: 9 }).length;

/**
 * Bundles a snippet as an app's bundler would for production, from what is built, and weighs it.
 *
 * @param {string} code an ES module
 * @param {{ external?: string[], leaveOut?: (path: string) => boolean, conditions?: string[] }} [options]
 *   `external` names libraries that are not counted; `leaveOut` says so for single files
 * @returns {Promise<{ gzip: number, raw: number, inputs: Record<string, number> }>} bytes; `inputs` by file from the top
 */
export async function weigh(code, { external = [], leaveOut } = {}) {
  const { outputFiles, metafile } = await build({
    stdin: { contents: code, resolveDir: root, loader: 'js' },
    bundle: true, minify: true, write: false, metafile: true, format: 'esm', platform: 'browser', target: 'es2022', legalComments: 'none', logLevel: 'silent',
    define: { 'process.env.NODE_ENV': '"production"' },
    external: ['react', 'react-dom', ...external],
    // Without tsconfig.json, whose paths lead to the sources: what is built is what users get.
    tsconfigRaw: {},
    plugins: leaveOut ? [{
      name: 'leave-out',
      setup(build) {
        build.onResolve({ filter: /.*/ }, async ({ path, pluginData, ...rest }) => {
          if (pluginData === 'resolving' || rest.kind === 'entry-point') return undefined;
          const resolved = await build.resolve(path, { ...rest, pluginData: 'resolving' });
          return leaveOut(resolved.path) ? { path, external: true } : undefined;
        });
      },
    }] : [],
  });
  const [output] = Object.values(metafile.outputs);
  const inputs = Object.fromEntries(Object.entries(output.inputs).map(([path, { bytesInOutput }]) => [path, bytesInOutput]));
  return { gzip: gzip(outputFiles[0].contents), raw: outputFiles[0].contents.length, inputs };
}
