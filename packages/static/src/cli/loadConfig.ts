import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { dirname, extname, join, relative, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build, transform, type BuildFailure, type Plugin } from 'esbuild';
import { CommandError, reasonOf } from './CommandError.js';

const names = ['ts', 'mts', 'js', 'mjs', 'json'].map((extension) => `humble-pie.config.${extension}`);
const scripts = new Set(['.ts', '.mts', '.cts', '.tsx', '.js', '.mjs', '.cjs', '.jsx']);

const here = dirname(fileURLToPath(import.meta.url));
/** One copy of each for the configuration and the command, or a component's hooks would have no React. */
const ours = /^(react|react-dom|styled-components|framer-motion|@humble-pie\/[^/]+)(\/|$)/;

/** Leaves packages out of the bundle and names the files that they are, since what is run has no folder of its own. */
const packagesByFile: Plugin = {
  name: 'packages-by-file',
  setup({ onResolve, resolve: find }) {
    onResolve({ filter: /^[^./]/ }, async ({ path, kind, resolveDir, pluginData, importer }) => {
      if (pluginData === packagesByFile || !importer || path.startsWith('node:')) return undefined;
      const found = await find(path, { kind, resolveDir: ours.test(path) ? here : resolveDir, pluginData: packagesByFile });
      if (found.errors.length || found.external) return found;
      return { path: pathToFileURL(found.path).href, external: true };
    });
  },
};

/** Runs a configuration that is a program, and gives what it exports. */
async function execute(file: string): Promise<unknown> {
  const { outputFiles } = await build({
    entryPoints: [file],
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    jsx: 'automatic',
    // As Node finds packages, whatever a tsconfig.json nearby says.
    conditions: [],
    tsconfigRaw: {},
    logLevel: 'silent',
    define: { 'import.meta.url': JSON.stringify(pathToFileURL(file).href) },
    plugins: [packagesByFile],
  });
  // As a data: address it leaves no file behind.
  const module = (await import(/* @vite-ignore */ `data:text/javascript;base64,${Buffer.from(outputFiles[0]!.contents).toString('base64')}`)) as { default?: unknown };
  return module.default;
}

/** A configuration in JSON, as editors save it: with a byte order mark too. Where it is none, esbuild tells the place and the reason. */
async function readJson(file: string): Promise<unknown> {
  const text = (await readFile(file, 'utf8')).replace(/^\ufeff/, '');
  try {
    return JSON.parse(text) as unknown;
  } catch (error) {
    await transform(text, { loader: 'json', sourcefile: file, logLevel: 'silent' });
    throw error;
  }
}

/** Where a mistake in the source is, in one line. */
function reasonWhy(error: unknown, cwd: string): string {
  const [first] = (error as BuildFailure | null | undefined)?.errors ?? [];
  if (!first) return reasonOf(error);
  const { location, text } = first;
  return location ? `${relative(cwd, resolve(location.file))}:${location.line}:${location.column + 1}: ${text}` : text;
}

/** A configuration as it was found, not yet checked. */
export interface FoundConfig {
  /** Where it was, as the user would write it. */
  readonly file: string;
  /** The folder that it is in. */
  readonly folder: string;
  readonly config: unknown;
}

/**
 * Loads the configuration: the given file, or one of the usual names in the current folder.
 *
 * @returns `null` when none was given and there is none
 * @throws CommandError when it is missing or broken
 */
export async function loadConfig(given: string | undefined, cwd: string): Promise<FoundConfig | null> {
  const name = given ?? names.find((candidate) => existsSync(join(cwd, candidate)));
  if (name === undefined) return null;
  const file = resolve(cwd, name);
  const consequence = 'no page was built';
  if (!existsSync(file)) throw new CommandError({ what: `there is no file ${name}`, consequence, fix: 'Correct --config, or leave it out for the pages as they come.' });
  const extension = extname(file);
  if (extension !== '.json' && !scripts.has(extension)) {
    throw new CommandError({ what: `${name} is no configuration that can be read`, consequence, fix: 'Use a .ts, .mts, .js, .mjs or .json file.' });
  }
  let config: unknown;
  try {
    config = await (extension === '.json' ? readJson(file) : execute(file));
  } catch (error) {
    throw new CommandError({ what: `${name} could not be read (${reasonWhy(error, cwd)})`, consequence, fix: 'Mend the file.' }, { cause: error });
  }
  if (config === undefined) throw new CommandError({ what: `${name} has no default export`, consequence, fix: 'End it with "export default defineConfig({ … })".' });
  return { file: name, folder: dirname(file), config };
}
