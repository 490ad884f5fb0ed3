import { existsSync } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { join, relative, resolve, sep } from 'node:path';
import { isReadable } from './readers.js';

const skipped = new Set(['node_modules', 'dist', 'build', 'out', 'coverage', 'vendor']);

/** `**`, `*`, `?`, `{a,b}` and `[ab]` as a pattern for paths with slashes. */
export function globPattern(glob: string): RegExp {
  const source = glob.replace(/\*\*\/?|[*?]|\{[^{}]*\}|\[[^\]]*\]|[.+^$()|\\]/g, (part) => {
    if (part === '**/') return '(?:[^/]+/)*';
    if (part === '**') return '.*';
    if (part === '*') return '[^/]*';
    if (part === '?') return '[^/]';
    if (part.startsWith('{')) return `(?:${part.slice(1, -1).split(',').map((each) => each.replace(/[.+^$()|\\*?[\]]/g, '\\$&')).join('|')})`;
    if (part.startsWith('[')) return part.replace(/^\[!/, '[^').replace(/\\/g, '\\\\');
    return `\\${part}`;
  });
  return new RegExp(`^${source}$`);
}

/** The files under a folder, in the order of their names; none in folders that tools make, and none that is hidden. */
async function walk(folder: string): Promise<string[]> {
  const entries = (await readdir(folder, { withFileTypes: true })).filter(({ name }) => !name.startsWith('.') && !skipped.has(name)).sort((a, b) => (a.name < b.name ? -1 : 1));
  const found = await Promise.all(entries.map(async (entry) => (entry.isDirectory() ? walk(join(folder, entry.name)) : entry.isFile() ? [join(folder, entry.name)] : [])));
  return found.flat();
}

/** What words of the command line stand for. */
export interface FoundFiles {
  /** Absolute paths, each once. */
  readonly files: readonly string[];
  /** Words that stand for nothing. */
  readonly missing: readonly string[];
}

/** Finds the files that are meant: files as they are, and those of kinds that can be read in folders and by patterns. */
export async function findFiles(words: readonly string[], cwd: string): Promise<FoundFiles> {
  const missing: string[] = [];
  const found = await Promise.all(
    words.map(async (word) => {
      const path = resolve(cwd, word);
      if (existsSync(path)) return (await stat(path)).isDirectory() ? (await walk(path)).filter(isReadable) : [path];
      const wild = word.search(/[*?{[]/);
      const top = resolve(cwd, word.slice(0, Math.max(0, word.lastIndexOf('/', wild))) || (word.startsWith('/') ? '/' : '.'));
      const pattern = globPattern(word.replace(/^\.\//, ''));
      const nameOf = (file: string) => (word.startsWith('/') ? file : relative(cwd, file)).split(sep).join('/');
      const matches = wild >= 0 && existsSync(top) ? (await walk(top)).filter((file) => isReadable(file) && pattern.test(nameOf(file))) : [];
      if (matches.length === 0) missing.push(word);
      return matches;
    }),
  );
  return { files: [...new Set(found.flat())], missing };
}
