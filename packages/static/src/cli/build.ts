import { relative, resolve } from 'node:path';
import type { Problem } from '@humble-pie/core';
import { buildSite, type BuildOptions, type BuiltFile } from '../build/buildSite.js';
import { budget } from '../build/measure.js';
import type { HumblePieConfig } from '../config/HumblePieConfig.js';
import { ConfigError } from '../config/readConfig.js';
import { CommandError, reasonOf } from './CommandError.js';
import type { Values } from './commands.js';
import { loadConfig } from './loadConfig.js';
import { summary, summaryJson } from './summary.js';
import { tell } from './tell.js';
import type { Terminal } from './Terminal.js';
import { writeFiles } from './writeFiles.js';

const reasons: Readonly<Record<string, string>> = {
  EACCES: 'permission denied',
  EPERM: 'not permitted',
  EROFS: 'the file system is read-only',
  ENOSPC: 'no space is left',
  ENOTDIR: 'a part of the path is a file',
  EEXIST: 'a part of the path is a file',
};

const unwritable = (folder: string, error: unknown): CommandError =>
  new CommandError(
    {
      what: `${folder} could not be written to (${reasons[(error as NodeJS.ErrnoException).code ?? ''] ?? reasonOf(error)})`,
      consequence: 'the pages there are as they were',
      fix: 'Choose another folder with --out, or allow writing there.',
    },
    { cause: error },
  );

async function render(config: HumblePieConfig, file: string, options: BuildOptions): Promise<BuiltFile[]> {
  try {
    return await buildSite(config, options);
  } catch (error) {
    if (error instanceof ConfigError) throw new CommandError(error.problems.map((problem) => ({ ...problem, what: `${file}: ${problem.what}` })), { cause: error });
    throw new CommandError({ what: `a page could not be rendered (${reasonOf(error)})`, consequence: 'the pages that are there stay', fix: `Mend what ${file} brings in.` }, { cause: error });
  }
}

const tooLarge = ({ size, indexable }: BuiltFile): Problem[] =>
  !indexable && size.raw > budget.raw
    ? [{
        what: `it takes ${size.raw.toLocaleString('en')} bytes, more than the ${budget.raw.toLocaleString('en')} that arrive in one flight`,
        consequence: 'a server that does not compress needs another round trip for it',
        fix: `Serve it compressed (${size.gzip.toLocaleString('en')} bytes by gzip), shorten the words, or choose a lighter scene.`,
      }]
    : [];

/** `humble-pie build`: renders all pages, then writes them. */
export async function build(values: Values, { out, err, cwd }: Terminal): Promise<void> {
  const isTalking = !values.json && !values.quiet;
  const say = (line: string) => isTalking && out(line);
  const folder = String(values.out ?? 'error-pages');
  const found = await loadConfig(values.config as string | undefined, cwd);
  say(found ? `Building from ${found.file}` : 'Building the pages as they come (no configuration found)');

  const file = found?.file ?? 'the configuration';
  const files = await render((found ? found.config : {}) as HumblePieConfig, file, { onPage: (name) => say(`  ${name}`), minify: !values.readable, cwd: found?.folder ?? cwd });
  try {
    await writeFiles(resolve(cwd, folder), files.map(({ name, html }) => ({ name, text: html })));
  } catch (error) {
    throw unwritable(folder, error);
  }

  // What is wrong with several pages is told once.
  const told = new Map<string, { problem: Problem; names: string[] }>();
  for (const each of files) {
    for (const problem of [...each.problems, ...(values.readable ? [] : tooLarge(each))]) {
      const line = tell(problem);
      told.set(line, { problem, names: [...(told.get(line)?.names ?? []), each.name] });
    }
  }
  for (const { problem, names } of told.values()) err(tell(problem, names.join(', ')));
  if (values.json) out(summaryJson(resolve(cwd, folder), files));
  say(`Wrote ${files.length} ${files.length === 1 ? 'file' : 'files'} to ${relative(cwd, resolve(cwd, folder)) || '.'}`);
  say('');
  for (const line of summary(files)) say(line);
}
