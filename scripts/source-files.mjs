import { existsSync, readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../', import.meta.url));

export const packageNames = ['core', 'react', 'static'];

const skipped = new Set(['node_modules', 'dist', '.cache', '.git', 'storybook-static']);

/** Every file under a folder, as paths from the top with forward slashes, sorted; none when the folder is missing. */
export function filesUnder(folder, top = root) {
  const full = join(top, folder);
  if (!existsSync(full)) return [];
  return readdirSync(full, { withFileTypes: true, recursive: false })
    .flatMap((entry) => {
      if (entry.isDirectory()) return skipped.has(entry.name) ? [] : filesUnder(join(folder, entry.name), top);
      return [relative(top, join(full, entry.name)).split(sep).join('/')];
    })
    .sort();
}

/** Tests and what only tests use: never built, never packed, free of the import rules. */
export const isTestFile = (path) => /\.test\.[mc]?[jt]sx?$/.test(path);

/** The TypeScript sources of a package that are built. */
export const sourcesOf = (name, top = root) =>
  filesUnder(`packages/${name}/src`, top).filter((path) => /\.tsx?$/.test(path) && !path.endsWith('.d.ts') && !isTestFile(path));
